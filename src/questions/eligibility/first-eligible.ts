import { over } from '../../engine/facts.js'
import { byLawWhereKnown } from '../../law/by-law.js'
import { type Basis, confirmed, asDerived } from '../../law/citation.js'
import { onTrial } from '../../law/inquiry.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import { addDays, type CivilDate, daysBetween } from '../../values/civil-date.js'
import { elapsedStage } from '../../values/completed-time.js'
import { leastWhere } from '../../values/least-where.js'
import { addStage, compareStages, NO_STAGE, type Stage } from '../../values/stage.js'
import { standardRetirementOf } from '../retirement-age/inner.js'
import type { EligibilityFacts } from './facts.js'
import { missingStageOf, openedByStage } from './missing-stage.js'
import { TABLE_3_IN } from './required-stage-by-age.js'
import { type Span, spansOfOneRequirement } from './spans.js'
import type { Inquiry, FirstEligibleStage } from './steps.js'

/** Where each law asks for stage: in Table 3, or for some. */
const BASIS = byLawWhereKnown<Basis>({
  ...TABLE_3_IN,
  'law-360-2023': confirmed('law-360-2023', 'art. 61'),
})

/** The same person with a decision on another day, one day of stage richer for each day that has passed. */
const decidedOn = (facts: EligibilityFacts, day: CivilDate): EligibilityFacts => {
  const stageAtDecision = addStage(facts.stageAtDecision, elapsedStage(facts.decisionIssuedOn, day))
  const notOfThatDay = { applicationRegisteredOn: undefined, stageInLast5Years: undefined }
  // Left out and `undefined` are one to the rules, but not to the type of an optional field.
  return over(facts, {
    ...notOfThatDay,
    decisionIssuedOn: day,
    stageAtDecision,
  }) as unknown as EligibilityFacts
}

type IsMet = (day: CivilDate) => boolean

const firstDayOf = ({ from, to }: Span, isMet: IsMet): CivilDate | undefined => {
  const days = leastWhere(0, daysBetween(from, to), number => isMet(addDays(from, number)))
  return days === undefined ? undefined : addDays(from, days)
}

/** From the first day on which the stage is there to the last day before it falls short again. */
const metWithin = (spans: readonly Span[], isMet: IsMet): Span | undefined => {
  for (const [index, span] of spans.entries()) {
    const from = firstDayOf(span, isMet)
    if (from === undefined) continue
    const next = spans.slice(index + 1).find(later => !isMet(later.from))
    return { from, to: next ? addDays(next.from, -1) : (spans.at(-1) ?? span).to }
  }
  return undefined
}

/** The forward rule is asked on later and later days, with the stage that each of them would have. */
export const firstEligibleOf = (facts: EligibilityFacts, inquiry: Inquiry): Outcome<FirstEligibleStage> => {
  const { law, birthDate, decisionIssuedOn, stageAtDecision } = facts
  const basis = BASIS[law]
  if (!basis) return notCovered('table-3', { on: decisionIssuedOn })
  const retirement = standardRetirementOf(facts, onTrial(inquiry))
  if (isNotCovered(retirement)) return retirement
  const missingStage = missingStageOf(decidedOn(facts, decisionIssuedOn), inquiry)
  if (isNotCovered(missingStage)) return missingStage

  const isMet: IsMet = day => {
    const missing = missingStageOf(decidedOn(facts, day), onTrial(inquiry))
    return !isNotCovered(missing) && compareStages(missing, NO_STAGE) === 0
  }
  const spans = spansOfOneRequirement(birthDate, decisionIssuedOn, retirement.reachedOn)
  const met = metWithin(spans, isMet)
  const stageThen: Stage | undefined = met && decidedOn(facts, met.from).stageAtDecision
  return inquiry.step(
    'eligibility.met-at-the-present-pace',
    asDerived(basis),
    { decisionIssuedOn, stageAtDecision },
    {
      opens: openedByStage(facts),
      missingStage,
      ...(met ? { metFrom: met.from, metUntil: met.to } : {}),
      ...(stageThen ? { stageThen } : {}),
    },
  )
}
