// An article is cited by its own act, as the list of that act's articles has it. Compiled, never run.
import { type Basis, type Citation, confirmed, derived, uncertain } from '../../../src/law/citation.js'
import type { ActId } from '../../../src/law/articles/of-acts.js'
import type { NamedProvision, Provision, ProvisionOf } from '../../../src/law/provision.js'

export const right: readonly Basis[] = [
  confirmed('law-360-2023', 'art. 66'),
  derived('law-263-2010', 'art. 75(2)'),
  uncertain('notaries-regulation', 'pension score'),
]

// @ts-expect-error Law 360/2023 has no such article
confirmed('law-360-2023', 'art. 7777')
// @ts-expect-error the correction index is of Law 263/2010
derived('law-360-2023', 'art. 170')
// @ts-expect-error nor has Law 263/2010 articles of Law 360/2023
uncertain('law-263-2010', 'art. 149(2)')
// @ts-expect-error a name is of its act too
confirmed('law-360-2023', 'pension score')
// @ts-expect-error nothing of this act was read
confirmed('law-223-2015', 'art. 1')
// @ts-expect-error a paragraph is cited as the list has it
confirmed('law-360-2023', 'art. 66(17)')

export const article: Citation = { act: 'law-360-2023', provision: 'art. 144(5)-(6)' }
// @ts-expect-error Law 360/2023 has no such article
export const noArticle: Citation = { act: 'law-360-2023', provision: 'art. 7777' }
// @ts-expect-error an article of another act
export const ofAnotherAct: Citation = { act: 'law-360-2023', provision: 'art. 170' }
// @ts-expect-error no such act
export const noAct: Citation = { act: 'law-19-2000', provision: 'art. 66' }

declare const ofEither: 'law-263-2010' | 'law-360-2023'
export const annex: Basis = confirmed(ofEither, 'annex 5')
// @ts-expect-error of two acts only what both have
confirmed(ofEither, 'art. 66')

declare const ofAny: Provision
// @ts-expect-error a place in any act is not one in this
export const place: ProvisionOf<'law-360-2023'> = ofAny
// @ts-expect-error what has a number has no name
export const name: NamedProvision = 'art. 66'
export const every: { readonly [A in ActId]: ProvisionOf<A> }[ActId] = ofAny
