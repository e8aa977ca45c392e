import { confirmedIn } from '../../law/in-law.js'
import { type NotCoveredSubject, notCovered, type Outcome } from '../../law/not-covered.js'
import { own } from '../../values/bare.js'
import type { ContestationFacts } from './facts.js'
import { PROCEDURE_TERMS } from './procedure-terms.js'
import { routeOfPensionDecision } from './route-of-pension-decision.js'
import type { Inquiry, Against, Forum, TermId, Route } from './steps.js'

type RouteRule = (facts: ContestationFacts, inquiry: Inquiry) => Outcome<Route>

const commissionFor = ({ militaryOrPolice }: ContestationFacts): Forum =>
  militaryOrPolice ? 'central-medico-military-commission' : 'regional-medical-commission'

const tribunal = (): Forum => 'tribunal'

/** A term of the law; a law that has no such term knows no such contestation. */
const byTerm =
  (id: TermId, forumFor: (facts: ContestationFacts) => Forum, refusal: NotCoveredSubject): RouteRule =>
  (facts, inquiry) => {
    const { law, against, militaryOrPolice = false, communicatedOn } = facts
    const term = own(PROCEDURE_TERMS[law], id)
    if (!term) return notCovered(refusal, { on: communicatedOn })
    const basis = confirmedIn(law, term)
    const body = inquiry.step('contestation.body', basis, { against, militaryOrPolice }, forumFor(facts))
    return { term: id, days: term.days, shortestDays: term.days, basis, body }
  }

/** What is contested, and the road from it. */
export const ROUTE: Readonly<Record<Against, RouteRule>> = {
  'medical-decision': byTerm('contestation-of-medical-decision', commissionFor, 'law-in-force'),
  'commission-ruling': byTerm('court-against-ruling', tribunal, 'law-in-force'),
  'institute-decision': byTerm(
    'contestation-of-institute-decision',
    () => 'superior-commission',
    'law-in-force',
  ),
  'institute-ruling': byTerm('court-against-institute-ruling', tribunal, 'court-against-institute-ruling'),
  'pension-decision': routeOfPensionDecision,
  // Law 360/2023 has no such commission: its decisions go straight to the tribunal.
  'pension-commission-ruling': byTerm(
    'court-against-central-commission',
    tribunal,
    'court-against-central-commission',
  ),
}
