import { confirmed } from '../../law/citation.js'
import { isNotCovered } from '../../law/not-covered.js'
import { firstDayOf } from '../../law/periods.js'
import type { CivilDate } from '../../values/civil-date.js'
import { compareStages, subtractStage } from '../../values/stage.js'
import { anyStage } from './any-stage.js'
import { isArt74Person } from './art-74.js'
import { type Condition, conditionMet } from './condition.js'
import type { EligibilityFacts } from './facts.js'
import { requiredStageOf } from './required-stage-by-age.js'
import type { Inquiry } from './steps.js'

/** The day of Constitutional Court decision 680/2012. */
const AGE_CONDITION_STRUCK_DOWN_ON: CivilDate = '2012-06-26'

/** The day of Law 37/2013, which left the condition out. */
const AMENDED_FROM: CivilDate = firstDayOf('law-263-2010-amended-2013')

const DECISION_680 = confirmed('ccr-680-2012', 'age condition of art. 73(1)')

const ageConditionBinds = ({ decisionIssuedOn }: EligibilityFacts, inquiry: Inquiry): boolean => {
  const binds = {
    'from-2012-06-26': decisionIssuedOn < AGE_CONDITION_STRUCK_DOWN_ON,
    'never-bound': false,
    'until-2013-03-15': decisionIssuedOn < AMENDED_FROM,
  }
  const reading = inquiry.reading('ccr-680-2012', binds)
  return inquiry.step(
    'eligibility.age-condition-binds',
    DECISION_680,
    { decisionIssuedOn, reading },
    binds[reading],
  )
}

/** Law 263/2010 as first in force: the stage of Table 3, until the age condition was struck down. */
export const stageUntil2013: Condition = (facts, inquiry) => {
  if (isArt74Person(facts, inquiry)) return 'met'
  const required = requiredStageOf(facts, inquiry)
  if (isNotCovered(required)) return required
  const realised = facts.stageAtDecision
  const tableMet = conditionMet(
    inquiry,
    'stage-below-table-3',
    'eligibility.stage-of-table-3',
    confirmed('law-263-2010', 'art. 73(1), table 3'),
    { required, realised },
    compareStages(realised, required) >= 0,
  )
  if (tableMet === 'met') return 'met'
  return ageConditionBinds(facts, inquiry)
    ? { ...tableMet, missingStage: subtractStage(required, realised) }
    : anyStage(realised, DECISION_680, inquiry)
}
