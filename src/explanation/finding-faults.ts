import { MARKS as CONFIDENCES } from '../engine/confidence.js'
import { ACTS } from '../law/acts.js'
import type { Step } from '../questions/every-step.js'
import { type Fault, fault } from '../schema/faults.js'
import { faultsOfId, faultsOfList, isPart } from './foreign-parts.js'
import { reasonOf } from './of-section.js'
import type { Phrasebook } from './phrasebook.js'
import { faultsOfWords } from './words-faults.js'

const MARKS = Object.fromEntries(CONFIDENCES.map(mark => [mark, true]))

const faultsOfStep = (step: unknown, path: string, { sentences }: Phrasebook): readonly Fault[] => {
  const faults = faultsOfId(sentences, step, 'rule', path)
  if (faults.length > 0 || !isPart(step)) return faults
  return [
    ...faultsOfId(MARKS, step, 'confidence', path),
    ...(isPart(step['citation'])
      ? faultsOfId(ACTS, step['citation'], 'act', `${path}.citation`)
      : [fault(`${path}.citation`, 'missing')]),
    ...(isPart(step['facts']) ? [] : [fault(`${path}.facts`, 'missing')]),
  ]
}

/** A step that is told by itself. */
export const faultsOfStepAlone = (step: unknown, path: string, phrases: Phrasebook): readonly Fault[] => {
  const faults = faultsOfStep(step, path, phrases)
  return faults.length > 0 ? faults : faultsOfWords(() => [reasonOf(step as Step, phrases)], path)
}

const faultsOfOpenQuestion = (
  open: unknown,
  path: string,
  { openQuestions }: Phrasebook,
): readonly Fault[] => {
  const faults = faultsOfId(openQuestions, open, 'id', path)
  if (faults.length > 0 || !isPart(open)) return faults
  const { readings } = openQuestions[open['id'] as keyof typeof openQuestions]
  return [
    ...faultsOfId(readings, open, 'reading', path),
    ...faultsOfList(open['others'], `${path}.others`, (other, at) =>
      faultsOfId(readings, other, 'reading', at),
    ),
  ]
}

/** Every answer has the way to it, also one that tells why there is none. */
export const faultsOfSteps = (
  answer: Readonly<Record<string, unknown>>,
  path: string,
  phrases: Phrasebook,
): readonly Fault[] =>
  faultsOfList(answer['steps'], `${path}.steps`, (step, at) => faultsOfStep(step, at, phrases))

/** What a finding lacks, or has that the language has no words for. */
export const faultsOfFinding = (
  finding: Readonly<Record<string, unknown>>,
  path: string,
  phrases: Phrasebook,
): readonly Fault[] => [
  ...faultsOfId(phrases.conclusions, finding, 'question', path),
  ...('value' in finding ? [] : [fault(`${path}.value`, 'missing')]),
  ...faultsOfSteps(finding, path, phrases),
  ...faultsOfList(finding['openQuestions'], `${path}.openQuestions`, (open, at) =>
    faultsOfOpenQuestion(open, at, phrases),
  ),
]
