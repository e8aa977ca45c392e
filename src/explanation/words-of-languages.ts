import { WORDS_OF_IDS as EN } from './en/words-of-ids.js'
import { WORDS_OF_IDS as HU } from './hu/words-of-ids.js'
import type { Language } from './options.js'
import { WORDS_OF_IDS as RO } from './ro/words-of-ids.js'
import type { WordsOfIds } from './vocabularies.js'

export const WORDS: Readonly<Record<Language, WordsOfIds>> = { ro: RO, en: EN, hu: HU }
