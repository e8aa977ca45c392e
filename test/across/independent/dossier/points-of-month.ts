import { dayNumber } from '../day-number.js'
import { isLaw360 } from '../facts.js'
import { decimal, plus, points } from '../fraction.js'
import { ratesOfArticle149, stepInForce } from '../life/amount-of-month.js'
import { lawOfOpening, pointsOfStep263, stageFirstGranted } from '../life/amount-of-law-263.js'
import { FIRST_DAY_OF_LAW_360 } from '../life/calendar.js'
import type { Course } from '../life/course.js'
import type { LifeDossier } from '../life/facts.js'
import { monthlyPoints, potentialPoints, stabilityPoints } from '../points.js'
import { answer, need } from '../refusal.js'
import type { WholeDossier } from './facts.js'
import { type Outcome, asOutcome } from './outcome.js'

const LAW_360 = 'law-360-2023'

/** By the degree of the month: its law gives the rate, the grant or the decision the length. */
const creditOf = (life: LifeDossier, course: Course, month: string) => {
  const first = dayNumber(`${month}-01`)
  const step = stepInForce(course, first)
  const opening = lawOfOpening(life)
  const isDecidedUnderLaw360 = step.from > FIRST_DAY_OF_LAW_360
  if (!isLaw360(opening) && !isDecidedUnderLaw360) {
    return {
      monthly: need(monthlyPoints({ law: opening, degree: step.degree })),
      potential: pointsOfStep263(life, step),
    }
  }
  const potentialStage = stageFirstGranted(life)
  const rates = isLaw360(opening) ? LAW_360 : ratesOfArticle149(life)
  return {
    monthly: need(monthlyPoints({ law: rates, degree: step.degree })),
    potential: need(potentialPoints({ law: rates, degree: step.degree, potentialStage }, life.readings)),
  }
}

/** Stability points are of Law 360, which every public pension follows from September 2024. */
export const pointsOf = (dossier: WholeDossier, life: LifeDossier, course: Course, month: string): Outcome =>
  asOutcome(
    answer(() => {
      const credit = creditOf(life, course, month)
      const { contributoryStage, points: realised } = dossier.contribution
      const hasStability = isLaw360(lawOfOpening(life)) || month >= '2024-09'
      const stability = stabilityPoints({ law: LAW_360, contributoryStage }, life.readings)
      const parts = [realised, credit.potential, ...(hasStability ? [stability] : [])].map(decimal)
      return { ...credit, ...(hasStability ? { stability } : {}), total: points(plus(...parts)) }
    }),
  )
