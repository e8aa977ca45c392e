import type { Confidence } from '../engine/confidence.js'
import type { ActId } from './acts.js'
import type { Provision } from './provision.js'

/** Where a rule stands: `{ act: 'law-263-2010', provision: 'art. 76(1)' }`. */
export interface Citation {
  readonly act: ActId
  readonly provision: Provision
}

export type { Confidence } from '../engine/confidence.js'

/** What a step rests on. */
export interface Basis {
  readonly citation: Citation
  readonly confidence: Confidence
}

export const confirmed = (act: ActId, provision: Provision): Basis => ({
  citation: { act, provision },
  confidence: 'confirmed',
})

export const derived = (act: ActId, provision: Provision): Basis => ({
  citation: { act, provision },
  confidence: 'derived',
})

export const uncertain = (act: ActId, provision: Provision): Basis => ({
  citation: { act, provision },
  confidence: 'uncertain',
})
