import { SECTION_NAMES } from '../assessment/section-names.js'
import { ACTS } from '../law/acts.js'
import { type Fault, fault } from '../schema/faults.js'
import { own } from '../values/bare.js'
import type { Assessment } from '../assessment/assess.js'
import { faultsOfDate } from './date-faults.js'
import { faultsOfId, faultsOfList, isPart } from './foreign-parts.js'
import type { Phrasebook } from './phrasebook.js'
import { faultsOfNextStep } from './next-step-faults.js'
import { paragraphsOfHeadline, paragraphsOfRemarks } from './person/letter.js'
import { faultsOfWords } from './words-faults.js'
import { faultsOfNeed, faultsOfSection } from './section-faults.js'

const faultsOfNotComputed = (named: unknown, path: string, phrases: Phrasebook): readonly Fault[] => {
  const faults = faultsOfId(phrases.notComputed, named, 'id', path)
  if (faults.length > 0 || !isPart(named)) return faults
  const citation = own(named, 'citation')
  return [
    ...faultsOfId(phrases.places, named, 'where', path),
    ...(citation === undefined ? [] : faultsOfId(ACTS, citation, 'act', `${path}.citation`)),
  ]
}

/** The few lines that say it all, and what is said beside them, are told from the whole of it. */
const faultsOfHeadline = (
  answer: Readonly<Record<string, unknown>>,
  path: string,
  phrases: Phrasebook,
): readonly Fault[] => {
  const at = `${path}.headline`
  if (!isPart(answer['headline']))
    return [fault(at, answer['headline'] === undefined ? 'missing' : 'not-an-object')]
  return faultsOfWords(() => paragraphsOfHeadline(answer as unknown as Assessment, phrases), at)
}

const faultsOfRemark = (remark: unknown, path: string, phrases: Phrasebook): readonly Fault[] => {
  const faults = faultsOfId(phrases.person.remarks, remark, 'id', path)
  return faults.length > 0
    ? faults
    : faultsOfWords(
        () => paragraphsOfRemarks({ remarks: [remark as Assessment['remarks'][number]] }, phrases),
        path,
      )
}

/** In an assessment a section that tells why it has no value has the way to it too; of a value that is told already. */
const faultsOfNoSteps = (section: unknown, path: string): readonly Fault[] =>
  isPart(section) && 'status' in section && section['steps'] === undefined
    ? [fault(`${path}.steps`, 'missing')]
    : []

/** Everything that keeps an assessment from being put into words. */
export const faultsOfAssessment = (
  answer: Readonly<Record<string, unknown>>,
  path: string,
  phrases: Phrasebook,
): readonly Fault[] => [
  ...SECTION_NAMES.flatMap(name => faultsOfSection(answer[name], `${path}.${name}`, phrases)),
  ...SECTION_NAMES.flatMap(name => faultsOfNoSteps(answer[name], `${path}.${name}`)),
  ...faultsOfList(answer['timeline'], `${path}.timeline`, (entry, at) => faultsOfDate(entry, at, phrases)),
  ...faultsOfList(answer['timelineNeeds'], `${path}.timelineNeeds`, faultsOfNeed),
  ...faultsOfHeadline(answer, path, phrases),
  ...faultsOfList(answer['nextSteps'], `${path}.nextSteps`, (step, at) =>
    faultsOfNextStep(step, at, phrases),
  ),
  ...faultsOfList(answer['remarks'], `${path}.remarks`, (remark, at) => faultsOfRemark(remark, at, phrases)),
  ...faultsOfList(answer['notComputed'], `${path}.notComputed`, (named, at) =>
    faultsOfNotComputed(named, at, phrases),
  ),
]
