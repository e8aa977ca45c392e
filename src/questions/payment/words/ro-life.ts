import { day } from '../../../grammar/ro/dates.js'
import type { CivilDate } from '../../../values/civil-date.js'
import { list } from '../../../grammar/ro/forms.js'
import { paragraph } from '../../../grammar/sentences.js'
import { bare, own } from '../../../values/bare.js'
import type { Payment } from '../answers.js'
import type { Period } from '../periods.js'
import { EVENT_KINDS } from './ro-events.js'
import { lifting, notOwed } from './ro-lifting.js'
import { PAYMENT } from './ro-states.js'
import { ENDED_BECAUSE_OF, SUSPENDED_FOR } from './ro-vocabulary.js'

/** The state, then what ends it or brings the payment back. */
const ofPeriod = (period: Period): string | undefined => {
  const from = day(period.from)
  const to = period.to && day(period.to)
  switch (period.state) {
    case 'in-payment':
      return period.backPay && to ? PAYMENT.backPay(from, to) : PAYMENT.inPayment(from, to)
    case 'suspended':
      return paragraph(
        PAYMENT.suspendedPeriod(list(period.causes.map(({ cause }) => SUSPENDED_FOR[cause])), from, to),
        ...(to
          ? []
          : period.causes.map(({ cause, liftedBy }) => liftedBy && lifting(cause, liftedBy.citation))),
      )
    case 'ended':
      return PAYMENT.ended(ENDED_BECAUSE_OF[period.cause], from)
    case 'converted':
      return PAYMENT.converted(from)
    case 'undetermined':
      return own(period, 'notCovered') ? PAYMENT.notReckonedFrom(from) : PAYMENT.undeterminedFrom(from, to)
    case 'before-grant':
      return undefined
  }
}

/** Read so, the month of the conversion is still of the pension before it. */
const oldAgeLater = ({ month }: Payment): string | undefined => {
  const from = month && own(month as { readonly oldAgePaidFrom?: CivilDate }, 'oldAgePaidFrom')
  return (
    from &&
    `În luna cerută se plătește încă pensia de invaliditate, iar pensia pentru limită de vârstă de la ${day(from)}`
  )
}

/** The whole life, from the grant on. */
export const payment = (value: Payment): string =>
  paragraph(
    ...value.periods.map(bare).map(ofPeriod),
    oldAgeLater(value),
    ...value.notOwed.map(({ event, ground }) => notOwed(EVENT_KINDS[event], ground)),
  )
