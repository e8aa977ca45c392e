import type { ValidEvent } from '../../dossier/events.js'
import type { NotCoveredSubject } from '../../law/not-covered.js'
import { own } from '../../values/bare.js'
import { type CivilDate, firstOfNextMonth } from '../../values/civil-date.js'

/** From a day on nothing is told of the payment, and for want of which rule. */
export interface Uncovered {
  readonly from: CivilDate
  readonly what: NotCoveredSubject
}

/** Causes of suspension that are named and not reckoned (Law 360/2023 art. 96, 98, 101, 102). */
const NAMED: Readonly<Partial<Record<ValidEvent['id'], NotCoveredSubject>>> = {
  'international-file-incomplete': 'international-file',
  'life-certificate-missing': 'life-certificate',
  'mandate-expired': 'mandate',
  'pay-uncollected': 'uncollected-pay',
}

/** The first of these causes; like any other it would keep the payment back from the month after. */
const namedCause = (events: readonly ValidEvent[]): Uncovered | undefined =>
  events.flatMap(({ id, on }) => {
    const what = own(NAMED, id)
    return what ? [{ from: firstOfNextMonth(on), what }] : []
  })[0]

/** What is not reckoned, from the earliest day on: a named cause, or a standard age that came between an end and its undoing. */
export const uncoveredIn = (
  events: readonly ValidEvent[],
  undoneAfterConversion: CivilDate | undefined,
): Uncovered | undefined => {
  const named = namedCause(events)
  if (undoneAfterConversion === undefined || (named && named.from <= undoneAfterConversion)) return named
  return { from: undoneAfterConversion, what: 'resumption' }
}
