import { month } from '../../../grammar/ro/dates.js'
import { lei, list } from '../../../grammar/ro/forms.js'
import { paragraph } from '../../../grammar/sentences.js'
import type { CivilMonth } from '../../../values/civil-date.js'
import type { Amounts } from '../answers.js'
import type { PaymentState } from '../payment-state.js'

const ONE = 1

const STATES: Readonly<Record<PaymentState['state'], string>> = {
  'in-payment': 'în plată',
  suspended: 'cu plata suspendată',
  ended: 'după încetarea plății',
  converted: 'cu pensie pentru limită de vârstă',
  'before-grant': 'înainte de acordare',
  undetermined: 'nestabilite',
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
      ? `Din ${month(first.month)} până în ${month(last.month)} pensia însumează ${lei(sum.pension)}, iar indemnizația pentru ` +
          `însoțitor ${lei(sum.companionAllowance)}; din pensie se plătesc în mână ${lei(sum.net)}`
      : undefined,
    paidOutUnknown.length > 0 &&
      `Nu se cunoaște, și nu este cuprinsă în această sumă, plata în mână pentru ${list(paidOutUnknown.map(month))}`,
    months.length > 0 && `Lunile, după starea plății: ${counted(months)}`,
    undetermined.length > 0 &&
      `Totalul nu cuprinde ${undetermined.length === ONE ? 'luna care nu se poate stabili' : 'lunile care nu se pot stabili'}: ${list(undetermined.map(month))}`,
  )
}
