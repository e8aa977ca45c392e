import { month, monthsFromTo } from '../../../grammar/hu/dates.js'
import { lei, list } from '../../../grammar/hu/forms.js'
import { capital } from '../../../grammar/numerals.js'
import { paragraph } from '../../../grammar/sentences.js'
import type { CivilMonth } from '../../../values/civil-date.js'
import type { Amounts } from '../answers.js'
import type { PaymentState } from '../payment-state.js'

const STATES: Readonly<Record<PaymentState['state'], string>> = {
  'in-payment': 'folyósítás alatt',
  suspended: 'felfüggesztve',
  ended: 'megszűnés után',
  converted: 'öregségi nyugdíjként',
  'before-grant': 'a megállapítás előtt',
  undetermined: 'nem állapítható meg',
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
      ? `${capital(monthsFromTo(first.month, last.month))} a nyugdíj összesen ${lei(sum.pension)}, a kísérői pótlék összesen ` +
          `${lei(sum.companionAllowance)}; a nyugdíjból kézhez kapott összeg ${lei(sum.net)}`
      : undefined,
    paidOutUnknown.length > 0 &&
      `A kézhez kapott összeg nem állapítható meg, és ebben nincs benne: ${list(paidOutUnknown.map(month))}`,
    months.length > 0 && `A hónapok állapotuk szerint: ${counted(months)}`,
    undetermined.length > 0 &&
      `Az összegben nincs benne, mert nem állapítható meg: ${list(undetermined.map(month))}`,
  )
}
