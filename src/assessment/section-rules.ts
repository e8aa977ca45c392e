import { law } from '../questions/applicable-law/section.js'
import { points } from '../questions/change-of-degree/section.js'
import { companionAllowance } from '../questions/companion-allowance/section.js'
import { procedure } from '../questions/contestation/section.js'
import { eligibility, entitled } from '../questions/eligibility/section.js'
import { entitlementStart, grant } from '../questions/entitlement/section.js'
import { conversion } from '../questions/conversion/section.js'
import { decisionInForce, payment, possibleEvents } from '../questions/payment/section.js'
import { net } from '../questions/net-pension/section.js'
import { pension } from '../questions/pension-amount/section.js'
import { potentialStage } from '../questions/potential-stage/section.js'
import { standardRetirement } from '../questions/retirement-age/section.js'
import { review } from '../questions/review/section.js'
import type { SectionName } from './section-names.js'
import type { InnerQuestion, InnerValues, Question } from './section-values.js'

type Questions = { readonly [N in SectionName]: Question<N> } & {
  readonly [N in keyof InnerValues]: InnerQuestion<N>
}

/** How every section is answered, and what several of them rest on. */
export const SECTION_RULES: Questions = {
  law,
  standardRetirement,
  eligibility,
  entitlementStart,
  potentialStage,
  payment,
  points,
  pension,
  companionAllowance,
  net,
  conversion,
  review,
  procedure,
  entitled,
  grant,
  decisionInForce,
  possibleEvents,
}
