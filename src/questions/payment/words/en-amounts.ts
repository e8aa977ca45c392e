import { month } from '../../../grammar/en/dates.js'
import { lei, list, paragraph } from '../../../grammar/en/forms.js'
import type { Amounts } from '../answers.js'

const ONE = 1

/** What the months come to, and those that are left out. */
export const amounts = ({ months, sum, undetermined }: Amounts): string => {
  const [first] = months
  const last = months.at(-1)
  return paragraph(
    first && last
      ? `From ${month(first.month)} to ${month(last.month)} the pension comes to ${lei(sum.pension)} and the companion allowance to ` +
          lei(sum.companionAllowance)
      : undefined,
    undetermined.length > 0 &&
      `The total leaves out the ${undetermined.length === ONE ? 'month' : 'months'} for which facts are missing: ${list(undetermined.map(month))}`,
  )
}
