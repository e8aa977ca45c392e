import { eligibilityOf, isEntitled } from './inner.js'
import type { Answer } from '../../engine/answer.js'
import { over } from '../../engine/facts.js'
import type { Inquiry } from '../../law/inquiry.js'
import { isPublicLaw, type LawId } from '../../law/law-id.js'
import type { Outcome } from '../../law/not-covered.js'
import type { EligibilityFacts } from './facts.js'
import type { Stage } from '../../values/stage.js'
import type { Chain, InnerQuestion, Question } from '../../assessment/question.js'
import { answered, notDue } from '../../assessment/section.js'

/** Where the annex says nothing of the person there is no answer; the notaries ask for no age. */
const uponStandardAge = <T>(chain: Chain, law: LawId, then: () => Answer<T>): Answer<T> =>
  isPublicLaw(law) ? chain.upon('standardRetirement', then) : then()

const uponConditions = <T>(
  chain: Chain,
  rule: (facts: EligibilityFacts, inquiry: Inquiry) => Outcome<T>,
  inquiry: Inquiry,
): Answer<T> =>
  chain.upon('law', law =>
    uponStandardAge(chain, law, () => {
      const own = {
        law,
        /** The reading that looks at it cannot go on without it; the other does not look. */
        get stageInLast5Years(): Stage | undefined {
          return chain.readingOf('unread-2-of-5-rule') === 'applied'
            ? (chain.need('contribution.stageInLast5Years') as Stage)
            : chain.facts.stageInLast5Years
        },
      }
      return answered(rule(over(chain.facts, own) as EligibilityFacts, inquiry))
    }),
  )

export const eligibility: Question<'eligibility'> = (chain, inquiry) =>
  uponConditions(chain, eligibilityOf, inquiry)

/** Whether there is a right at all: what the other sections rest on needs no reason but the first. */
export const entitled: InnerQuestion<'entitled'> = (chain, inquiry) =>
  uponConditions(chain, isEntitled, inquiry)

/** Goes on for an entitled person; for another nothing is due. */
export const uponEntitlement = <T>(chain: Chain, then: () => Answer<T>): Answer<T> =>
  chain.upon('entitled', is => (is ? then() : notDue('not-entitled')))
