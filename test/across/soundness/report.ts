import type { Proof } from './proof.js'
import type { Violation } from './violations.js'

const WHAT: Readonly<Record<Violation['kind'], string>> = {
  answer: 'answers otherwise',
  step: 'tells a step that it does not take',
  doubt: 'is surer than it can be',
  date: 'tells a date that it does not have',
}

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

const short = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 400)

/** A violation with the smallest dossier that was found for it. */
const linesOf = ({ kind, section, by, count, first }: Violation): readonly string[] => [
  '',
  `${section} ${WHAT[kind]}, by ${by.join(', ') || 'nothing put in'}: ${number(count)} of the dossiers. The first:`,
  `  dossier   ${JSON.stringify(first.dossier)}`,
  `  put in    ${JSON.stringify(first.facts)}`,
  `  told      ${short(first.contradiction.told)}`,
  ...('then' in first.contradiction ? [`  then      ${short(first.contradiction.then)}`] : []),
  ...(Object.keys(first.readings).length > 0 ? [`  readings  ${JSON.stringify(first.readings)}`] : []),
]

const countsOf = (violations: readonly Violation[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { kind, section, count } of violations) {
    const name = `${section} ${WHAT[kind]}`
    counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return [...counts].map(([name, count]) => `  ${name}: ${number(count)} of the dossiers`)
}

export const reportOf = ({
  dossiers,
  fewer,
  silent,
  completions,
  answers,
  violations,
}: Proof): readonly string[] => [
  ...violations.flatMap(linesOf),
  '',
  `${number(dossiers)} parts of dossiers, and ${number(fewer)} that have fewer completions; ${number(silent)} more told nothing.`,
  `${number(completions)} completions, ${number(answers)} answers compared.`,
  violations.length === 0 ? 'No answer was contradicted.' : 'Contradicted:',
  ...countsOf(violations),
]
