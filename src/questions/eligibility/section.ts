import type { SectionContext, SectionRule } from '../../dossier/section-rule.js'
import { type Answer, answered } from '../../engine/answer.js'
import { over } from '../../engine/facts.js'
import { isPublicLaw, type LawId } from '../../law/law-id.js'
import type { Outcome } from '../../law/not-covered.js'
import type { Stage } from '../../values/stage.js'
import type { LawSection } from '../applicable-law/answers.js'
import type { StandardRetirementSection } from '../retirement-age/answers.js'
import type { EligibilitySection, EntitledSection } from './answers.js'
import { eligibilityOf, isEntitled } from './entitled.js'
import type { EligibilityFacts } from './facts.js'
import type { Inquiry, RulesForEligibility } from './steps.js'

type RestsOn = LawSection & StandardRetirementSection

/** Where the annex says nothing of the person there is no answer; the notaries ask for no age. */
const uponStandardAge = <T>(
  context: SectionContext<RestsOn>,
  law: LawId,
  then: () => Answer<T>,
): Answer<T> => (isPublicLaw(law) ? context.upon('standardRetirement', then) : then())

const uponConditions = <T>(
  context: SectionContext<RestsOn>,
  rule: (facts: EligibilityFacts, inquiry: Inquiry) => Outcome<T>,
  inquiry: Inquiry,
): Answer<T> =>
  context.upon('law', law =>
    uponStandardAge(context, law, () => {
      const own = {
        law,
        /** The reading that looks at it cannot go on without it; the other does not look. */
        get stageInLast5Years(): Stage | undefined {
          return context.readingOf('unread-2-of-5-rule') === 'applied'
            ? (context.need('contribution.stageInLast5Years') as Stage)
            : context.facts.stageInLast5Years
        },
      }
      return answered(rule(over(context.facts, own) as EligibilityFacts, inquiry))
    }),
  )

export const eligibility: SectionRule<EligibilitySection['eligibility'], RestsOn, RulesForEligibility> = (
  context,
  inquiry,
) => uponConditions(context, eligibilityOf, inquiry)

/** Whether there is a right at all: what the other sections rest on needs no reason but the first. */
export const entitled: SectionRule<EntitledSection['entitled'], RestsOn, RulesForEligibility> = (
  context,
  inquiry,
) => uponConditions(context, isEntitled, inquiry)
