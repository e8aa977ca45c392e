import { ratioOf } from '../timing/ratio.mjs'
import { figure, table } from './table.mjs'

/** Times of one measure, as ratios to one of its rows; microseconds only tell how large the ratios are. */
const ratios = ({ base, rows }) =>
  table(
    [`of the time of: ${base}`, 'ratio', 'from', 'to', 'microseconds'],
    Object.entries(rows).map(([name, { ratio, lowest, highest, microseconds }]) => [
      name,
      figure(ratio),
      figure(lowest),
      figure(highest),
      figure(microseconds),
    ]),
  )

const FLOOR = 'plain JavaScript, from dates'

const peers = figures => `## The same fourteen rules in other engines

Ages of annex 5, table 3, the potential stage with its cap, points by degree, dated values, pension and allowance, with the real
figures under three versions of the law: ${figure(figures.cases)} cases with a seed. Nothing is timed before every engine has given the same lei in
every case. Tables and dates are looked up for the others before the time runs; the library starts from ISO dates, checks
its input, notes steps with articles, tries the other readings and freezes the answer.

${ratios(figures)}

The floor is \`${FLOOR}\`: what the rules and look-ups cost where nothing is checked, noted or kept. Everything above it
is bought: single functions take ${figure(ratioOf(figures.times['ours, single functions'], figures.times[FLOOR]).ratio)} times the floor.`

const known = figures => `## Dossiers known in part

${ratios(figures)}`

const form = figures => `## A form

${figure(figures.questions)} questions asked by \`nextQuestion\`, each answer put in before the next.

It misses the target although it became no slower. Taken in turns, a process each (28 November 2026, processor time, the median of 120), the
form of commit de3d1b5, of the day before, takes 10.4 ms and that of 43f5ef8 9.1 to 10.1 ms, but the ten full answers beside it went
from 12.4 to 9.3 ms: 0.84 became 1.03. Each question is an answer to what is known by then, so that the form can gain only where the
dossier of which little is known does, and that is the dearer of the two (see above).

${ratios(figures)}`

const letters = figures => `## Words

${ratios(figures)}`

export const TIMES = { peers, known, form, letters }
