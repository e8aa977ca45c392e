import type { GivenFacts } from '../../dossier/dossier.js'
import { touchedByEvents } from './of-events.js'
import type { Touched } from './kinds.js'

/**
 * Rights of another law beside the pension: the option against another right of the same purpose, and the certificate of
 * a handicap, which gives rights of its own (Law 448/2006, not read here).
 */
export const rightsBeside = (facts: GivenFacts): Touched => {
  const option = touchedByEvents('allowance-option', facts, {
    act: 'law-360-2023',
    provision: 'art. 101(2)',
  })
  return facts.handicapCertificate === undefined
    ? option
    : { ...option, paths: ['person.handicapCertificate', ...option.paths] }
}
