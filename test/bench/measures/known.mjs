import { assess } from 'pensie-invaliditate/assessment'
import { KNOWN_IN_PART } from '../dossiers/known.mjs'
import { against } from '../timing/ratio.mjs'
import { timed } from '../timing/rounds.mjs'

const BASE = 'everything known'

/** What a dossier of which little is known costs beside a full one: it is what every form begins with. */
export const known = async settings => {
  const contenders = Object.entries(KNOWN_IN_PART).map(([name, dossier]) => ({
    name,
    answers: 1,
    pass: () => assess(dossier),
  }))
  return { base: BASE, rows: against(await timed(contenders, settings), BASE) }
}
