import { assess, type Assessment, type CivilDate, InvalidInputError } from '../../src/index.js'
import { daysLater } from '../across/arbitraries/dates.js'
import { type Drawn, drawDossier } from '../across/comparison/dossier/draw.js'
import { Random } from '../across/comparison/random.js'

export interface Answered {
  readonly dossier: Drawn
  readonly answer: Assessment
  readonly asOf?: CivilDate
}

const answered = (dossier: Drawn, asOf: CivilDate | undefined): Answered | undefined => {
  try {
    return { dossier, answer: assess(dossier, asOf ? { asOf } : {}), ...(asOf ? { asOf } : {}) }
  } catch (error) {
    if (error instanceof InvalidInputError) return undefined
    throw error
  }
}

/** So many lives near the edges of the law, each with its answer; or with the answer on some day of four years. */
export const answers = (count: number, seed: number, onADay = false): readonly Answered[] => {
  const random = new Random(seed)
  return Array.from({ length: count }, () => {
    const dossier = drawDossier(random)
    const day = daysLater(dossier.medicalDecision.issuedOn, random.between(0, 1500))
    return answered(dossier, onADay ? day : undefined)
  }).flatMap(found => found ?? [])
}

/** What breaks a law, each with its dossier; none where it holds. */
export const breaking = (
  all: readonly Answered[],
  broken: (answered: Answered) => readonly unknown[],
): readonly unknown[] =>
  all.flatMap(one => broken(one).map(found => ({ dossier: one.dossier, asOf: one.asOf, found }))).slice(0, 3)
