// What a run found, for the eye: a line for each file, then each survivor with its place and what it changes.
import { isUnder, LEAST_OF_FILE, sumOf, survivorsOf } from './score.mjs'

const percent = ({ score }) => (score === null ? 'no mutant' : `${score.toFixed(2)} %`)

const row = (name, figures) =>
  [
    percent(figures).padStart(10),
    ...['killed', 'survived', 'explained'].map(key => `${figures[key]} ${key}`.padStart(14)),
    ` ${name}${isUnder(figures, LEAST_OF_FILE) ? `  (under ${LEAST_OF_FILE} %)` : ''}`,
  ].join('')

const survivor = ({ file, at, mutator, line, code, becomes }) =>
  `\n${file}:${at} ${mutator}\n  ${line}\n- ${code}\n+ ${becomes}`

export const printed = (house, found, mutants, entries) =>
  [
    ...Object.entries(found).map(([file, figures]) => row(file, figures)),
    row(house, sumOf(Object.values(found))),
    ...survivorsOf(mutants, entries).map(survivor),
  ].join('\n')
