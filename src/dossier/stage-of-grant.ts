import type { CrossCheck } from '../schema/check.js'
import type { CivilDate } from '../values/civil-date.js'
import { partAt } from '../values/part-at.js'
import { compareStages, type Stage } from '../values/stage.js'

const DECIDED = 'medicalDecision.issuedOn'
const GRANTED = 'application.grantedOn'
const INSURED = 'insurance.insuredAtDecision'

/**
 * Whether the pension starts on the day of the decision or later, by what is told: who is insured may have it from the end of the
 * insurance, before the decision, and has then less stage at the grant (Law 263/2010 art. 104(2); Law 360/2023 art. 90(1)).
 */
const startsWithOrAfterDecision = (dossier: unknown): boolean => {
  const [decided, granted] = [DECIDED, GRANTED].map(path => partAt(dossier, path) as CivilDate | undefined)
  if (granted !== undefined) return decided !== undefined && granted >= decided
  return partAt(dossier, INSURED) === false
}

/** The stage that the stage at the grant has in it, where it is told to have. */
export const stageSince = (dossier: unknown, earlier: string): Stage | undefined =>
  startsWithOrAfterDecision(dossier) ? (partAt(dossier, earlier) as Stage | undefined) : undefined

/** Stage does not shrink from the decision to a grant that comes with it or after it. */
export const notShorterThan = (earlier: string, later: string): CrossCheck<object> => ({
  reads: [earlier, later, DECIDED, GRANTED, INSURED],
  at: later,
  beside: earlier,
  code: 'shorter-than-before',
  holds: dossier => {
    const [before, after] = [stageSince(dossier, earlier), partAt(dossier, later) as Stage | undefined]
    return before === undefined || after === undefined || compareStages(before, after) <= 0
  },
})
