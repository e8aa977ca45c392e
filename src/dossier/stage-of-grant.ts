import type { CrossCheck } from '../schema/check.js'
import type { CivilDate } from '../values/civil-date.js'
import { partAt } from '../values/part-at.js'
import { compareStages, type Stage } from '../values/stage.js'

const DECIDED = 'medicalDecision.issuedOn'
const GRANTED = 'application.grantedOn'
const APPLIED = 'application.registeredOn'
const INSURED = 'insurance.insuredAtDecision'

/**
 * Whether the pension starts on the day of the decision or later, by what is told: who is insured may have it from the end of the
 * insurance, and who applied before the decision from the application; either has then less stage at the grant (Law 263/2010
 * art. 104; Law 360/2023 art. 90).
 */
const startsWithOrAfterDecision = (dossier: unknown): boolean => {
  const dayAt = (path: string): CivilDate | undefined => partAt(dossier, path) as CivilDate | undefined
  const [decided, granted, applied] = [dayAt(DECIDED), dayAt(GRANTED), dayAt(APPLIED)]
  if (decided === undefined) return false
  if (granted !== undefined) return granted >= decided
  return partAt(dossier, INSURED) === false && applied !== undefined && applied >= decided
}

/** The stage that the stage at the grant has in it, where it is told to have. */
export const stageSince = (dossier: unknown, earlier: string): Stage | undefined =>
  startsWithOrAfterDecision(dossier) ? (partAt(dossier, earlier) as Stage | undefined) : undefined

/** Stage does not shrink from the decision to a grant that comes with it or after it. */
export const notShorterThan = (earlier: string, later: string): CrossCheck<object> => ({
  reads: [earlier, later, DECIDED, GRANTED, APPLIED, INSURED],
  at: later,
  beside: earlier,
  code: 'shorter-than-before',
  holds: dossier => {
    const [before, after] = [stageSince(dossier, earlier), partAt(dossier, later) as Stage | undefined]
    return before === undefined || after === undefined || compareStages(before, after) <= 0
  },
})
