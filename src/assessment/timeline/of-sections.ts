import type { Inquire } from '../../law/inquiry.js'
import { standardRetirementOf } from '../../retirement-age/rules.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { SectionAnswers } from '../answer-section.js'
import type { GivenFacts } from '../../dossier/dossier.js'
import { decided, entryFrom, type TimelineEntry } from './entry.js'
import { found } from './found.js'
import { entriesOfReviews } from './of-reviews.js'

const LAW_360_FROM: CivilDate = '2024-09-01'

/** The age is reached under the law of that day, whichever law opened the pension. */
const standardAge = (
  answers: SectionAnswers,
  { scheme, sex, birthDate }: GivenFacts,
  inquire: Inquire,
): readonly TimelineEntry[] => {
  const event = 'standard-age-reached'
  const retirement = found(answers, 'standardRetirement')
  if (!retirement) return []
  const { reachedOn } = retirement.value
  if (scheme !== 'public' || reachedOn < LAW_360_FROM || !sex || !birthDate) {
    return entryFrom(retirement.steps, reachedOn, event, 'law')
  }
  const law = 'law-360-2023'
  const now = decided(inquiry => standardRetirementOf({ law, sex, birthDate }, inquiry), inquire)
  return now ? entryFrom(now.steps, now.value.reachedOn, event, 'law') : []
}

/** The start, the review and the standard age. */
export const entriesOfSections = (
  answers: SectionAnswers,
  facts: GivenFacts,
  inquire: Inquire,
): readonly TimelineEntry[] => {
  const start = found(answers, 'entitlementStart')
  return [
    ...(start ? entryFrom(start.steps, start.value, 'pension-starts', 'law') : []),
    ...entriesOfReviews(answers, facts, inquire),
    ...standardAge(answers, facts, inquire),
  ]
}
