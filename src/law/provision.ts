import type { ActId, ArticlesOf } from './articles/of-acts.js'

/**
 * A place in an act, as its list of articles has it: 'art. 76(2)', 'art. 98(1) a)', 'annex 5', or one by name. Of
 * several acts only what each of them has.
 */
export type ProvisionOf<A extends ActId> = keyof ArticlesOf[A] & string

/** A place in any act. */
export type Provision = { readonly [A in ActId]: ProvisionOf<A> }[ActId]

type ByNumber = `art. ${string}` | `annex ${number}` | `annex ${number} art. ${number}`

/** Where no article could be read, or the whole act is meant, the provision has a name. */
export type NamedProvision = Exclude<Provision, ByNumber>
