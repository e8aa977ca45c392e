import type { Basis, Citation } from './citation.js'
import { ACT_OF_LAW, type LawId } from './law-id.js'
import type { Provision } from './provision.js'

interface Row {
  readonly provision: Provision
}

/** What a row of a table by law rests on. The table types each row by the act of its law, where it is written. */
export const confirmedIn = (law: LawId, { provision }: Row): Basis => ({
  citation: { act: ACT_OF_LAW[law], provision } as Citation,
  confidence: 'confirmed',
})
