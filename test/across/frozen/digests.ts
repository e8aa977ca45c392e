import { assess, type Dossier, explain } from '../../../src/index.js'
import { type Digests, digestsOfAnswer } from './digests-of-answer.js'

/** What the library of this moment answers, in one line a dossier. */
export const digestsOf = (dossier: Dossier): Digests => {
  const assessment = assess(dossier)
  return digestsOfAnswer(assessment, language => explain(assessment, { language }))
}
