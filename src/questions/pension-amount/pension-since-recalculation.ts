import type { SectionContext } from '../../dossier/section-rule.js'
import { type Answer, answered, isAnswered } from '../../engine/answer.js'
import { over } from '../../engine/facts.js'
import { derived } from '../../law/citation.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import { isNotCovered } from '../../law/not-covered.js'
import { firstDayOf } from '../../law/periods.js'
import { type Degree, DEGREES } from '../../law/person.js'
import { bare } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import { type DecimalString, ZERO } from '../../values/decimal.js'
import type { EntitlementStartSection } from '../entitlement/answers.js'
import { type ChangeInForce, changesOfDegreeIn } from '../payment/inner.js'
import type { RulesForPayment } from '../payment/steps.js'
import type { PensionPoints } from '../points/answers.js'
import { stabilityPointsOf } from '../points/inner.js'
import type { StandardRetirementSection } from '../retirement-age/answers.js'
import { pointsTimesReferencePoint } from './amount-of-law-360.js'
import { type Opened, pensionOfLastMonthByScore } from './pension-by-score.js'
import { keptAtLeast, type Recalculation2024, recalculation2024Of } from './recalculation-2024.js'
import { socialIndemnityTopUp } from './social-indemnity.js'
import type { PensionAmount, RulesForPensionAmount } from './steps.js'

type Context = SectionContext<EntitlementStartSection & StandardRetirementSection>
type Inquiry = InquiryOf<RulesForPensionAmount & RulesForPayment>
type Pension = PensionAmount | Recalculation2024

/** On this day every public pension became a pension of Law 360/2023 (art. 144). */
export const RECALCULATION: CivilDate = firstDayOf('law-360-2023')

/** A right that starts after the recalculation had no amount for August 2024 to keep. */
const hadAmountDue = (grantedOn: CivilDate): boolean => grantedOn < RECALCULATION

/** The last change by the law before the recalculation; of effect with it, it had no amount in payment yet. */
const lastBefore = (changes: readonly ChangeInForce[]): ChangeInForce | undefined =>
  changes.filter(({ lawOn }) => lawOn < RECALCULATION).at(-1)

const hasEffectWithIt = (change: ChangeInForce | undefined): boolean => change?.since === RECALCULATION

const recalculated = (
  opened: Opened,
  change: ChangeInForce | undefined,
  context: Context,
  inquiry: Inquiry,
): Answer<Pension> =>
  context.upon('entitlementStart', grantedOn => {
    const isOfNewDegree = hadAmountDue(grantedOn) && hasEffectWithIt(change)
    const ofNewDegree = isOfNewDegree ? pensionOfLastMonthByScore(opened, context, inquiry) : undefined
    if (ofNewDegree && !isAnswered(ofNewDegree)) return ofNewDegree
    const own = {
      potentialPoints: opened.points.potential,
      get degree(): Degree {
        return change?.to ?? context.facts.degree
      },
      get leiInPayment(): DecimalString {
        if (ofNewDegree) return ofNewDegree.value.lei
        return hadAmountDue(grantedOn) ? context.facts.leiInPayment : ZERO
      },
    }
    return answered(recalculation2024Of(over(context.facts, own), inquiry))
  })

const rises = (from: Degree, to: Degree): boolean => DEGREES.indexOf(to) < DEGREES.indexOf(from)

/** Art. 144(6) keeps the amount for August 2024 in the recalculation of art. 144(1); whether also here is not said. */
const isOldAmountKept = (degreeThen: Degree, newDegree: Degree, inquiry: Inquiry): boolean => {
  if (!rises(degreeThen, newDegree)) return false
  const reading = inquiry.reading('old-amount-after-degree-change')
  return inquiry.step(
    'pension-amount.old-amount-after-change-of-degree',
    derived('law-360-2023', 'art. 144(5)-(6)'),
    { degreeThen, newDegree, reading },
    reading === 'yes-when-degree-rises',
  )
}

interface Changed {
  readonly points: PensionPoints
  readonly changes: readonly ChangeInForce[]
  readonly hadAmount: boolean
}

/** Changed to another degree from September 2024: recalculated by art. 149(2), from the points of the new degree. */
const changedSince = (
  { points, changes, hadAmount }: Changed,
  { facts }: Context,
  inquiry: Inquiry,
): Answer<Pension> => {
  const { month, realisedPoints, pointValue } = facts
  const { potential: potentialPoints, stability } = bare(points)
  const law = 'law-360-2023'
  const stabilityPoints =
    stability ?? stabilityPointsOf({ law, contributoryStage: facts.contributoryStage }, inquiry)
  const amount = pointsTimesReferencePoint(
    { month, realisedPoints, stabilityPoints, potentialPoints, pointValue },
    inquiry,
  )
  if (isNotCovered(amount)) return amount
  const { lei, totalPoints } = amount
  const degreeThen = lastBefore(changes)?.to ?? facts.degree
  if (hadAmount && isOldAmountKept(degreeThen, changes.at(-1)?.to ?? degreeThen, inquiry)) {
    const kept = keptAtLeast(amount, month, facts.leiInPayment, inquiry)
    if (kept.oldAmountKept) return answered(kept)
  }
  return answered({ lei, totalPoints, ...socialIndemnityTopUp(lei, month, inquiry) })
}

/** A pension opened under Law 263/2010, in a month from September 2024. */
export const pensionSinceRecalculation = (
  opened: Opened,
  context: Context,
  inquiry: Inquiry,
): Answer<Pension> => {
  return context.upon('entitlementStart', grantedOn => {
    const changes = changesOfDegreeIn(context, grantedOn, inquiry)
    const before = lastBefore(changes)
    if (changes.at(-1) === before) return recalculated(opened, before, context, inquiry)
    const since = { points: opened.points, changes, hadAmount: hadAmountDue(grantedOn) }
    return changedSince(since, context, inquiry)
  })
}

/** The same of a right that no law covered here opened. */
export const pensionOfOlderRight = (
  points: PensionPoints,
  grantedOn: CivilDate,
  context: Context,
  inquiry: Inquiry,
): Answer<Pension> => {
  const changes = changesOfDegreeIn(context, grantedOn, inquiry)
  return changedSince({ points, changes, hadAmount: true }, context, inquiry)
}
