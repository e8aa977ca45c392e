import { entitlementStartOf, printedStart } from './inner.js'
import { over } from '../../engine/facts.js'
import { isPublicLaw } from '../../law/law-id.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Question } from '../../assessment/question.js'
import { answered } from '../../assessment/section.js'
import { uponEntitlement } from '../eligibility/section.js'

export const entitlementStart: Question<'entitlementStart'> = (chain, inquiry) =>
  uponEntitlement(chain, () =>
    chain.upon('law', law => {
      const { facts } = chain
      if (facts.grantedOn) return answered(printedStart(law, facts.grantedOn, inquiry))
      // From when the notaries' house pays is not published: only the decision tells.
      return isPublicLaw(law)
        ? answered(entitlementStartOf(over(facts, { law }), inquiry))
        : answered(printedStart(law, chain.need('application.grantedOn') as CivilDate, inquiry))
    }),
  )
