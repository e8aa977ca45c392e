import { assess } from 'pensie-invaliditate/assessment'
import { explain } from 'pensie-invaliditate/explanation'
import { FULL, KNOWN_IN_PART } from '../dossiers/known.mjs'
import { against } from '../timing/ratio.mjs'
import { timed } from '../timing/rounds.mjs'

const EVERYTHING = 'everything known'

/** What a dossier of which little is known costs beside a full one: it is what every form begins with. */
export const known = async settings => {
  const contenders = Object.entries(KNOWN_IN_PART).map(([name, dossier]) => ({
    name,
    answers: 1,
    pass: () => assess(dossier),
  }))
  return { base: EVERYTHING, rows: against(await timed(contenders, settings), EVERYTHING) }
}

const ANSWER = 'the answer itself'

/** What the words cost beside the answer that they tell, for the lawyer and for the person. */
export const letters = async settings => {
  const answer = assess(FULL)
  const letter = (language, audience) => ({
    name: `the letter in ${language}, for the ${audience}`,
    answers: 1,
    pass: () => explain(answer, { language, audience }),
  })
  const contenders = [
    { name: ANSWER, answers: 1, pass: () => assess(FULL) },
    ...['ro', 'en', 'hu'].flatMap(language => [letter(language, 'lawyer'), letter(language, 'person')]),
  ]
  return { base: ANSWER, rows: against(await timed(contenders, settings), ANSWER) }
}
