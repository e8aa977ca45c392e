import type { Language } from '../options.js'
import { EN } from './en.js'
import { HU } from './hu.js'
import { RO } from './ro.js'
import type { Typing } from './typing.js'

export const TYPING: Readonly<Record<Language, Typing>> = { ro: RO, en: EN, hu: HU }
