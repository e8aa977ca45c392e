import type { FactRow } from '../dossier/fact-row.js'
import type { Fault, FaultCode } from '../schema/faults.js'
import { own } from '../values/bare.js'
import type { Stage } from '../values/stage.js'
import type { FaultPlace } from './fault-place.js'
import type { FaultWords } from './fault-words.js'

type Kind = FactRow['kind']

/** The codes that say how something is written, with the kind of fact that they are of where they are of one. */
const OF_WRITING: Partial<Readonly<Record<FaultCode, Kind | 'any'>>> = {
  'not-an-object': 'any',
  'not-text': 'any',
  'not-a-number': 'any',
  'not-a-whole-number': 'any',
  'not-a-boolean': 'flag',
  'not-a-date': 'day',
  'not-a-month': 'month',
  'not-a-decimal': 'decimal',
}

/** The kind of fact that was not written as one, where that is the fault. */
export const kindMiswritten = (code: FaultCode, { kind, part }: FaultPlace): Kind | undefined => {
  const of = own(OF_WRITING, code)
  if (of === undefined || part !== undefined) return undefined
  return kind ?? (of === 'any' ? undefined : of)
}

/** How a dossier holds them. */
const IN_A_DOSSIER: Readonly<Record<Exclude<Kind, 'choice'>, string>> = {
  flag: 'true / false',
  day: '1966-05-10',
  month: '2026-06',
  stage: '{ years: 14, months: 8, days: 3 }',
  decimal: '18.34',
}

const OF_A_NUMBER: readonly FaultCode[] = ['out-of-range', 'not-a-number', 'not-a-whole-number']

const LIMITS: Readonly<Record<keyof Stage, readonly [least: number, most: number]>> = {
  years: [0, 99],
  months: [0, 11],
  days: [0, 29],
}

/** A list that nobody reads to its end is no help. */
const MOST_CHOICES = 30

const choiceHint = (
  issue: Omit<Fault, 'message'>,
  { choices = {} }: FaultPlace,
  words: FaultWords,
): string => {
  const allowed = own(issue, 'allowed') ?? Object.keys(choices)
  if (allowed.length === 0 || allowed.length > MOST_CHOICES) return ''
  const isTyped = own(issue, 'typed') !== undefined
  const inWords = allowed.map(id => {
    const word = Object.hasOwn(choices, id) ? (choices[id] ?? id) : id
    return isTyped || word === id ? word : `${word} (${id})`
  })
  return words.chooseAmong(inWords)
}

/** How it is written, or what may stand there; nothing where only the facts beside it can tell. */
export const hintOf = (issue: Omit<Fault, 'message'>, place: FaultPlace, words: FaultWords): string => {
  const { code } = issue
  if (place.part !== undefined) return OF_A_NUMBER.includes(code) ? words.between(...LIMITS[place.part]) : ''
  const kind = kindMiswritten(code, place)
  if (code === 'not-allowed' || code === 'ambiguous' || kind === 'choice') {
    return choiceHint(issue, place, words)
  }
  if (kind === undefined) return ''
  return words.write(own(issue, 'typed') === undefined ? IN_A_DOSSIER[kind] : words.examples[kind])
}
