import type { Language } from 'pensie-invaliditate/explanation'
import { en } from './en.js'
import { hu } from './hu.js'
import { ro } from './ro.js'
import type { SiteWords } from './site-words.js'

/** One language without one of the words does not compile. */
export const WORDS: Readonly<Record<Language, SiteWords>> = { ro, en, hu }
