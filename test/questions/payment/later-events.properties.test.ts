import { expect, test } from 'vitest'
import type { Life } from '../../../src/questions/payment/life.js'
import { stateInMonth } from '../../../src/questions/payment/payment-state.js'
import {
  BOTH,
  type LifeEvent,
  lifeIn,
  lives,
  monthsOf,
  plain,
  type RandomLife,
  withEvents,
} from './random-lives.js'

/** Whoever asks back what they had asked for is paid back; a ruling and a judgment may undo an end. */
const REACHES_BACK = ['resumption-requested', 'ruling', 'judgment']

/** Whoever dies in the month of the conversion before its day leaves nothing to convert. */
const isBeforeConversion = ({ id, on }: LifeEvent, { conversion }: Life, month: string): boolean =>
  id === 'death' && conversion?.on.slice(0, 7) === month && on < conversion.on

/** The first month begun on or before the day of the last event that this event changes. */
const firstMonthChanged = (dossier: RandomLife, count: number): string | undefined => {
  const event = dossier.events[count]
  const life = lifeIn(withEvents(dossier, dossier.events.slice(0, count + 1)))
  const before = lifeIn(withEvents(dossier, dossier.events.slice(0, count)))
  if (!event || !life || !before) return undefined
  for (const paid of BOTH)
    for (const month of monthsOf(dossier)) {
      if (`${month}-01` > event.on) break
      if (isBeforeConversion(event, before, month)) continue
      const [now, then] = [life, before].map(one => plain(stateInMonth(one, paid, month)))
      if (now !== then) return `${paid} ${month}: ${then} -> ${now}`
    }
  return undefined
}

const changesBy = (isMeant: (event: LifeEvent) => boolean, count: number): readonly string[] =>
  lives(count).flatMap(dossier =>
    dossier.events.flatMap((event, place) => {
      const change = isMeant(event) ? firstMonthChanged(dossier, place) : undefined
      return change ? [`${change} ${JSON.stringify(event)} in ${JSON.stringify(dossier)}`] : []
    }),
  )

test('an event never changes a month begun by its day, but what reaches back', () => {
  expect(changesBy(({ id }) => !REACHES_BACK.includes(id), 500)[0]).toBeUndefined()
})

/** Paid back, the month is paid as what the pension was by then. */
const IS_PAID_BACK = /: suspended own-request \S+ -> (in-payment backPay|converted \S+) /
/** Of who was said to have asked for nothing: in the 30 days of art. 115, from the month after the cause was removed. */
const IS_ASKED_AFTER_ALL = /: suspended \S+ \S+ -> in-payment \{.*"noResumptionRequest":true/

test('a request changes such months by back pay, and by the thirty days of art. 115 where none was said to be made', () => {
  const changes = changesBy(({ id }) => id === 'resumption-requested', 3000)
  expect(
    changes.find(change => !IS_PAID_BACK.test(change) && !IS_ASKED_AFTER_ALL.test(change)),
  ).toBeUndefined()
  expect(changes.length).toBeGreaterThan(0)
})

test('a ruling changes no such month by the default reading: it has its effect from the month after', () => {
  expect(changesBy(({ id }) => id === 'ruling', 3000)[0]).toBeUndefined()
})
