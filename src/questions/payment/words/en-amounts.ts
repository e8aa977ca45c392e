import { month } from '../../../grammar/en/dates.js'
import { lei, list, paragraph } from '../../../grammar/en/forms.js'
import type { CivilMonth } from '../../../values/civil-date.js'
import type { Amounts } from '../answers.js'
import type { PaymentState } from '../payment-state.js'

const ONE = 1

const STATES: Readonly<Record<PaymentState['state'], string>> = {
  'in-payment': 'in payment',
  suspended: 'suspended',
  ended: 'ended',
  converted: 'as an old-age pension',
  'before-grant': 'before the grant',
  undetermined: 'undetermined',
}

/** Months of which the pension is known and not what is paid out of it. */
const withoutNet = (months: Amounts['months']): readonly CivilMonth[] =>
  months.filter(row => row.netNotComputed !== undefined).map(row => row.month)

/** How many months are in each state. */
const counted = (months: Amounts['months']): string => {
  const states = [...new Set(months.map(({ state }) => state.state))]
  return list(
    states.map(name => `${STATES[name]} ${months.filter(({ state }) => state.state === name).length}`),
  )
}

/** What the months come to, and those that are left out. */
export const amounts = ({ months, sum, undetermined }: Amounts): string => {
  const [first] = months
  const last = months.at(-1)
  const paidOutUnknown = withoutNet(months)
  return paragraph(
    first && last
      ? `From ${month(first.month)} to ${month(last.month)} the pension comes to ${lei(sum.pension)} and the companion allowance to ` +
          `${lei(sum.companionAllowance)}; ${lei(sum.net)} of the pension is paid out in hand`
      : undefined,
    paidOutUnknown.length > 0 &&
      `What is paid out in hand is not known, and not in that sum, for ${list(paidOutUnknown.map(month))}`,
    months.length > 0 && `Months by state: ${counted(months)}`,
    undetermined.length > 0 &&
      `The total leaves out the ${undetermined.length === ONE ? 'month' : 'months'} that cannot be told: ${list(undetermined.map(month))}`,
  )
}
