import { describe, expect, test } from 'vitest'
import type { ValidEvent } from '../../../src/dossier/events.js'
import { withoutTheirDay } from '../../../src/questions/payment/judgment-without-its-day.js'
import type { Told } from '../../../src/questions/payment/told.js'

const GRANTED = '2024-10-14'

const judgment = (degree?: 'II' | 'III' | 'none'): ValidEvent =>
  ({ id: 'judgment', on: '2026-06-20', ...(degree ? { degree } : {}) }) as ValidEvent

const decided = (degree: 'II' | 'III' | 'none', from: string, on: string) =>
  ({ event: { id: 'review-decision', on, degree }, degree, from }) as never

/** Granted in degree II. */
const openFrom = (
  events: readonly ValidEvent[],
  inForce: readonly never[] = [],
  unsure: readonly never[] = [],
) => {
  const told = {
    events,
    facts: { degree: 'II' },
    grantedOn: GRANTED,
    pathOf: (event: ValidEvent, fact: string) => `events.${events.indexOf(event)}.${fact}`,
  } as unknown as Told
  return withoutTheirDay({ inForce, unsure }, told).unsure.map(({ from }) => from)
}

describe('a judgment whose day of effect is not told leaves open', () => {
  test('everything since the grant, where it gives another degree than the first, or none is told', () => {
    expect(openFrom([judgment('III')])).toEqual([GRANTED])
    expect(openFrom([judgment()])).toEqual([GRANTED])
  })

  test('nothing, where the pension was in its degree all along', () => {
    expect(openFrom([judgment('II')])).toEqual([])
    expect(openFrom([judgment('II')], [decided('II', '2026-03-01', '2026-02-03')])).toEqual([])
  })

  test('the time from the first other degree, or an end decided before it', () => {
    expect(
      openFrom(
        [judgment('II')],
        [decided('III', '2026-05-01', '2026-04-10'), decided('III', '2026-03-01', '2026-02-03')],
      ),
    ).toEqual(['2026-03-01'])
    expect(openFrom([judgment('II')], [decided('none', '2026-03-01', '2026-02-03')])).toEqual(['2026-03-01'])
    expect(openFrom([judgment('II')], [decided('none', '2026-07-01', '2026-06-20')])).toEqual([])
    expect(openFrom([judgment('II')], [decided('none', '2026-08-01', '2026-07-10')])).toEqual([])
    expect(openFrom([judgment('II')], [decided('III', '2026-08-01', '2026-07-10')])).toEqual(['2026-08-01'])
  })

  test('the time that is not sure anyway', () => {
    expect(openFrom([judgment('II')], [], [{ from: '2026-02-01' } as never])).toEqual(['2026-02-01'])
  })

  test('everything, where there are two', () => {
    const other = { ...judgment('II'), on: '2026-07-20' } as ValidEvent
    expect(openFrom([judgment('II'), other])).toEqual([GRANTED, GRANTED])
  })
})
