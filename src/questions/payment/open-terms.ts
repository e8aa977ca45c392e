import { type Basis, confirmed, derived } from '../../law/citation.js'
import { isNotCovered } from '../../law/not-covered.js'
import { bare } from '../../values/bare.js'
import { addDays, addMonths, type CivilDate, monthOf, firstOfNextMonth } from '../../values/civil-date.js'
import { LAW_360_FROM } from './asked-back.js'
import { lastDayOfTwelveMonths } from './cessation.js'
import { type End, isDeathWith } from './end-of-payment.js'
import { type DatedEntry, entryFrom } from './entry.js'
import type { Interruption } from './interruption.js'
import type { Life } from './life.js'
import { ART_115, lastDayToAsk } from './resumed.js'
import type { PaymentEvent } from './steps.js'

type Entries = readonly DatedEntry<PaymentEvent>[]

const MONTHS_OF_LIMITATION = 36

const entry = (
  event: PaymentEvent,
  on: CivilDate,
  { citation }: Basis,
  path: string | undefined,
): Entries => [{ on, event, actor: 'person', citation, ...(path === undefined ? {} : { path }) }]

/** The last day on which what was missed can still be made good before the pension ends by it. */
const dutyOf = ({ on, endsFrom, suspended, path }: Interruption): Entries =>
  endsFrom === undefined
    ? []
    : entryFrom(
        suspended,
        lastDayOfTwelveMonths(on, endsFrom),
        'duty-to-be-fulfilled-by' as const,
        'person',
        'suspension.twelve-months',
      ).map(found => ({ ...found, path }))

/** Where nothing is told of the request that Law 263/2010 wants: until when it loses no month. */
const requestOf = ({ removedOn, openFrom, path }: Interruption, { told }: Life): Entries => {
  if (removedOn === undefined || openFrom === undefined) return []
  const { closedDays } = told.facts
  const facts = bare({ causeEndedOn: removedOn, ...(closedDays ? { closedDays } : {}) })
  const lastDay = lastDayToAsk(facts, told.inquire())
  return isNotCovered(lastDay) ? [] : entry('resumption-to-be-asked-for-by', lastDay, ART_115, path)
}

const BACK_PAY = derived('law-360-2023', 'art. 102(2)')

/** A month suspended on one's own request is lost once it ended more than three years before it is asked back. */
const backPayOf = ({ cause, from, until, path }: Interruption): Entries => {
  if (cause !== 'own-request' || until !== undefined) return []
  const lastDayOfFirstMonth = addDays(firstOfNextMonth(from), -1)
  return entry(
    'whole-back-pay-to-be-asked-for-by',
    addMonths(lastDayOfFirstMonth, MONTHS_OF_LIMITATION),
    BACK_PAY,
    path,
  )
}

const AFTER_DEATH = confirmed('law-360-2023', 'art. 107')

/** The month of death and what was left unpaid, to the family; of Law 263/2010 no such term was read. */
const unpaidSumsOf = (end: End, { told }: Life): Entries =>
  told.events
    .filter(event => isDeathWith(end, event) && event.on >= LAW_360_FROM)
    .flatMap(event =>
      entry(
        'unpaid-sums-to-be-claimed-by',
        addMonths(event.on, MONTHS_OF_LIMITATION),
        AFTER_DEATH,
        told.pathOf(event),
      ),
    )

/** What the person, or the family, can still do about the payment, and until when. */
export const openTermsOf = (life: Life): Entries => {
  const [end] = life.ends
  const isStillOpen = ({ on }: { readonly on: CivilDate }): boolean =>
    end === undefined || monthOf(on) <= monthOf(end.on)
  return [
    ...life.interruptions
      .flatMap(interruption => [
        ...dutyOf(interruption),
        ...requestOf(interruption, life),
        ...backPayOf(interruption),
      ])
      .filter(isStillOpen),
    ...life.ends.flatMap(end => unpaidSumsOf(end, life)),
  ]
}
