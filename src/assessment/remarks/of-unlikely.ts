import type { DossierPath } from '../../dossier/dossier.js'
import { FACTS } from '../../dossier/facts.js'
import { longestStageOn } from '../../schema/stage-in-life.js'
import { addMonths, type CivilDate, type CivilMonth, firstOfMonth } from '../../values/civil-date.js'
import { decimal } from '../../values/decimal.js'
import {
  compareStages,
  DAYS_OF_STAGE_IN_YEAR,
  type Stage,
  stageFromYears,
  stageInDays,
} from '../../values/stage.js'
import { dayAskedAbout, type Situation } from '../next-steps/situation.js'
import type { Remark, RemarkId } from './kinds.js'

/** A point a year is an average wage: a whole working life above five of them is hardly one. */
const POINTS_IN_YEAR = 5
const STAGE_OF_WHOLE_LIFE = stageFromYears(50)
const MONTHS_OF_LONG_LIFE = 100 * 12
/** The longest term to a review (Law 360/2023 art. 68; Law 263/2010 art. 78): an application lies inside it, and not long before. */
const MONTHS_FROM_DECISION = 36
const MONTHS_TO_DECISION = 12
const LAST_NEAR_DAY: CivilDate = '2100-12-31'

type Finder = (situation: Situation) => readonly string[]

const where = (isSo: boolean | undefined, ...paths: readonly DossierPath[]): readonly DossierPath[] =>
  isSo === true ? paths : []

const isLonger = (stage: Stage | undefined, other: Stage | undefined): boolean =>
  stage !== undefined && other !== undefined && compareStages(stage, other) > 0

const morePointsThanPay: Finder = ({ facts }) => {
  const { realisedPoints, averageScore, contributoryStage, stageAtGrant, stageAtDecision } = facts
  // The notaries' points have a scale of their own.
  if (facts.scheme === 'notaries') return []
  const stage = contributoryStage ?? stageAtGrant ?? stageAtDecision
  const isAbove =
    realisedPoints !== undefined &&
    stage !== undefined &&
    decimal(realisedPoints)
      .times(DAYS_OF_STAGE_IN_YEAR)
      .gt(POINTS_IN_YEAR * stageInDays(stage))
  return [
    ...where(isAbove, 'contribution.points'),
    ...where(
      averageScore !== undefined && decimal(averageScore).gt(POINTS_IN_YEAR),
      'contribution.averageScore',
    ),
  ]
}

/** Longer than the calendar has been since working age, as years in hard conditions count; or a whole life and more. */
const longStages: Finder = ({ facts }) => {
  const { birthDate, decisionIssuedOn, grantedOn, stageAtDecision, stageAtGrant } = facts
  const isLong = (stage: Stage | undefined, day: CivilDate | undefined): boolean =>
    isLonger(stage, STAGE_OF_WHOLE_LIFE) ||
    (birthDate !== undefined &&
      day !== undefined &&
      isLonger(stage, longestStageOn(birthDate, day, 'calendar')))
  return [
    ...where(isLong(stageAtDecision, decisionIssuedOn), 'contribution.stageAtDecision'),
    ...where(isLong(stageAtGrant, grantedOn), 'contribution.stageAtGrant'),
  ]
}

const contributoryAboveWhole: Finder = ({ facts: { contributoryStage, stageAtGrant, stageAtDecision } }) =>
  where(isLonger(contributoryStage, stageAtGrant ?? stageAtDecision), 'contribution.contributoryStage')

const aboveHundred: Finder = situation => {
  const { birthDate, decisionIssuedOn, applicationRegisteredOn, grantedOn } = situation.facts
  const hundredth = birthDate && addMonths(birthDate, MONTHS_OF_LONG_LIFE)
  const days = [dayAskedAbout(situation), decisionIssuedOn, applicationRegisteredOn, grantedOn]
  return where(hundredth && days.some(day => day !== undefined && day >= hundredth), 'person.birthDate')
}

const yearsFromDecision: Finder = ({ facts: { decisionIssuedOn, applicationRegisteredOn } }) =>
  where(
    decisionIssuedOn !== undefined &&
      applicationRegisteredOn !== undefined &&
      (applicationRegisteredOn > addMonths(decisionIssuedOn, MONTHS_FROM_DECISION) ||
        applicationRegisteredOn < addMonths(decisionIssuedOn, -MONTHS_TO_DECISION)),
    'application.registeredOn',
  )

/** Only who was insured, or applied before, has a pension from a day before the decision. */
const grantBeforeDecision: Finder = ({ facts }) => {
  const { grantedOn, decisionIssuedOn, applicationRegisteredOn } = facts
  const { insuredAtDecision, sickPayEndedOn, insuranceEndedOn } = facts
  const isExplained =
    insuredAtDecision === true ||
    sickPayEndedOn !== undefined ||
    insuranceEndedOn !== undefined ||
    (applicationRegisteredOn !== undefined && grantedOn !== undefined && applicationRegisteredOn <= grantedOn)
  return where(
    grantedOn !== undefined && decisionIssuedOn !== undefined && grantedOn < decisionIssuedOn && !isExplained,
    'application.grantedOn',
  )
}

const isFarAhead = (path: DossierPath, { facts }: Situation): boolean => {
  const { kind, as } = FACTS[path]
  const value = facts[as] as CivilDate | CivilMonth | undefined
  if (value === undefined) return false
  return kind === 'month'
    ? firstOfMonth(value as CivilMonth) > LAST_NEAR_DAY
    : kind === 'day' && value > LAST_NEAR_DAY
}

const farAhead: Finder = situation => [
  ...(Object.keys(FACTS) as DossierPath[]).filter(path => isFarAhead(path, situation)),
  ...(situation.facts.events ?? []).flatMap(({ on }, place) =>
    on > LAST_NEAR_DAY ? [`events.${place}.on`] : [],
  ),
]

const UNLIKELY = {
  'points-above-any-pay': morePointsThanPay,
  'stage-of-more-than-a-life': longStages,
  'contributory-stage-above-the-whole': contributoryAboveWhole,
  'older-than-a-hundred': aboveHundred,
  'application-years-from-the-decision': yearsFromDecision,
  'grant-before-the-decision': grantBeforeDecision,
  'day-far-ahead': farAhead,
} as const satisfies Partial<Record<RemarkId, Finder>>

/** What a true file may show, but seldom does: often a slip of the hand. */
export const unlikelyIn = (situation: Situation): readonly Remark[] =>
  (Object.keys(UNLIKELY) as (keyof typeof UNLIKELY)[]).flatMap(id => {
    const paths = UNLIKELY[id](situation)
    return paths.length === 0 ? [] : [{ id, paths }]
  })
