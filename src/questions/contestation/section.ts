import type { DossierPath } from '../../dossier/dossier.js'
import { FACTS } from '../../dossier/facts.js'
import { FACT_PATHS } from '../../dossier/paths.js'
import type { SectionRule } from '../../dossier/section-rule.js'
import { undetermined, answered } from '../../engine/answer.js'
import { onTrial } from '../../law/inquiry.js'
import { isNotCovered } from '../../law/not-covered.js'
import { FIRST_DAY_COVERED } from '../../law/periods.js'
import { bare } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import type { RulesForApplicableLaw } from '../applicable-law/steps.js'
import type { ProcedureSection } from './answers.js'
import type { RulesForContestation } from './steps.js'
import { TERMS_IN_ORDER, procedureBy } from './terms-in-order.js'

type Rules = RulesForContestation & RulesForApplicableLaw

type StartOfTerm = (typeof TERMS_IN_ORDER)[number]['from']

const STARTS: ReadonlySet<string> = new Set(TERMS_IN_ORDER.map(({ from }) => from))

/** Where the days from which the terms run stand in a dossier. */
export const PATHS_OF_PROCEDURE: readonly DossierPath[] = FACT_PATHS.filter(path =>
  STARTS.has(FACTS[path].as),
)

// Each day lets its own term run, so none is waited for.
export const procedure: SectionRule<ProcedureSection['procedure'], object, Rules> = (
  { facts, given },
  inquiry,
) => {
  const days = TERMS_IN_ORDER.flatMap(({ from }) =>
    given[from] === undefined ? [] : [[from, given[from]] as const],
  )
  if (days.length === 0) {
    // Of a soldier or a policeman, who has another law, no day is asked for.
    const registeredOn = given.militaryOrPolice === true ? given.applicationRegisteredOn : undefined
    const law = registeredOn && lawOfEvent(given, registeredOn, onTrial(inquiry))
    return isNotCovered(law) ? law : undetermined(PATHS_OF_PROCEDURE)
  }
  // The terms of an old decision are over; they do not take those of a new one with them.
  const since = days.filter(([, day]) => day >= FIRST_DAY_COVERED)
  const { closedDays } = facts
  const started = Object.fromEntries(since.length > 0 ? since : days) as {
    readonly [S in StartOfTerm]?: CivilDate
  }
  const known = bare({ ...started, ...(closedDays ? { closedDays } : {}) })
  const { applicationRegisteredOn } = given
  const opening = { militaryOrPolice: facts.militaryOrPolice, applicationRegisteredOn }
  return answered(procedureBy(known, on => lawOfEvent(opening, on, inquiry), inquiry))
}
