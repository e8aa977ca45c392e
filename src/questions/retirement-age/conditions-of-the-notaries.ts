import { confirmed } from '../../law/citation.js'
import type { CivilDate } from '../../values/civil-date.js'
import { completedYears } from '../../values/completed-time.js'
import { compareStages, type Stage, stageFromYears } from '../../values/stage.js'
import type { StandardRetirementFacts } from './facts.js'
import type { Inquiry, RetirementConditions } from './steps.js'

const AGE = { years: 65, months: 0 } as const
const MINIMUM_YEARS = 10
const COMPLETE_YEARS = 35
const COMPLETE_YEARS_OF_THE_TRANSITION = 30
const DAY_OF_THE_TRANSITION: CivilDate = '2013-01-01'
const PROFESSION_YEARS_OF_THE_TRANSITION = 10

const ageOn2013 = (birthDate: CivilDate): number =>
  Math.max(0, completedYears(birthDate, DAY_OF_THE_TRANSITION))

/** Aged 40 to 45, both included, on 2013-01-01, with at least 10 years in the profession on that day. */
export const isOfTheTransition = (
  birthDate: CivilDate,
  professionStageOn2013: Stage | undefined,
): boolean => {
  const age = ageOn2013(birthDate)
  return (
    professionStageOn2013 !== undefined &&
    age >= 40 &&
    age <= 45 &&
    compareStages(professionStageOn2013, stageFromYears(PROFESSION_YEARS_OF_THE_TRANSITION)) >= 0
  )
}

/** One age for both sexes; the complete period of the transition was written for the old-age pension. */
export const conditionsOfTheNotaries = (
  { birthDate, professionStageOn2013 }: StandardRetirementFacts,
  inquiry: Inquiry,
): RetirementConditions =>
  inquiry.step(
    'retirement-age.conditions-of-the-notaries',
    confirmed('notaries-regulation', 'art. 81(1)'),
    { ageOn2013: ageOn2013(birthDate), ...(professionStageOn2013 ? { professionStageOn2013 } : {}) },
    {
      age: AGE,
      completeStage: stageFromYears(
        isOfTheTransition(birthDate, professionStageOn2013)
          ? COMPLETE_YEARS_OF_THE_TRANSITION
          : COMPLETE_YEARS,
      ),
      minimumStage: stageFromYears(MINIMUM_YEARS),
    },
  )
