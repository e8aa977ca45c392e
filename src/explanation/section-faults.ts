import type { Section } from '../assessment/section.js'
import { STATUSES } from '../engine/status.js'
import { type Fault, type FaultCode, fault } from '../schema/faults.js'
import { faultsOfFinding, faultsOfSteps } from './finding-faults.js'
import { faultsOfId, faultsOfList, isPart } from './foreign-parts.js'
import { paragraphsOfSection } from './of-section.js'
import type { Phrasebook } from './phrasebook.js'
import { faultsOfWords } from './words-faults.js'

const KNOWN_STATUSES = Object.fromEntries(STATUSES.map(status => [status, true]))

export const faultsOfNeed = (need: unknown, path: string): readonly Fault[] =>
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

/** What a section, or a finding alone, lacks, or has that the language has no words for. */
export const faultsOfSection = (section: unknown, path: string, phrases: Phrasebook): readonly Fault[] => {
  if (!isPart(section)) {
    const code: FaultCode = section === undefined ? 'missing' : 'not-an-object'
    return [fault(path, code)]
  }
  const faults =
    'status' in section
      ? [
          ...faultsOfStatus(section, path, phrases),
          ...(section['steps'] === undefined ? [] : faultsOfSteps(section, path, phrases)),
        ]
      : faultsOfFinding(section, path, phrases)
  return faults.length > 0
    ? faults
    : faultsOfWords(() => paragraphsOfSection(section as unknown as Section<unknown>, phrases), path)
}
