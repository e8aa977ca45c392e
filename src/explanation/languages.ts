import { EN } from './en/index.js'
import { HU } from './hu/index.js'
import type { Language } from './options.js'
import type { Phrasebook } from './phrasebook.js'
import { RO } from './ro/index.js'

export const PHRASEBOOKS: Readonly<Record<Language, Phrasebook>> = { ro: RO, en: EN, hu: HU }
