import type { SectionRule } from '../../dossier/section-rule.js'
import { answered } from '../../engine/answer.js'
import { over } from '../../engine/facts.js'
import { isPublicLaw } from '../../law/law-id.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { LawSection } from '../applicable-law/answers.js'
import type { EntitledSection } from '../eligibility/answers.js'
import { uponEntitlement } from '../eligibility/inner.js'
import type { EntitlementStartSection } from './answers.js'
import { printedStart } from './printed-start.js'
import { entitlementStartOf } from './start.js'
import type { RulesForEntitlement } from './steps.js'

type RestsOn = EntitledSection & LawSection

export { grant } from './grant.js'

export const entitlementStart: SectionRule<
  EntitlementStartSection['entitlementStart'],
  RestsOn,
  RulesForEntitlement
> = (context, inquiry) =>
  uponEntitlement(context, () =>
    context.upon('law', law => {
      const { facts } = context
      if (facts.grantedOn) return answered(printedStart(law, facts.grantedOn, inquiry))
      // From when the notaries' house pays is not published: only the decision tells.
      return isPublicLaw(law)
        ? answered(entitlementStartOf(over(facts, { law }), inquiry))
        : answered(printedStart(law, context.need('application.grantedOn') as CivilDate, inquiry))
    }),
  )
