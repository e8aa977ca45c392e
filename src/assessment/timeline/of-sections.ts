import type { GivenFacts } from '../../dossier/dossier.js'
import { firstDayOf, periodOn } from '../../law/periods.js'
import type { Inquire } from '../../questions/every-step.js'
import { decided, entryFrom } from '../../questions/payment/inner.js'
import { standardRetirementOf } from '../../questions/retirement-age/inner.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { SectionAnswers } from '../answer-section.js'
import type { TimelineEntry } from './entry.js'
import { entriesOfReviews } from './of-reviews.js'
import { found } from './section-found.js'

/** From this day a pension in payment follows the law of the moment, whichever opened it. */
const LAW_OF_THE_MOMENT_FROM = firstDayOf('law-360-2023')

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
  const law = reachedOn < LAW_OF_THE_MOMENT_FROM ? undefined : periodOn(reachedOn)?.law
  if (scheme !== 'public' || !law || !sex || !birthDate) {
    return entryFrom(retirement.steps, reachedOn, event, 'law')
  }
  const now = decided(inquiry => standardRetirementOf({ law, sex, birthDate }, inquiry), inquire)
  if (!now) return []
  const openedUnder = found(answers, 'law')?.value
  const otherLaw =
    openedUnder !== undefined && now.value.reachedOn !== reachedOn
      ? { otherLaw: { law: openedUnder, on: reachedOn } }
      : {}
  return entryFrom(now.steps, now.value.reachedOn, event, 'law').map(entry => ({ ...entry, ...otherLaw }))
}

/** The start, the review and the standard age. */
export const entriesOfSections = (
  answers: SectionAnswers,
  decidedOn: readonly CivilDate[],
  facts: GivenFacts,
  inquire: Inquire,
): readonly TimelineEntry[] => {
  const start = found(answers, 'entitlementStart')
  return [
    ...(start ? entryFrom(start.steps, start.value, 'pension-starts', 'law') : []),
    ...entriesOfReviews(answers, decidedOn, facts, inquire),
    ...standardAge(answers, facts, inquire),
  ]
}
