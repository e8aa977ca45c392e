import type { DecimalInput, Degree, PublicLaw, StageInput } from '../facts.js'
import { reading } from '../open-questions.js'
import { isLaw360 } from '../facts.js'
import { dayNumber } from '../day-number.js'
import { decimal, isBelow, lei } from '../fraction.js'
import { type PensionAmount, pensionAmount, topUp } from '../pension-amount.js'
import { potentialPoints, stabilityPoints } from '../points.js'
import { type Recalculation, recalculation2024 } from '../recalculation.js'
import { answer, need, refuse } from '../refusal.js'
import { amountOfLaw263, lawOfOpening, pointsOfStep263, stageFirstGranted } from './amount-of-law-263.js'
import { FIRST_DAY_OF_LAW_360 } from './calendar.js'
import { daysOf } from '../stage-days.js'
import type { Course, DegreeStep } from './course.js'
import type { LifeDossier, State } from './facts.js'

// The pension in lei of a month: change of degree (handbook 17) and conversion (18).

const law = 'law-360-2023'

export type Amount =
  | { readonly lei: string }
  /** In the month of the conversion the one until its day, the other from it. */
  | { readonly lei: string; readonly untilConversion: string }
  | { readonly atLeast: string }
  | 'not-due'
  | 'undetermined'

/** The step whose degree is in force: a decision in the same degree as before changes nothing. */
export const stepInForce = (course: Course, day: number): DegreeStep => {
  const [first = { from: 0, degree: 'III' as Degree }, ...later] = course.degrees.filter(
    ({ from }) => from <= day,
  )
  return later.reduce((before, step) => (step.degree === before.degree ? before : step), first)
}

/** Recalculated by Law 360, or keeping the conditions of the first decision in this too; without months it is no question. */
export const ratesOfArticle149 = (dossier: LifeDossier): PublicLaw =>
  reading(dossier.readings ?? {}, 'degree-change-rates') === 'law-360-rates' ||
  daysOf(stageFirstGranted(dossier)) === 0
    ? law
    : 'law-263-2010-amended-2013'

const amountOfLaw360 = (
  dossier: LifeDossier,
  month: string,
  degree: Degree,
  potentialStage: StageInput,
  rates: PublicLaw = law,
): PensionAmount => {
  const { points, contributoryStage } = dossier.contribution ?? {}
  const facts = {
    law,
    month,
    realisedPoints: points ?? refuse('points'),
    stabilityPoints: stabilityPoints(
      { law, contributoryStage: contributoryStage ?? refuse('contributory-stage') },
      dossier.readings,
    ),
    potentialPoints: need(potentialPoints({ law: rates, degree, potentialStage }, dossier.readings)),
    pointValue: dossier.payment?.pointValue,
  } as const
  return need(pensionAmount(facts, dossier.readings))
}

/** As the house paid it, or else by the formula; a degree decided in that month counts by its own. */
const leiOfAugust2024 = (dossier: LifeDossier, step: DegreeStep): DecimalInput => {
  // Nothing was due for August of a pension that began later.
  if (dossier.application.grantedOn >= '2024-09-01') return 0
  const told = step.from === FIRST_DAY_OF_LAW_360 ? undefined : dossier.payment?.leiInPayment
  return told ?? amountOfLaw263(dossier, step, '2024-08').lei
}

/** Law 360 art. 144(6): the amount of August 2024 stays while it is the larger. */
const recalculated = (dossier: LifeDossier, step: DegreeStep, month: string): Recalculation => {
  const { points, contributoryStage } = dossier.contribution ?? {}
  const facts = {
    month,
    degree: step.degree,
    realisedPoints: points ?? refuse('points'),
    potentialPoints: pointsOfStep263(dossier, step),
    contributoryStage: contributoryStage ?? refuse('contributory-stage'),
    leiInPayment: leiOfAugust2024(dossier, step),
    pointValue: dossier.payment?.pointValue,
  }
  return need(recalculation2024(facts, dossier.readings))
}

const GRAVITY = ['III', 'II', 'I']

/** Art. 144(6) speaks of the recalculation of 144(1); it may be read to protect who becomes worse all the same. */
export const isProtected = (dossier: LifeDossier, course: Course, step: DegreeStep): boolean => {
  const before = stepInForce(course, FIRST_DAY_OF_LAW_360)
  return (
    step.from > FIRST_DAY_OF_LAW_360 &&
    GRAVITY.indexOf(step.degree) > GRAVITY.indexOf(before.degree) &&
    reading(dossier.readings ?? {}, 'old-amount-after-degree-change') === 'yes-when-degree-rises'
  )
}

const withFloor = (
  dossier: LifeDossier,
  course: Course,
  month: string,
  changed: PensionAmount,
): PensionAmount | Recalculation => {
  const { lei: recalculatedLei, totalPoints = '' } = changed
  const old = decimal(leiOfAugust2024(dossier, stepInForce(course, FIRST_DAY_OF_LAW_360)))
  return isBelow(decimal(recalculatedLei), old)
    ? { lei: lei(old), recalculatedLei, totalPoints, oldAmountKept: true, ...topUp(month, old) }
    : changed
}

/** The invalidity pension of a month as its question answers it, whatever the state of the month. */
export const invalidityAmount = (
  dossier: LifeDossier,
  course: Course,
  month: string,
): PensionAmount | Recalculation => {
  const first = dayNumber(`${month}-01`)
  const step = stepInForce(course, first)
  if (isLaw360(lawOfOpening(dossier)))
    return amountOfLaw360(dossier, month, step.degree, stageFirstGranted(dossier))
  if (first < FIRST_DAY_OF_LAW_360) return amountOfLaw263(dossier, step, month)
  if (step.from <= FIRST_DAY_OF_LAW_360) return recalculated(dossier, step, month)
  const rates = ratesOfArticle149(dossier)
  const changed = amountOfLaw360(dossier, month, step.degree, stageFirstGranted(dossier), rates)
  return isProtected(dossier, course, step) ? withFloor(dossier, course, month, changed) : changed
}

const afterConversion = (dossier: LifeDossier, invalidity: string, isMonthOfIt: boolean): Amount => {
  const oldAge = dossier.payment?.oldAgeLei
  if (oldAge === undefined) return { atLeast: invalidity }
  const larger = isBelow(decimal(invalidity), decimal(oldAge)) ? lei(decimal(oldAge)) : invalidity
  return isMonthOfIt ? { lei: larger, untilConversion: invalidity } : { lei: larger }
}

export const amountOfMonth = (dossier: LifeDossier, course: Course, state: State, month: string): Amount => {
  if (state.state === 'undetermined') return 'undetermined'
  if (state.state !== 'in-payment' && state.state !== 'converted') return 'not-due'
  const amount = answer(() => invalidityAmount(dossier, course, month).lei)
  if (typeof amount !== 'string') return 'undetermined'
  if (state.state === 'in-payment') return { lei: amount }
  return afterConversion(dossier, amount, state.on.startsWith(month))
}
