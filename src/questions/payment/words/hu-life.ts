import { fromDay, untilDay } from '../../../grammar/hu/dates.js'
import type { CivilDate } from '../../../values/civil-date.js'
import { list } from '../../../grammar/hu/forms.js'
import { paragraph } from '../../../grammar/sentences.js'
import { bare, own } from '../../../values/bare.js'
import type { Payment } from '../answers.js'
import type { Period } from '../periods.js'
import { EVENT_KINDS } from './hu-events.js'
import { lifting, notOwed } from './hu-lifting.js'
import { PAYMENT } from './hu-states.js'
import { CESSATION_CAUSES, SUSPENSION_CAUSES } from './hu-vocabulary.js'

/** The state, then what ends it or brings the payment back. */
const ofPeriod = (period: Period): string | undefined => {
  const from = fromDay(period.from)
  const to = period.to && untilDay(period.to)
  switch (period.state) {
    case 'in-payment':
      return period.backPay && to ? PAYMENT.backPay(from, to) : PAYMENT.inPayment(from, to)
    case 'suspended':
      return paragraph(
        PAYMENT.suspendedPeriod(list(period.causes.map(({ cause }) => SUSPENSION_CAUSES[cause])), from, to),
        ...(to
          ? []
          : period.causes.map(({ cause, liftedBy }) => liftedBy && lifting(cause, liftedBy.citation))),
      )
    case 'ended':
      return PAYMENT.ended(CESSATION_CAUSES[period.cause], from)
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
    from && `A kért hónapban még a rokkantsági nyugdíj jár, az öregségi nyugdíjat ${fromDay(from)} fizetik`
  )
}

/** The whole life, from the grant on. */
export const payment = (value: Payment): string =>
  paragraph(
    ...value.periods.map(bare).map(ofPeriod),
    oldAgeLater(value),
    ...value.notOwed.map(({ event, ground }) => notOwed(EVENT_KINDS[event], ground)),
  )
