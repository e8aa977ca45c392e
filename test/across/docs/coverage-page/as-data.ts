import type { Coverage } from '../../../../src/index.js'
import type { Cell } from './cells.js'
import type { Answers } from './page.js'
import { ANSWERED, NOT_ASKED, NOT_OF_THIS_CASE, OF_ANOTHER_LAW } from './state.js'

const UNSAID: readonly string[] = [NOT_ASKED, NOT_OF_THIS_CASE, OF_ANOTHER_LAW]

const told = ({ asked: { name, fact, line, with: given }, law, spans }: Cell): Coverage => ({
  function: name,
  law,
  ...(fact === undefined ? {} : { fact }),
  ...(given === undefined ? {} : { given }),
  stretches: spans
    .filter(({ state }) => !UNSAID.includes(state))
    .map(({ from, to, state }) => ({
      from: line.at(from),
      to: line.at(to),
      ...(state === ANSWERED ? {} : { refusedAs: state as 'law-in-force' }),
    })),
})

/** The page as data: each function under each law, where it is asked at all. */
export const coverageAsData = ({ rows }: Answers): readonly Coverage[] =>
  rows
    .flat()
    .map(told)
    .filter(({ stretches }) => stretches.length > 0)
