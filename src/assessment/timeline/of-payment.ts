import type { GivenFacts } from '../../dossier/dossier.js'
import { isAnswered } from '../../engine/answer.js'
import type { InquireAnything } from '../../law/inquiry.js'
import { entriesOfLife, lifeOf } from '../../questions/payment/inner.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { SectionAnswers } from '../answer-section.js'
import type { TimelineEntry } from './entry.js'

/** What the life of the pension brings about, and what its events do not tell. */
export interface DatesOfPayment {
  readonly entries: readonly TimelineEntry[]
  readonly needs: readonly string[]
  /** The days of the decisions in a degree that have come into force. */
  readonly decidedOn: readonly CivilDate[]
}

/** Shows the life that the payment section answers; who has no right has none, nor is any known before the grant is. */
export const datesOfPayment = (
  answers: SectionAnswers,
  facts: GivenFacts,
  inquire: InquireAnything,
): DatesOfPayment => {
  const answer = answers.grantedOn()
  if (!isAnswered(answer)) return { entries: [], needs: [], decidedOn: [] }
  const life = lifeOf(facts, answer.value, inquire)
  return {
    entries: entriesOfLife(life),
    needs: [...life.unsure.flatMap(({ needs }) => needs), ...life.undated],
    decidedOn: life.decisions.flatMap(({ event, degree }) => (degree === 'none' ? [] : [event.on])),
  }
}
