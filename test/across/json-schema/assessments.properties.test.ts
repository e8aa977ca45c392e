import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'
import type { JsonSchema } from '../../../src/schema/json-schema.js'
import { fullDossier } from '../arbitraries/dossiers.js'
import { withStagesLived } from '../arbitraries/lived.js'
import { partOf } from '../arbitraries/parts-of-dossier.js'
import { dossiersOnFile } from '../frozen/files.js'
import { SHIPPED, validatorOf } from './shipped.js'

const isAssessment = validatorOf(SHIPPED.get('assessment') as JsonSchema)

type Place = readonly (string | number)[]

const answerTo = (dossier: Dossier, asOf?: '2026-05-10'): unknown =>
  JSON.parse(JSON.stringify(assess(dossier, asOf ? { asOf } : {})))

const faultsOf = (answer: unknown): string =>
  isAssessment(answer) ? '' : JSON.stringify(isAssessment.errors?.slice(-3))

/** Of the thousand every second: the others are of the same kinds. */
const onFile = dossiersOnFile().filter((_, place) => place % 2 === 0)

const placesIn = (value: unknown, place: Place = []): readonly Place[] => {
  if (typeof value !== 'object' || value === null) return [place]
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((part, index) => [index, part])
    : Object.entries(value)
  return [place, ...parts.flatMap(([key, part]) => placesIn(part, [...place, key]))]
}

/** Of what other readings would give where nothing is due, and of what a condition compared, no more is known than its place. */
const isKnown = (place: Place, answer: unknown): boolean => {
  const section = (answer as Readonly<Record<string, { readonly status?: string }>>)[String(place[0])]
  const isOfNothingDue = section?.status === 'not-due' && place[1] === 'openQuestions' && place.length > 3
  return !isOfNothingDue && !place.slice(0, -1).includes('compared')
}

type Container = Record<string | number, unknown>

const changed = (
  answer: unknown,
  place: Place,
  change: (holder: Container, key: string | number) => void,
): unknown => {
  const copy = structuredClone(answer)
  const holder = place.slice(0, -1).reduce((part, key) => (part as Container)[key], copy) as Container
  change(holder, place.at(-1) as string | number)
  return copy
}

/** Fields whose text is an id, or is written in one way. */
const IDS = [
  'rule',
  'act',
  'provision',
  'status',
  'event',
  'actor',
  'confidence',
  'question',
  'id',
  'because',
  'on',
  'lei',
]

const valueAt = (answer: unknown, place: Place): unknown =>
  place.reduce((part, key) => (part as Container)[key], answer)

const SPOILED: readonly (readonly [
  words: string,
  isPlace: (place: Place, value: unknown) => boolean,
  change: (holder: Container, key: string | number) => void,
])[] = [
  [
    'a field has another name',
    place => typeof place.at(-1) === 'string',
    (holder, key) => {
      holder[`${key}X`] = holder[key]
      delete holder[key]
    },
  ],
  [
    'a value is of another type',
    place => place.length > 0,
    (holder, key) => (holder[key] = { of: ['another type'] }),
  ],
  [
    'an id is of no vocabulary',
    (place, value) => typeof value === 'string' && IDS.includes(String(place.at(-1))),
    (holder, key) => (holder[key] = `${String(holder[key])}-x`),
  ],
]

describe('The JSON Schema of an assessment', () => {
  it('takes the answers to the frozen dossiers', () => {
    const refused = onFile.flatMap(([name, dossier], place) => {
      const faults = faultsOf(answerTo(dossier, place % 2 === 0 ? '2026-05-10' : undefined))
      return faults === '' ? [] : [`${name}: ${faults}`]
    })
    expect(refused).toEqual([])
  })

  it('takes the answer to whatever part of a dossier', () => {
    fc.assert(
      fc.property(fullDossier.map(withStagesLived).chain(partOf), dossier => {
        expect(faultsOf(answerTo(dossier as Dossier))).toBe('')
      }),
      { seed: 20_261_127, numRuns: 60 },
    )
  })

  it.each(SPOILED)('refuses an answer in which %s', (_, isPlace, change) => {
    const sample = onFile.filter((__, place) => place % 100 === 7)
    for (const [name, dossier] of sample) {
      const answer = answerTo(dossier, '2026-05-10')
      const places = placesIn(answer).filter(
        place => place.length > 0 && isKnown(place, answer) && isPlace(place, valueAt(answer, place)),
      )
      expect(places.length).toBeGreaterThan(20)
      const stride = Math.ceil(places.length / 40)
      for (const place of places.filter((__, index) => index % stride === 0)) {
        expect(isAssessment(changed(answer, place, change)), `${name} ${place.join('.')}`).toBe(false)
      }
    }
  })
})
