import { describe, expect, test } from 'vitest'
import type { ValidBegunEvent, ValidDossierInForm } from '../../src/dossier/begun-events.js'
import { dayOfEventBounds } from '../../src/dossier/day-of-event.js'
import type { CivilDate } from '../../src/values/civil-date.js'

const LAST = '2199-12-31'
const PENSION = {
  medicalDecision: { issuedOn: '2025-02-10' },
  application: { grantedOn: '2025-03-01' },
} as const

/** The bounds of the day of the event listed first, beside the others. */
const boundsOf = (event: ValidBegunEvent, others: readonly ValidBegunEvent[] = [], rest: object = PENSION) =>
  dayOfEventBounds({ ...rest, events: [event, ...others] }, 0)

const decided = (on: CivilDate): ValidBegunEvent => ({ id: 'review-decision', on })

describe('the day of an event lies', () => {
  test('from the later of the first decision and the grant on', () => {
    expect(boundsOf({ id: 'review-missed' })).toEqual({ from: '2025-03-01', to: LAST })
    expect(boundsOf({ id: 'review-missed' }, [], { medicalDecision: PENSION.medicalDecision })).toEqual({
      from: '2025-02-10',
      to: LAST,
    })
    expect(boundsOf({ id: 'review-missed' }, [], {})).toEqual({ from: '1900-01-01', to: LAST })
  })

  test('of a review after the day of the first decision, of a ruling on it from that day on', () => {
    expect(boundsOf({ id: 'review-decision' }, [], { medicalDecision: PENSION.medicalDecision }).from).toBe(
      '2025-02-11',
    )
    expect(boundsOf({ id: 'ruling' }).from).toBe('2025-02-10')
  })

  test('not after the first of the days that follow it', () => {
    expect(boundsOf({ id: 'convocation-missed', reportedOn: '2025-06-30' }).to).toBe('2025-06-30')
    const both = { reportedOn: '2025-06-30', requestedOn: '2025-06-15' } as const
    expect(boundsOf({ id: 'convocation-missed', ...both }).to).toBe('2025-06-15')
  })
})

describe('one day does not see both', () => {
  const missed: ValidBegunEvent = { id: 'review-missed', reportedOn: '2025-06-30' }

  test('a decision on the first day moves it on, one on the last day back, as often as it takes', () => {
    const decisions = ['2025-03-01', '2025-03-02', '2025-06-30', '2025-06-29', '2025-06-28'] as const
    expect(boundsOf(missed, decisions.map(decided))).toEqual({ from: '2025-03-03', to: '2025-06-27' })
  })

  test('those between are left out, in their order and once each', () => {
    const decisions = ['2025-05-20', '2025-04-10', '2025-05-20'] as const
    expect(boundsOf(missed, decisions.map(decided))).toEqual({
      from: '2025-03-01',
      to: '2025-06-30',
      except: ['2025-04-10', '2025-05-20'],
    })
  })

  test('those outside leave nothing out, nor does a decision without its day, or what may fall on one day', () => {
    expect(
      boundsOf(missed, [
        decided('2025-02-20'),
        decided('2025-07-01'),
        { id: 'review-decision' },
        { id: 'programme-left', on: '2025-05-20' },
      ]),
    ).toEqual({ from: '2025-03-01', to: '2025-06-30' })
  })

  test('where no day is left, the last lies a day before the first', () => {
    const reported: ValidBegunEvent = { id: 'review-missed', reportedOn: '2025-03-01' }
    expect(boundsOf(reported, [decided('2025-03-01'), decided('2025-03-02')])).toEqual({
      from: '2025-03-02',
      to: '2025-03-01',
    })
  })

  test('asking for the suspension and asking back, told by one event', () => {
    expect(boundsOf({ id: 'suspension-requested', requestedOn: '2025-06-30' }).to).toBe('2025-06-29')
    expect(boundsOf({ id: 'work-started', requestedOn: '2025-06-30' }).to).toBe('2025-06-30')
  })
})

describe('of the days on which it can lie those that matter are told', () => {
  const file: ValidDossierInForm = { ...PENSION, events: [{ id: 'review-missed' }] }

  test('where there are any, be it one', () => {
    expect(dayOfEventBounds(file, 0, { from: '2025-04-01', to: '2025-04-30' })).toEqual({
      from: '2025-04-01',
      to: '2025-04-30',
    })
    expect(dayOfEventBounds(file, 0, { from: '2025-02-01', to: '2025-03-01' })).toEqual({
      from: '2025-03-01',
      to: '2025-03-01',
    })
  })

  test('and where there are none, all on which it can', () => {
    expect(dayOfEventBounds(file, 0, { from: '2025-01-01', to: '2025-02-28' })).toEqual({
      from: '2025-03-01',
      to: LAST,
    })
  })

  test('of an event that is not told yet all of them', () => {
    const mattering = { from: '2025-01-01', to: '2025-02-28' } as const
    expect(dayOfEventBounds(file, 1, mattering)).toEqual(mattering)
    expect(dayOfEventBounds({}, 0, mattering)).toEqual(mattering)
  })
})
