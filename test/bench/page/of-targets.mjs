import { stands } from '../print.mjs'
import { outcomesOf } from '../targets/index.mjs'
import { figure, table } from './table.mjs'

const rowOf = outcome => {
  const unit = outcome.unit === undefined ? '' : ` ${outcome.unit}`
  const is = outcome.is === undefined ? '' : figure(outcome.is) + unit
  return [outcome.what, is, figure(outcome.atMost) + unit, stands(outcome)]
}

/** Every target of every measure on record, met or not. */
export const ofTargets = records => {
  const outcomes = Object.entries(records).flatMap(([name, { figures }]) => outcomesOf(name, figures))
  const met = outcomes.filter(({ isMet }) => isMet).length
  return `## Targets: ${met} of ${outcomes.length} met

${table(['what', 'is', 'at most', 'met'], outcomes.map(rowOf))}`
}
