import { SECTION_NAMES } from '../assessment/section-names.js'
import { ACTS } from '../law/acts.js'
import type { Fault } from '../schema/faults.js'
import { own } from '../values/bare.js'
import { faultsOfDate } from './date-faults.js'
import { faultsOfId, faultsOfList, isPart } from './foreign-parts.js'
import type { Phrasebook } from './phrasebook.js'
import { faultsOfNeed, faultsOfSection } from './section-faults.js'

const faultsOfNotComputed = (named: unknown, path: string, phrases: Phrasebook): readonly Fault[] => {
  const faults = faultsOfId(phrases.notComputed, named, 'id', path)
  if (faults.length > 0 || !isPart(named)) return faults
  const citation = own(named, 'citation')
  return [
    ...faultsOfId(phrases.placesToAsk, named, 'where', path),
    ...(citation === undefined ? [] : faultsOfId(ACTS, citation, 'act', `${path}.citation`)),
  ]
}

/** Everything that keeps an assessment from being put into words. */
export const faultsOfAssessment = (
  answer: Readonly<Record<string, unknown>>,
  path: string,
  phrases: Phrasebook,
): readonly Fault[] => [
  ...SECTION_NAMES.flatMap(name => faultsOfSection(answer[name], `${path}.${name}`, phrases)),
  ...faultsOfList(answer['timeline'], `${path}.timeline`, (entry, at) => faultsOfDate(entry, at, phrases)),
  ...faultsOfList(answer['timelineNeeds'], `${path}.timelineNeeds`, faultsOfNeed),
  ...faultsOfList(answer['notComputed'], `${path}.notComputed`, (named, at) =>
    faultsOfNotComputed(named, at, phrases),
  ),
]
