import type { TimelineEntry } from '../assessment/timeline/entry.js'
import { ACTS } from '../law/acts.js'
import { type Fault, fault } from '../schema/faults.js'
import { faultsOfId, isPart } from './foreign-parts.js'
import { paragraphOfDate } from './of-date.js'
import type { Phrasebook } from './phrasebook.js'
import { faultsOfWords } from './words-faults.js'

/** What a date of the timeline lacks, or has that the language has no words for. */
export const faultsOfDate = (entry: unknown, path: string, phrases: Phrasebook): readonly Fault[] => {
  const faults = faultsOfId(phrases.events, entry, 'event', path)
  if (faults.length > 0 || !isPart(entry)) return faults
  const article = isPart(entry['citation'])
    ? faultsOfId(ACTS, entry['citation'], 'act', `${path}.citation`)
    : [fault(`${path}.citation`, 'missing')]
  return article.length > 0
    ? article
    : faultsOfWords(() => [paragraphOfDate(entry as unknown as TimelineEntry, phrases)], path)
}
