import { month, monthsFromTo } from '../../../grammar/hu/dates.js'
import { lei, list } from '../../../grammar/hu/forms.js'
import { capital } from '../../../grammar/numerals.js'
import { paragraph } from '../../../grammar/sentences.js'
import type { Amounts } from '../answers.js'

/** What the months come to, and those that are left out. */
export const amounts = ({ months, sum, undetermined }: Amounts): string => {
  const [first] = months
  const last = months.at(-1)
  return paragraph(
    first && last
      ? `${capital(monthsFromTo(first.month, last.month))} a nyugdíj összesen ${lei(sum.pension)}, a kísérői pótlék összesen ` +
          lei(sum.companionAllowance)
      : undefined,
    undetermined.length > 0 &&
      `Az összegben nincs benne, mert adatok hiányoznak hozzá: ${list(undetermined.map(month))}`,
  )
}
