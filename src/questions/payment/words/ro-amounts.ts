import { month } from '../../../grammar/ro/dates.js'
import { lei, list } from '../../../grammar/ro/forms.js'
import { paragraph } from '../../../grammar/sentences.js'
import type { Amounts } from '../answers.js'

const ONE = 1

/** What the months come to, and those that are left out. */
export const amounts = ({ months, sum, undetermined }: Amounts): string => {
  const [first] = months
  const last = months.at(-1)
  return paragraph(
    first && last
      ? `Din ${month(first.month)} până în ${month(last.month)} pensia însumează ${lei(sum.pension)}, iar indemnizația pentru ` +
          `însoțitor ${lei(sum.companionAllowance)}`
      : undefined,
    undetermined.length > 0 &&
      `Totalul nu cuprinde ${undetermined.length === ONE ? 'luna' : 'lunile'} pentru care lipsesc informații: ${list(undetermined.map(month))}`,
  )
}
