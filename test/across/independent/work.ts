import { type Degree, type Handicap, type Law, isLaw360 } from './facts.js'
import { type Readings, reading } from './open-questions.js'
import { type NotCovered, answer, refuse } from './refusal.js'

// Work beside the pension: Law 263 art. 114(1) e, f and 118(1) b; Law 360 art. 105.

type Activity =
  | 'employee'
  | 'half-time-employee'
  | 'independent-above-threshold'
  | 'independent-below-threshold'
  | 'local-councillor'
  | 'none'

export interface WorkFacts {
  readonly law: Law
  readonly degree: Degree
  readonly activity: Activity
  readonly handicap?: Handicap | undefined
}

/** What suspends in which degrees; of degree III only more than half the normal time. */
const SUSPENDED_IN: Readonly<Partial<Record<Activity, readonly Degree[]>>> = {
  employee: ['I', 'II', 'III'],
  'half-time-employee': ['I', 'II'],
  'independent-above-threshold': ['I', 'II'],
}

export const workCompatibility = (
  { law, degree, activity, handicap }: WorkFacts,
  readings: Readings = {},
): 'allowed' | 'pension-suspended' | NotCovered =>
  answer(() => {
    if (law === 'notaries') return refuse('work-beside-pension')
    if (isLaw360(law) || handicap === 'blind') return 'allowed'
    const isLeftOpen = activity === 'independent-above-threshold'
    if (isLeftOpen && reading(readings, 'independent-work-263') === 'allowed') return 'allowed'
    return SUSPENDED_IN[activity]?.includes(degree) ? 'pension-suspended' : 'allowed'
  })
