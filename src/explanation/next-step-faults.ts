import type { NextStep } from '../assessment/next-steps/kinds.js'
import { ACTS } from '../law/acts.js'
import { type Fault, fault } from '../schema/faults.js'
import { own } from '../values/bare.js'
import { faultsOfId, faultsOfList, isPart } from './foreign-parts.js'
import { paragraphOfStep } from './person/lines-of-steps.js'
import type { Phrasebook } from './phrasebook.js'
import { faultsOfWords } from './words-faults.js'

const faultsOfPaper =
  (papers: object) =>
  (paper: unknown, path: string): readonly Fault[] =>
    typeof paper === 'string' && Object.hasOwn(papers, paper) ? [] : [fault(path, 'not-allowed')]

/** An id that may be left out. */
const faultsWhereGiven = (words: object, step: object, name: string, path: string): readonly Fault[] =>
  own(step as Readonly<Record<string, unknown>>, name) === undefined
    ? []
    : faultsOfId(words, step, name, path)

/** What a next step lacks, or has that the language has no words for. */
export const faultsOfNextStep = (step: unknown, path: string, phrases: Phrasebook): readonly Fault[] => {
  const { person, places } = phrases
  const faults = faultsOfId(person.acts, step, 'act', path)
  if (faults.length > 0 || !isPart(step)) return faults
  const papers = own(step, 'papers')
  const ofIds = [
    ...faultsWhereGiven(places, step, 'where', path),
    ...faultsWhereGiven(person.consequences, step, 'otherwise', path),
    ...(papers === undefined ? [] : faultsOfList(papers, `${path}.papers`, faultsOfPaper(person.papers))),
    ...(isPart(step['citation'])
      ? faultsOfId(ACTS, step['citation'], 'act', `${path}.citation`)
      : [fault(`${path}.citation`, 'missing')]),
  ]
  return ofIds.length > 0
    ? ofIds
    : faultsOfWords(() => [paragraphOfStep(step as unknown as NextStep, phrases, true)], path)
}
