import { describe, expect, test } from 'vitest'
import type { CivilDate, CivilMonth } from '../../../src/index.js'
import { daysLater } from '../../across/arbitraries/dates.js'
import { statesOf } from './pairs.js'
import { following, SUSPENDING } from './suspending-events.js'
import type { LifeEvent } from './random-lives.js'

const ASSESSED_BEFORE = ['review-missed', 'convocation-of-the-institute', 'convocation-of-the-office']
const ASSESSED = [
  ...ASSESSED_BEFORE,
  'documents-of-a-review',
  'documents-of-a-convocation',
  'examination-refused',
]

const decision = (on: CivilDate): LifeEvent => ({ id: 'review-decision', on, degree: 'I' })
const request = (on: CivilDate): LifeEvent => ({ id: 'resumption-requested', on: daysLater(on, 5) })
const taken = (on: CivilDate): LifeEvent => ({ id: 'programme-resumed', on })
const proved = (on: CivilDate): LifeEvent => ({ ...taken(on), requestedOn: on })
const ended = (on: CivilDate): LifeEvent => ({ id: 'work-ended', on })
const examined = (on: CivilDate): LifeEvent => ({ id: 'examination-made', on })
const optedBack = (on: CivilDate): LifeEvent => ({ id: 'allowance-option-back', on })

type Row = readonly [string, readonly ((on: CivilDate) => LifeEvent)[], readonly string[]]

/** Law 263/2010 art. 81(4) and 115. */
const OLD: readonly Row[] = [
  ['a decision', [decision], []],
  ['a request', [request], []],
  ['a decision and a request', [decision, request], ASSESSED_BEFORE],
  ['the programme taken up again', [taken], ['programme-left']],
  ['the end of work', [ended], []],
  ['the end of work and a request', [ended, request], ['work-started']],
  ['an examination', [examined], []],
]

/** Law 360/2023 art. 102(1) b), c), i), k). */
const NEW: readonly Row[] = [
  ['a decision', [decision], ASSESSED],
  ['a request', [request], ['suspension-requested']],
  ['a decision and a request', [decision, request], [...ASSESSED, 'suspension-requested']],
  ['the programme taken up again', [taken], []],
  ['the programme taken up again and a request', [proved], ['programme-left']],
  ['the end of work', [ended], []],
  ['an examination', [examined], []],
  ['the option taken back', [optedBack], ['allowance-option']],
]

const ERAS: readonly (readonly [string, CivilDate, CivilDate, readonly Row[]])[] = [
  ['Law 263/2010', '2022-03-10', '2022-08-16', OLD],
  ['Law 360/2023', '2025-02-10', '2025-08-16', NEW],
]

describe.each(ERAS)('under %s', (_, on, liftedOn, rows) => {
  const after = [following(liftedOn).slice(0, 7) as CivilMonth]
  const stateAfter = (event: LifeEvent, acts: Row[1]): string | undefined =>
    statesOf([event, ...acts.map(act => act(liftedOn))], 'allowance', after)[0]?.state
  const suspending = Object.entries(SUSPENDING).filter(([, { alone }]) => alone(on) !== undefined)

  test.each(rows)('%s lifts from the month after what the law says, and nothing else', (_, acts, lifted) => {
    const found = suspending.filter(([, { event }]) => stateAfter(event(on), acts) === 'in-payment')
    expect(found.map(([name]) => name).sort()).toEqual([...lifted].sort())
  })
})
