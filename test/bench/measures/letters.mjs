import { assess } from 'pensie-invaliditate/assessment'
import { explain } from 'pensie-invaliditate/explanation'
import { FULL } from '../dossiers/known.mjs'
import { against } from '../timing/ratio.mjs'
import { timed } from '../timing/rounds.mjs'

const BASE = 'the answer itself'

/** What the words cost beside the answer that they tell, for the lawyer and for the person. */
export const letters = async settings => {
  const answer = assess(FULL)
  const letter = (language, audience) => ({
    name: `the letter in ${language}, for the ${audience}`,
    answers: 1,
    pass: () => explain(answer, { language, audience }),
  })
  const contenders = [
    { name: BASE, answers: 1, pass: () => assess(FULL) },
    ...['ro', 'en', 'hu'].flatMap(language => [letter(language, 'lawyer'), letter(language, 'person')]),
  ]
  return { base: BASE, rows: against(await timed(contenders, settings), BASE) }
}
