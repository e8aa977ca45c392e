import { type Fault, fault } from '../schema/faults.js'
import { SECTION_NAMES } from './of-assessment.js'
import type { Phrasebook } from './phrasebook.js'

interface Part {
  readonly [name: string]: unknown
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null

/** An id that the language has words for; another comes from another version, or from no finding at all. */
const faultsOfId = (words: object, part: unknown, name: string, path: string): readonly Fault[] => {
  if (!isPart(part)) return [fault(path, 'not-an-object')]
  const id = part[name]
  const at = `${path}.${name}`
  if (id === undefined) return [fault(at, 'missing')]
  return typeof id === 'string' && Object.hasOwn(words, id) ? [] : [fault(at, 'not-allowed')]
}

const faultsOfList = (
  list: unknown,
  path: string,
  faultsOf: (item: unknown, path: string) => readonly Fault[],
): readonly Fault[] =>
  Array.isArray(list)
    ? list.flatMap((item, index) => faultsOf(item, `${path}.${index}`))
    : [fault(path, list === undefined ? 'missing' : 'not-a-list')]

const STATUSES = { undetermined: true, 'not-covered': true, 'not-due': true } as const

const faultsOfSection = (section: unknown, path: string, phrases: Phrasebook): readonly Fault[] => {
  if (!isPart(section)) return [fault(path, section === undefined ? 'missing' : 'not-an-object')]
  if ('status' in section) return faultsOfId(STATUSES, section, 'status', path)
  return [
    ...faultsOfId(phrases.conclusions, section, 'question', path),
    ...('value' in section ? [] : [fault(`${path}.value`, 'missing')]),
    ...faultsOfList(section['steps'], `${path}.steps`, (step, at) =>
      faultsOfId(phrases.sentences, step, 'rule', at),
    ),
    ...faultsOfList(section['openQuestions'], `${path}.openQuestions`, (open, at) =>
      faultsOfId(phrases.openQuestions, open, 'id', at),
    ),
  ]
}

/** Whether something has the form of an assessment; else it is held to be a finding. */
export const isAssessment = (answer: unknown): boolean => isPart(answer) && 'timeline' in answer

/** Everything that keeps an answer from being put into words. */
export const faultsOfAnswer = (answer: unknown, phrases: Phrasebook): readonly Fault[] => {
  if (!isPart(answer) || !isAssessment(answer)) return faultsOfSection(answer, 'answer', phrases)
  return [
    ...SECTION_NAMES.flatMap(name => faultsOfSection(answer[name], `answer.${name}`, phrases)),
    ...faultsOfList(answer['timeline'], 'answer.timeline', (entry, at) =>
      faultsOfId(phrases.events, entry, 'event', at),
    ),
    ...faultsOfList(answer['timelineNeeds'], 'answer.timelineNeeds', (need, at) =>
      typeof need === 'string' ? [] : [fault(at, 'not-text')],
    ),
  ]
}
