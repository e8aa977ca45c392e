import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Finding, InvalidInputError, OPEN_QUESTIONS, type Readings } from '../../../src/index.js'
import { QUESTION_IDS, readings, readingsOf } from '../arbitraries/readings.js'
import { runs } from '../arbitraries/settings.js'
import { FUNCTIONS, findingOrRefusal } from './functions.js'

type Ask = (typeof FUNCTIONS)[number][1]

/** The value under other readings; a refusal as the finding lists it; nothing where a fact for the reading lacks. */
const valueUnder = (ask: Ask, facts: unknown, chosen: Partial<Readings>): unknown => {
  try {
    const finding = findingOrRefusal(ask, facts, chosen)
    return 'value' in finding ? finding.value : { status: 'not-covered', ...finding.notCovered }
  } catch (error) {
    if (error instanceof InvalidInputError) return 'cannot be asked'
    throw error
  }
}

const listed = (finding: Finding<unknown>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    finding.openQuestions.flatMap(({ id, others }) =>
      others.map(({ reading, value }) => [`${id}: ${reading}`, value]),
    ),
  )

const changing = (ask: Ask, facts: unknown, chosen: Partial<Readings>, value: unknown): unknown =>
  Object.fromEntries(
    QUESTION_IDS.flatMap(id =>
      readingsOf(id)
        .filter(reading => reading !== (chosen[id] ?? readingsOf(id)[0]))
        .map(reading => [`${id}: ${reading}`, valueUnder(ask, facts, { ...chosen, [id]: reading })] as const),
    ).filter(([, other]) => other !== 'cannot be asked' && JSON.stringify(other) !== JSON.stringify(value)),
  )

const RUNS: Readonly<Record<string, number>> = { eligibility: 500, potentialStage: 500, pensionAmount: 400 }

describe.each(FUNCTIONS)('the open questions of %s', (name, ask, factsOf) => {
  test('are listed where, and only where, choosing the other reading gives another value, and with that value', () => {
    fc.assert(
      fc.property(factsOf, readings, (facts, chosen) => {
        const finding = findingOrRefusal(ask, facts, chosen)
        if ('value' in finding) expect(listed(finding)).toEqual(changing(ask, facts, chosen, finding.value))
      }),
      runs(RUNS[name] ?? 150),
    )
  })

  test('record the reading that was used', () => {
    fc.assert(
      fc.property(factsOf, readings, (facts, chosen) => {
        const finding = findingOrRefusal(ask, facts, chosen)
        if (!('value' in finding)) return
        for (const { id, reading } of finding.openQuestions) {
          expect(reading).toBe(chosen[id] ?? OPEN_QUESTIONS[id].readings[0])
        }
      }),
      runs(200),
    )
  })
})
