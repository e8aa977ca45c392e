import { SECTION_NAMES } from '../assessment/section-names.js'
import type { Section } from '../assessment/section.js'
import { STATUSES } from '../engine/status.js'
import { ACTS } from '../law/acts.js'
import { own } from '../values/bare.js'
import { type Fault, type FaultCode, fault } from '../schema/faults.js'
import { faultsOfFinding } from './finding-faults.js'
import { faultsOfId, faultsOfList, isPart } from './foreign-parts.js'
import { paragraphsOfSection } from './of-section.js'
import type { Phrasebook } from './phrasebook.js'

const KNOWN_STATUSES = Object.fromEntries(STATUSES.map(status => [status, true]))

const faultsOfNeed = (need: unknown, path: string): readonly Fault[] =>
  typeof need === 'string' && need !== '' ? [] : [fault(path, 'not-text')]

/** What each status has to say beside its name. */
const faultsOfStatus = (
  section: Readonly<Record<string, unknown>>,
  path: string,
  phrases: Phrasebook,
): readonly Fault[] => {
  const named = faultsOfId(KNOWN_STATUSES, section, 'status', path)
  if (named.length > 0) return named
  if (section['status'] === 'undetermined')
    return faultsOfList(section['needs'], `${path}.needs`, faultsOfNeed)
  return section['status'] === 'not-covered'
    ? faultsOfId(phrases.subjects, section, 'what', path)
    : faultsOfId(phrases.notDue, section, 'because', path)
}

/** What has every part and still cannot be said holds something that no finding of this version holds. */
const faultsOfWords = (section: unknown, path: string, phrases: Phrasebook): readonly Fault[] => {
  try {
    const texts = paragraphsOfSection(section as Section<unknown>, phrases).map(({ text }) => text)
    return texts.some(text => /\bundefined\b|\bNaN\b|\[object /.test(text))
      ? [fault(path, 'not-allowed')]
      : []
  } catch {
    return [fault(path, 'not-allowed')]
  }
}

const faultsOfSection = (section: unknown, path: string, phrases: Phrasebook): readonly Fault[] => {
  if (!isPart(section)) {
    const code: FaultCode = section === undefined ? 'missing' : 'not-an-object'
    return [fault(path, code)]
  }
  const faults =
    'status' in section ? faultsOfStatus(section, path, phrases) : faultsOfFinding(section, path, phrases)
  return faults.length > 0 ? faults : faultsOfWords(section, path, phrases)
}

const faultsOfEntry = (entry: unknown, path: string, phrases: Phrasebook): readonly Fault[] => {
  const faults = faultsOfId(phrases.events, entry, 'event', path)
  if (faults.length > 0 || !isPart(entry)) return faults
  return isPart(entry['citation']) ? [] : [fault(`${path}.citation`, 'missing')]
}

const faultsOfNotComputed = (named: unknown, path: string, phrases: Phrasebook): readonly Fault[] => {
  const faults = faultsOfId(phrases.notComputed, named, 'id', path)
  if (faults.length > 0 || !isPart(named)) return faults
  const citation = own(named, 'citation')
  return [
    ...faultsOfId(phrases.placesToAsk, named, 'where', path),
    ...(citation === undefined ? [] : faultsOfId(ACTS, citation, 'act', `${path}.citation`)),
  ]
}

/** Whether something has the form of an assessment; else it is held to be a finding. */
export const isAssessment = (answer: unknown): boolean => isPart(answer) && 'timeline' in answer

/** Everything that keeps an answer, as it was taken in, from being put into words. */
export const faultsOfAnswer = (answer: unknown, phrases: Phrasebook): readonly Fault[] => {
  if (!isPart(answer) || !isAssessment(answer)) return faultsOfSection(answer, 'answer', phrases)
  return [
    ...SECTION_NAMES.flatMap(name => faultsOfSection(answer[name], `answer.${name}`, phrases)),
    ...faultsOfList(answer['timeline'], 'answer.timeline', (entry, at) => faultsOfEntry(entry, at, phrases)),
    ...faultsOfList(answer['timelineNeeds'], 'answer.timelineNeeds', faultsOfNeed),
    ...faultsOfList(answer['notComputed'], 'answer.notComputed', (named, at) =>
      faultsOfNotComputed(named, at, phrases),
    ),
  ]
}
