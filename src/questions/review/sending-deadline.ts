import type { Outcome } from '../../law/not-covered.js'
import type { ReadingOf } from '../../law/open-questions.js'
import { nextWorkingDay } from '../../terms/inner.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Inquiry } from './steps.js'

type Reading = ReadingOf<'notaries-deadline-holiday'>

/** The last day on which a notary may send a new decision. */
export interface SendingDeadline {
  readonly deadline: Outcome<CivilDate>
  /** How it is read; absent where the term ends on a working day, which leaves nothing open. */
  readonly reading?: Reading
}

/** Whether a term that ends on a day without work moves, and the suspension with it, is not said. */
export const sendingDeadlineAt = (
  endOfTerm: CivilDate,
  inquiry: Pick<Inquiry, 'reading'>,
): SendingDeadline => {
  const working = nextWorkingDay(endOfTerm)
  if (working === endOfTerm) return { deadline: endOfTerm }
  const reading = inquiry.reading('notaries-deadline-holiday')
  return { deadline: reading === 'moves-to-next-working-day' ? working : endOfTerm, reading }
}
