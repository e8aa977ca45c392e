import type { LawId } from '../../../../src/index.js'
import type { Asked } from './asking.js'
import { LAWS } from './laws.js'
import { type Span, spansOf } from './line.js'
import { NOT_ASKED, OF_ANOTHER_LAW, stateOf } from './state.js'

/** What one function says under one law along its line. */
export interface Cell {
  readonly asked: Asked
  readonly law: LawId
  readonly spans: readonly Span[]
}

/** What one function says under one law at one place of its line. */
export const stateAt = (asked: Asked, law: LawId, index: number): string => {
  const { name, line, laws, under, input } = asked
  if (laws && !laws.includes(law)) return NOT_ASKED
  const at = line.at(index)
  const found = under?.(at, law)
  return found === undefined || found === law ? stateOf(name, input(law, at)) : OF_ANOTHER_LAW
}

/** A row of the page: one function under every law. */
export const rowOf = (asked: Asked): readonly Cell[] =>
  LAWS.map(law => ({ asked, law, spans: spansOf(asked.line, index => stateAt(asked, law, index)) }))
