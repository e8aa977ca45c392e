import type { Assessment } from '../assessment/assess.js'
import { own } from '../values/bare.js'
import type { Paragraph } from './paragraph.js'
import type { Phrasebook } from './phrasebook.js'

/** What the dossier touches and no section computes; a letter without such a thing does not speak of it. */
export const paragraphsOfNotComputed = (
  { notComputed }: Pick<Assessment, 'notComputed'>,
  { connectives, notComputed: matters, places, cite }: Phrasebook,
): readonly Paragraph[] =>
  notComputed.map(({ id, where, ...named }): Paragraph => {
    const citation = own(named, 'citation')
    return {
      kind: 'elsewhere',
      text: connectives.askThere(matters[id], places[where], citation && cite(citation)),
      ...(citation ? { citations: [citation] } : {}),
    }
  })
