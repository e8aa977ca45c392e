import type { GivenFacts } from '../../dossier/dossier.js'
import { isAnswered } from '../../engine/answer.js'
import type { InquireAnything } from '../../law/inquiry.js'
import { entriesOfLife, lifeOf } from '../../questions/payment/inner.js'
import type { SectionAnswers } from '../answer-section.js'
import type { TimelineEntry } from './entry.js'

/** What the life of the pension brings about, and what its events do not tell. */
export interface DatesOfPayment {
  readonly entries: readonly TimelineEntry[]
  readonly needs: readonly string[]
}

/** Shows the life that the payment section answers; who has no right has none, nor is any known before the grant is. */
export const datesOfPayment = (
  answers: SectionAnswers,
  facts: GivenFacts,
  inquire: InquireAnything,
): DatesOfPayment => {
  const { answer } = answers.answer('entitlementStart')
  if (!isAnswered(answer)) return { entries: [], needs: [] }
  const life = lifeOf(facts, answer.value, inquire)
  return { entries: entriesOfLife(life), needs: life.unsure.flatMap(({ needs }) => needs) }
}
