import { assess, type Dossier, paragraphs, receiptOf } from 'pensie-invaliditate'
import type { Settings } from './arguments.js'
import { letterOf, type Width } from './layout.js'

/** The letter of a dossier, with what vouches for it; or the whole answer as JSON. */
export const answered = (
  dossier: Dossier,
  { language, audience, options, json }: Settings,
  width: Width,
): string => {
  const assessment = assess(dossier, options)
  if (json) return JSON.stringify(assessment, null, 2)
  const letter = letterOf(paragraphs(assessment, { language, audience }), width)
  // What waits for the day of an event is no answer to the dossier alone, which a receipt would vouch for.
  if (options.undated && options.undated.length > 0) return letter
  const { packageVersion, legalData, digest } = receiptOf(dossier)
  return [letter, '', `pensie-invaliditate ${packageVersion} (${legalData.version})`, digest].join('\n')
}
