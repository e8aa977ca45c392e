import type { Dossier, Stage } from '../../../src/index.js'
import { daysOf } from '../independent/stage-days.js'
import { factAt, withFact } from './paths.js'

// The schema lets some dossiers pass that are no person's: two stages on one day, or a contributory stage that is
// longer than the whole stage it is a part of. An answer need not hold of them.

const DECISION = 'contribution.stageAtDecision'
const GRANT = 'contribution.stageAtGrant'
const CONTRIBUTORY = 'contribution.contributoryStage'
const STAGES = [DECISION, GRANT, CONTRIBUTORY]
const PARTS = ['contribution.voluntaryContractStage', 'contribution.stageInLast5Years']

const lengthOf = (stage: unknown): number => daysOf(stage as Stage | undefined)

/** Whether the pension starts on the day of the decision: then one stage is that of both days. */
const isOfOneDay = ({ medicalDecision }: Dossier, startsOn: string | undefined): boolean =>
  startsOn !== undefined && startsOn === medicalDecision?.issuedOn

/** What was put in gives way to what was known, until the stages are those of one life. */
export const asOfOneLife = (
  dossier: Dossier,
  isPutIn: (path: string) => boolean,
  startsOn: string | undefined,
): Dossier => {
  if (!STAGES.some(isPutIn)) return dossier
  const life = Object.fromEntries(STAGES.map(path => [path, factAt(dossier, path)]))
  const take = (path: string, from: string): void => {
    life[path] = life[from]
  }
  const atLeast = (path: string, part: unknown): void => {
    if (isPutIn(path) && lengthOf(part) > lengthOf(life[path])) life[path] = part
  }
  for (const part of PARTS) atLeast(DECISION, factAt(dossier, part))
  if (!isPutIn(CONTRIBUTORY)) atLeast(GRANT, life[CONTRIBUTORY])
  if (isOfOneDay(dossier, dossier.application?.grantedOn ?? startsOn)) {
    if (isPutIn(DECISION) && lengthOf(life[GRANT]) >= lengthOf(life[DECISION])) take(DECISION, GRANT)
    else if (isPutIn(GRANT)) take(GRANT, DECISION)
    else if (isPutIn(DECISION)) take(DECISION, GRANT)
  }
  if (isPutIn(CONTRIBUTORY) && lengthOf(life[CONTRIBUTORY]) > lengthOf(life[GRANT])) take(CONTRIBUTORY, GRANT)
  return STAGES.reduce((filled, path) => withFact(filled, path, life[path]), dossier)
}

/** Whether a dossier, whose pension starts on this day, is no person's. */
export const isOfNobody = (dossier: Dossier, startsOn: string | undefined): boolean => {
  const [atDecision, atGrant, contributory] = STAGES.map(path => factAt(dossier, path))
  if (atGrant === undefined) return false
  return (
    lengthOf(contributory) > lengthOf(atGrant) ||
    (atDecision !== undefined && isOfOneDay(dossier, startsOn) && lengthOf(atDecision) !== lengthOf(atGrant))
  )
}
