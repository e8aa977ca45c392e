import type { Proof } from './proof.js'
import type { Smallest } from './smallest.js'

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

/** A difference in the smallest dossier that shows it. */
const shownOf = (section: string, { dossier, difference }: Smallest): readonly string[] => [
  '',
  `${section} is told otherwise:`,
  `  dossier  ${JSON.stringify(dossier)}`,
  ...(difference.asked === undefined ? [] : [`  asked    ${JSON.stringify(difference.asked)}`]),
  `  library  ${JSON.stringify(difference.library)}`,
  `  second   ${JSON.stringify(difference.second)}`,
]

/** The first differences of a block, as soon as they are found. */
export const differencesIn = ({ first }: Proof): readonly string[] =>
  Object.entries(first).flatMap(([section, found]) => found.flatMap(smallest => shownOf(section, smallest)))

export const linesOf = (proof: Proof, seconds: number): readonly string[] => [
  '',
  ...Object.entries(proof.beside).map(([name, count]) => `${name}: ${number(count)} compared`),
  `${number(proof.dossiers)} dossiers, ${number(proof.sections)} sections compared in ${number(seconds)} seconds: ${number(proof.differences)} differences.`,
]

export interface Circumstances {
  readonly count: number
  readonly seed: number
  readonly commit: string
  readonly date: string
  readonly seconds: number
}

/** What the page of proofs is made from. */
export const recordOf = (proof: Proof, { count, seed, commit, date, seconds }: Circumstances) => ({
  name: 'second-implementation',
  command: `npm run prove:second -- --count ${count} --seed ${seed}`,
  seed,
  commit,
  date,
  figures: {
    dossiers: proof.dossiers,
    sections: proof.sections,
    ...proof.beside,
    differences: proof.differences,
    seconds,
  },
})
