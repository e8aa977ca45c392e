import type { ActId } from './acts.js'
import type { Provision } from './provision.js'

/** Where a rule stands: `{ act: 'law-263-2010', provision: 'art. 76(1)' }`. */
export interface Citation {
  readonly act: ActId
  readonly provision: Provision
}

/** From the strongest to the weakest. */
export const CONFIDENCES = ['confirmed', 'derived', 'uncertain'] as const

/**
 * How sure a rule or a figure is: `confirmed` in the text of the act or an official page; `derived` from
 * confirmed rules; `uncertain` where the law or its sources leave the point open.
 */
export type Confidence = (typeof CONFIDENCES)[number]

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

export const weakest = (marks: readonly Confidence[]): Confidence =>
  marks.reduce<Confidence>(
    (weak, mark) => (CONFIDENCES.indexOf(mark) > CONFIDENCES.indexOf(weak) ? mark : weak),
    'confirmed',
  )
