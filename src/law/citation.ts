import type { Confidence } from '../engine/confidence.js'
import type { ActId } from './articles/of-acts.js'
import type { ProvisionOf } from './provision.js'

interface In<A extends ActId> {
  /** The act, by its id in `ACTS`. */
  readonly act: A
  /** The article and paragraph in it, as the law writes them: `art. 76(2)`. */
  readonly provision: ProvisionOf<A>
}

/** Where a rule stands: `{ act: 'law-263-2010', provision: 'art. 76(2)' }`. An article of another act is none. */
export type Citation = { readonly [A in ActId]: In<A> }[ActId]

export type { Confidence } from '../engine/confidence.js'

/** What a step rests on. */
export interface Basis {
  readonly citation: Citation
  readonly confidence: Confidence
}

type OfAct = Map<string, Basis>

const made: Readonly<Record<Confidence, Map<ActId, OfAct>>> = {
  confirmed: new Map(),
  derived: new Map(),
  uncertain: new Map(),
}

const ofAct = (act: ActId, confidence: Confidence): OfAct => {
  const known = made[confidence].get(act)
  if (known) return known
  const fresh: OfAct = new Map()
  made[confidence].set(act, fresh)
  return fresh
}

/** One place in the law is one constant, frozen once: a rule cites it at each run. */
const basis = (act: ActId, provision: string, confidence: Confidence): Basis => {
  const bases = ofAct(act, confidence)
  const known = bases.get(provision)
  if (known) return known
  // Each function below is typed by the act, so that the two belong together.
  const citation = Object.freeze({ act, provision }) as Citation
  const fresh = Object.freeze({ citation, confidence })
  bases.set(provision, fresh)
  return fresh
}

export const confirmed = <A extends ActId>(act: A, provision: ProvisionOf<A>): Basis =>
  basis(act, provision, 'confirmed')

/** The same place, where what follows from it is our inference. */
export const asDerived = ({ citation }: Basis): Basis => ({ citation, confidence: 'derived' })

export const derived = <A extends ActId>(act: A, provision: ProvisionOf<A>): Basis =>
  basis(act, provision, 'derived')

export const uncertain = <A extends ActId>(act: A, provision: ProvisionOf<A>): Basis =>
  basis(act, provision, 'uncertain')
