import type { Stage } from '../../../src/index.js'
import { addMonths, dayNumber } from '../independent/day-number.js'
import { daysOf, stageOf } from '../independent/stage-days.js'

const MONTHS_TO_WORK = 14 * 12

/** A stage, cut to what a life of work in group I holds by a day. */
const lived = (stage: Stage, birth: string, day: string, growth = 1.5): Stage => {
  const days = dayNumber(day) - addMonths(dayNumber(birth), MONTHS_TO_WORK) + 1
  return stageOf(Math.max(0, Math.min(daysOf(stage), Math.floor(days * growth))))
}

const shorterOf = (stage: Stage, other: Stage): Stage => (daysOf(stage) < daysOf(other) ? stage : other)

interface WithStages {
  readonly person?: { readonly birthDate?: string }
  readonly medicalDecision?: { readonly issuedOn?: string }
  readonly application?: { readonly grantedOn?: string }
  readonly contribution?: Readonly<Record<string, unknown>>
}

const PARTS = ['voluntaryContractStage', 'stageInLast5Years']

/** A dossier whose stages are cut to the life it tells of. */
export const withStagesLived = <D extends WithStages>(dossier: D): D => {
  const { person = {}, medicalDecision = {}, application = {}, contribution } = dossier
  const { birthDate } = person
  if (birthDate === undefined || contribution === undefined) return dossier
  const cut = (name: string, day: string | undefined, growth?: number) => {
    const stage = contribution[name] as Stage | undefined
    return stage && day ? { [name]: lived(stage, birthDate, day, growth) } : {}
  }
  const atDecision = cut('stageAtDecision', medicalDecision.issuedOn)
  const whole = (atDecision['stageAtDecision'] ?? contribution['stageAtDecision']) as Stage | undefined
  const parts = PARTS.map(name => {
    const part = cut(name, medicalDecision.issuedOn)[name]
    return part && whole ? { [name]: shorterOf(part, whole) } : part ? { [name]: part } : {}
  })
  return {
    ...dossier,
    contribution: {
      ...contribution,
      ...atDecision,
      ...cut('stageAtGrant', application.grantedOn),
      ...cut('professionStageOn2013', '2013-01-01', 1),
      ...Object.assign({}, ...parts),
    },
  }
}
