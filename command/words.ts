import type { Language } from 'pensie-invaliditate'
import { en } from './words/en.js'
import { hu } from './words/hu.js'
import { ro } from './words/ro.js'

/** Of a text, counted from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** What the command itself says; all else is said by the library. */
export interface Words {
  readonly usage: string
  readonly help: string
  readonly noSuchOption: (option: string) => string
  readonly valueMissing: (option: string) => string
  readonly takesNoValue: (option: string) => string
  readonly notOneOf: (option: string, given: string, allowed: string) => string
  readonly notADay: (option: string, given: string) => string
  readonly noFile: string
  readonly tooMany: (given: string) => string
  readonly onlyOfTheForm: (option: string) => string
  readonly unreadable: (file: string, code: string) => string
  readonly notJson: (file: string, place: Place | undefined) => string
  readonly notADossier: string
  readonly howToAnswer: string
  readonly notKnown: string
  readonly back: string
  /** Of events told without their day, each by its name. */
  readonly daysMissing: (events: readonly string[]) => readonly string[]
  readonly brokenOff: string
}

export const WORDS: Readonly<Record<Language, Words>> = { ro, en, hu }
