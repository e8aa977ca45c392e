import type { Confidence } from '../engine/confidence.js'
import type { ActId } from './articles/of-acts.js'
import { onceEach } from '../values/once-each.js'
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

/** One place in the law is one constant, frozen once: a rule cites it at each run. */
const placesOf = (confidence: Confidence): ((act: ActId) => (provision: string) => Basis) =>
  onceEach(act =>
    onceEach(provision =>
      // Each function below is typed by the act, so that the two belong together.
      Object.freeze({ citation: Object.freeze({ act, provision }) as Citation, confidence }),
    ),
  )

const PLACES = {
  confirmed: /* @__PURE__ */ placesOf('confirmed'),
  derived: /* @__PURE__ */ placesOf('derived'),
  uncertain: /* @__PURE__ */ placesOf('uncertain'),
}

export const confirmed = <A extends ActId>(act: A, provision: ProvisionOf<A>): Basis =>
  PLACES.confirmed(act)(provision)

/** The same place, where what follows from it is our inference. */
export const asDerived = ({ citation }: Basis): Basis => ({ citation, confidence: 'derived' })

export const derived = <A extends ActId>(act: A, provision: ProvisionOf<A>): Basis =>
  PLACES.derived(act)(provision)

export const uncertain = <A extends ActId>(act: A, provision: ProvisionOf<A>): Basis =>
  PLACES.uncertain(act)(provision)
