import { dayNumber } from '../day-number.js'
import type { LifeDossier } from '../life/index.js'
import { type Course, degreeOn } from '../life/course.js'
import { stateOfMonth } from '../life/state-of-month.js'
import { coursesOf, stateInAll } from '../life/worlds.js'
import { type World, happeningsOf } from '../life/world.js'
import { conversionSection } from './old-age.js'
import type { WholeDossier } from './facts.js'
import { ofNotary } from './notary.js'
import { type Opening, barOf, openingOf } from './opening.js'
import { type Later, type Outcome, asOutcome, isValue, valueOf } from './outcome.js'
import { periodsOf, stateIn } from './periods.js'
import { pointsOf } from './points-of-month.js'
import { procedureOf } from './procedure-of-dossier.js'
import { reviewOf } from './review-of-dossier.js'
import {
  AFTER_AN_END,
  allowanceOf,
  degreeOfMonth,
  isEverInDegreeI,
  netOf,
  pensionOf,
} from './sums-of-month.js'
import { answer } from '../refusal.js'

// Every section of an assessment, a second time: from the handbook alone, sharing no code with the library.

export interface SecondAssessment extends Opening, Later {
  readonly procedure: Outcome
}

const NAMES = ['payment', 'points', 'pension', 'companionAllowance', 'net', 'conversion', 'review']

/** What holds however the missing facts may have been. */
const inBoth = (one: Later, other: Later): Later =>
  Object.fromEntries(
    Object.entries(one).map(([name, outcome]) => [
      name,
      JSON.stringify(outcome) === JSON.stringify(other[name as keyof Later]) ? outcome : { needs: [] },
    ]),
  ) as unknown as Later

const all = (outcome: Outcome): Later =>
  Object.fromEntries(NAMES.map(name => [name, outcome])) as unknown as Later

const ofCourse = (dossier: WholeDossier, life: LifeDossier, course: Course, world: World): Later => {
  const { month } = dossier.payment
  const { grantedOn } = life.application
  const state = stateIn(course, grantedOn, month, 'pension')
  const isConverted = state.state === 'converted'
  const degree = isConverted ? degreeOn(course, course.conversionOn) : degreeOfMonth(course, month)
  const pension = pensionOf(life, course, state, month)
  return {
    payment:
      state.state === 'undetermined'
        ? AFTER_AN_END
        : valueOf({
            month: state,
            periods: periodsOf(course, dayNumber(grantedOn), 'pension'),
            allowancePeriods: periodsOf(course, dayNumber(grantedOn), 'allowance'),
            notOwed: course.notOwed,
          }),
    points: pointsOf(dossier, life, course, month),
    pension,
    companionAllowance: allowanceOf(dossier, degree, stateIn(course, grantedOn, month, 'allowance')),
    net: netOf(dossier, pension, state),
    conversion: conversionSection(world, course, month, pension),
    review: reviewOf(world, course, state, month),
  }
}

/** The old-age amount is told, and the month asked about is one of that pension. */
const isSumTold = ({ payment }: WholeDossier, conversion: Outcome): boolean =>
  payment.oldAgeLei !== undefined &&
  isValue(conversion) &&
  payment.month >= (conversion.value as { readonly on: string }).on.slice(0, 7)

const ofPublic = (dossier: WholeDossier, grantedOn: string): Later => {
  const life: LifeDossier = { ...dossier, application: { ...dossier.application, grantedOn } }
  const world: World = {
    dossier: life,
    happenings: happeningsOf(dossier.events ?? []),
    month: undefined,
    answers: new Map(),
    asks: [],
  }
  const whole = coursesOf(life)
  const [only, ...others] = whole.all
  if (only !== undefined && others.length === 0) return ofCourse(dossier, life, only, world)
  const month = dayNumber(`${dossier.payment.month}-01`)
  const courses = coursesOf(life, month)
  const [first, ...rest] = courses.all.map(course => ofCourse(dossier, life, course, world))
  if (first === undefined || courses.tooMany) return all({ needs: [] })
  const state = stateInAll(courses, course => stateOfMonth(course, dayNumber(grantedOn), month, 'pension'))
  const later = rest.reduce(inBoth, first)
  // Of a life with facts missing only the month asked about is told; the sum of it has to wait for them.
  const isSumOpen = 'needs' in later.pension && isSumTold(dossier, later.conversion)
  const conversion = isSumOpen ? later.pension : later.conversion
  return { ...later, conversion, payment: valueOf({ month: state }) }
}

export const secondAssessment = (dossier: WholeDossier): SecondAssessment => {
  const opening = openingOf(dossier)
  const procedure = asOutcome(answer(() => procedureOf(dossier)))
  const bar = barOf(opening)
  if (bar !== undefined) {
    const companionAllowance = isEverInDegreeI(dossier) ? bar : { notDue: 'degree' }
    return { ...opening, ...all(bar), companionAllowance, procedure }
  }
  const { entitlementStart: start } = opening
  if (!isValue(start)) return { ...opening, ...all(start), procedure }
  const grantedOn = start.value as string
  const later =
    dossier.scheme === 'notaries'
      ? ofNotary(dossier, opening.potentialStage, grantedOn)
      : ofPublic(dossier, grantedOn)
  return { ...opening, ...later, procedure }
}
export type { WholeDossier } from './facts.js'
export type { Outcome } from './outcome.js'
