import type { SectionContext, SectionRule } from '../../dossier/section-rule.js'
import { answered } from '../../engine/answer.js'
import { byPublicLaw } from '../../law/by-law.js'
import { isPublicLaw, isVersionOf, type PublicLawId } from '../../law/law-id.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import { own } from '../../values/bare.js'
import { firstOfMonth } from '../../values/civil-date.js'
import type { LawSection } from '../applicable-law/answers.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import type { EntitlementStartSection } from '../entitlement/answers.js'
import { type ChangeInForce, changeOfOlderRight, changesOfDegreeIn } from '../payment/inner.js'
import type { RulesForPayment } from '../payment/steps.js'
import type { PensionPoints, PointsSection } from '../points/answers.js'
import type { PotentialPointsFacts } from '../points/facts.js'
import { pointsOfMonth, takenIn } from '../points/inner.js'
import type { PotentialStageSection } from '../potential-stage/answers.js'
import { stageDecidedBefore2024 } from './decided-before-2024.js'
import { changedUnderArt149, changedUnderLaw360 } from './decided-since-2024.js'
import type { Granted } from './granted.js'
import type { Inquiry, RulesForChangeOfDegree } from './steps.js'

type RestsOn = PotentialStageSection & EntitlementStartSection & LawSection
type Rules = RulesForChangeOfDegree & RulesForPayment

type ChangeRule = (
  change: ChangeInForce,
  granted: Granted,
  context: SectionContext<RestsOn>,
  inquiry: Inquiry,
) => Outcome<PotentialPointsFacts>

/** A pension opened earlier was one of this law on the eve of Law 360/2023. */
const LAST_LAW_263 = 'law-263-2010-amended-2013'

/** The day of the application is only told with it, never asked for. */
const lawOfChange = (
  change: ChangeInForce,
  { facts: { militaryOrPolice }, given: { applicationRegisteredOn } }: SectionContext<RestsOn>,
  inquiry: Inquiry,
): Outcome<PublicLawId> =>
  lawOfEvent({ militaryOrPolice, applicationRegisteredOn }, change.lawOn, inquiry, own(change, 'lawKeptBy'))

/** The law of the new decision decides, by its day and not by the month from which it has effect. */
const changedUnderLaw263: ChangeRule = (change, granted, context, inquiry) => {
  const law = lawOfChange(change, context, inquiry)
  if (isNotCovered(law)) return law
  if (isVersionOf(law, 'law-360-2023')) return changedUnderArt149(change, granted, context, inquiry)
  const potentialStage = stageDecidedBefore2024(law, change, granted, context, inquiry)
  if (isNotCovered(potentialStage)) return potentialStage
  return { law: granted.law, degree: change.to, potentialStage }
}

/** What the last change of degree leaves, by the law that opened the right. */
const CHANGED = byPublicLaw<ChangeRule>({
  'law-263-2010': changedUnderLaw263,
  'law-360-2023': changedUnderLaw360,
})

/** Opened before every law covered here: the months first granted are a fact, and art. 149(2) counts them. */
const pointsOfOlderRight = (
  change: ChangeInForce,
  context: SectionContext<RestsOn>,
  inquiry: Inquiry,
): Outcome<PensionPoints> => {
  const law = lawOfChange(change, context, inquiry)
  if (isNotCovered(law)) return law
  const { firstPotentialStage: stage, applicationRegisteredOn: on } = context.facts
  const granted: Granted = { law: LAST_LAW_263, on, potential: { stage, boundBy: 'complete-stage' } }
  const facts = changedUnderArt149(change, granted, context, inquiry)
  return isNotCovered(facts) ? facts : pointsOfMonth(facts, law, takenIn(context, on), inquiry)
}

/** The points of a month: those of the grant, until a decision places the person in another degree. */
export const points: SectionRule<PointsSection['points'], RestsOn, Rules> = (context, inquiry) => {
  const older = changeOfOlderRight(context, inquiry)
  if (older) return answered(pointsOfOlderRight(older, context, inquiry))
  return context.upon('potentialStage', potential =>
    context.upon('entitlementStart', on =>
      context.upon('law', law => {
        const change = changesOfDegreeIn(context, on, inquiry).at(-1)
        if (change && !isPublicLaw(law))
          return notCovered('change-of-degree', { on: firstOfMonth(context.facts.month) })
        const facts =
          change && isPublicLaw(law)
            ? CHANGED[law](change, { law, on, potential }, context, inquiry)
            : { law, degree: context.facts.degree, potentialStage: potential.stage }
        if (isNotCovered(facts)) return facts
        return answered(pointsOfMonth(facts, law, takenIn(context, on), inquiry))
      }),
    ),
  )
}
