import { type Fault, fault } from '../schema/faults.js'
import type { Paragraph } from './paragraph.js'

/** What has every part and still cannot be said holds something that no answer of this version holds. */
export const faultsOfWords = (paragraphs: () => readonly Paragraph[], path: string): readonly Fault[] => {
  try {
    return paragraphs().some(({ text }) => /\bundefined\b|\bNaN\b|\[object /.test(text))
      ? [fault(path, 'not-allowed')]
      : []
  } catch {
    return [fault(path, 'not-allowed')]
  }
}
