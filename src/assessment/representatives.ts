import { YEARS_WITHOUT_STABILITY_POINTS } from '../points/rules.js'
import type { DatedSeries } from '../law/dated-value.js'
import { PENSION_POINT, REFERENCE_POINT } from '../pension-amount/rules.js'
import { type CivilDate, type CivilMonth, firstOfMonth, monthOf } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import { compareStages, NO_STAGE, type Stage, stageFromYears } from '../values/stage.js'
import type { FactName, Facts, KnownFacts } from './facts.js'

const LONG_STAGE = stageFromYears(60)
const LAW_360_FROM: CivilDate = '2024-09-01'

const isOfLaw360 = ({ applicationRegisteredOn }: KnownFacts): boolean =>
  applicationRegisteredOn !== undefined && applicationRegisteredOn >= LAW_360_FROM

/** Under Law 360/2023 the contributory stage is a part of the whole stage, and counts over 25 years only. */
const contributoryStages = (known: KnownFacts): readonly Stage[] => {
  const { stageAtGrant } = known
  if (!stageAtGrant || !isOfLaw360(known)) return [NO_STAGE, LONG_STAGE]
  const isShort = compareStages(stageAtGrant, stageFromYears(YEARS_WITHOUT_STABILITY_POINTS)) <= 0
  return isShort ? [stageAtGrant] : [NO_STAGE, stageAtGrant]
}

/** The amount of August 2024 counts for the pensions of Law 263/2010 only, and only since. */
const amountsInPayment = (known: KnownFacts): readonly DecimalString[] =>
  isOfLaw360(known) || (known.month !== undefined && firstOfMonth(known.month) < LAW_360_FROM)
    ? ['0']
    : ['0', '9999']

/** An application in time for a decision is one of its own days. */
const near = (known: CivilDate | undefined, usual: CivilDate): readonly CivilDate[] =>
  known === undefined || known === usual ? [usual] : [known, usual]

const lastMonthOf = ({ rows }: DatedSeries<unknown>): CivilMonth => monthOf((rows.at(-1) ?? rows[0]).to)

/** The last months whose figures are known under each law, the month of the grant, and the extremes. */
const months = ({ grantedOn }: KnownFacts): readonly CivilMonth[] => [
  lastMonthOf(REFERENCE_POINT),
  lastMonthOf(PENSION_POINT),
  ...(grantedOn ? [monthOf(grantedOn)] : []),
  '1990-01',
  '2199-01',
]

/** Only who was insured by law has an end of insurance that counts, and only where no start is printed. */
const endsOfInsurance = (known: KnownFacts): readonly CivilDate[] => {
  const { grantedOn, insuredAtDecision, insuredByContract, sickPayEndedOn } = known
  if (sickPayEndedOn) return [sickPayEndedOn]
  const decidesNothing = grantedOn !== undefined || insuredAtDecision === false || insuredByContract === true
  return decidesNothing ? ['1990-01-01'] : ['2025-03-31', '2012-07-31']
}

/**
 * For each fact a few values between which the law can decide differently: every word where there are words, and
 * for days, stages and sums the extremes and one on each side of the lines between the laws. One value alone says
 * that under the facts known this fact decides nothing.
 */
export const REPRESENTATIVES: {
  readonly [N in FactName]: (known: KnownFacts) => readonly Facts[N][]
} = {
  scheme: () => ['public', 'notaries'],
  applicationRegisteredOn: ({ decisionIssuedOn }) => [
    ...near(decisionIssuedOn, '2025-03-01'),
    '2019-03-01',
    '2012-03-01',
    '1990-01-01',
  ],
  sex: () => ['female', 'male'],
  birthDate: () => ['1985-02-15', '1962-05-31', '1900-01-01', '2199-01-01'],
  degree: () => ['I', 'II', 'III'],
  cause: () => ['ordinary-disease', 'neoplasm', 'work-accident', 'accident-outside-work'],
  decisionIssuedOn: ({ applicationRegisteredOn }) => [
    ...near(applicationRegisteredOn, '2025-02-15'),
    '2012-07-15',
    '1990-01-01',
    '2199-01-01',
  ],
  stageAtDecision: () => [LONG_STAGE, NO_STAGE],
  notaryAtDecision: ({ scheme }) => (scheme === 'public' ? [false] : [true, false]),
  insuredAtDecision: ({ grantedOn }) => (grantedOn ? [false] : [true, false]),
  insuranceEndedOn: endsOfInsurance,
  stageAtGrant: () => [NO_STAGE, stageFromYears(30), LONG_STAGE],
  month: months,
  realisedPoints: () => ['0', '25.5'],
  contributoryStage: contributoryStages,
  leiInPayment: amountsInPayment,
}
