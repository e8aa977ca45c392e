import changed from '../../docs/examples/life-changed-and-converted.json'
import resumed from '../../docs/examples/life-missed-and-resumed.json'
import twoCauses from '../../docs/examples/life-two-causes.json'
import missed from '../../docs/examples/missed-review.json'
import dossier from '../../docs/examples/dossier.json'

/** The dossiers of `docs/examples`, by the names of their files. */
export const EXAMPLES: readonly { readonly name: string; readonly dossier: object }[] = [
  { name: 'dossier', dossier },
  { name: 'missed-review', dossier: missed },
  { name: 'life-two-causes', dossier: twoCauses },
  { name: 'life-missed-and-resumed', dossier: resumed },
  { name: 'life-changed-and-converted', dossier: changed },
]
