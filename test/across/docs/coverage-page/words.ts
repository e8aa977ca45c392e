import { explain, type NotCoveredSubject, type Section } from '../../../../src/index.js'
import type { Cell } from './cells.js'
import type { Span } from './line.js'
import { ANSWERED, NOT_ASKED, NOT_OF_THIS_CASE, OF_ANOTHER_LAW } from './state.js'

const NO_REFUSAL: readonly string[] = [ANSWERED, NOT_ASKED, NOT_OF_THIS_CASE, OF_ANOTHER_LAW]

export const isRefusal = ({ state }: Span): boolean => !NO_REFUSAL.includes(state)

/** What the library's own words call a thing of which it has no answer. */
export const subjectInWords = (what: string): string => {
  const refusal = { status: 'not-covered', what: what as NotCoveredSubject }
  const [line = ''] = explain(refusal as unknown as Section<unknown>, { language: 'en' })
  const subject = /^No answer can be given about (.+?),? or about what depends on this/.exec(line)?.[1]
  if (subject === undefined) throw new Error(`no subject in: ${line}`)
  return subject
}

const named = (spans: readonly Span[]): string =>
  [...new Set(spans.filter(isRefusal).map(({ state }) => `\`${state}\``))].join(', ')

/** The ends of the line, and the days before or after the case itself, are no limits. */
const stretch = ({ asked: { line }, spans }: Cell, index: number): string => {
  const [span, before, after] = [spans[index] as Span, spans[index - 1], spans[index + 1]]
  const isOpen = (beside: Span | undefined): boolean =>
    beside === undefined || beside.state === NOT_OF_THIS_CASE
  const [from, to] = [line.at(span.from), line.at(span.to)]
  if (isOpen(before) && isOpen(after)) return line.length === 1 ? 'yes' : 'always'
  if (isOpen(after)) return `from ${from}`
  return isOpen(before) ? `to ${to}` : `${from} – ${to}`
}

const refusalsBeside = ({ spans }: Cell, answered: readonly number[]): readonly string[] => {
  const [first = 0, last = 0] = [answered[0], answered.at(-1)]
  const before = named(spans.slice(Math.max(0, first - 1), first))
  const after = named(spans.slice(last + 1, last + 2))
  if (answered.length > 1 && named(spans.slice(first, last)) !== '') return [`else ${named(spans)}`]
  if (before === after && before !== '') return [`before and after ${before}`]
  return [before && `before ${before}`, after && `after ${after}`].filter(text => text !== '')
}

/** From when to when it is answered, and what is refused beside; or what is refused instead. */
export const cellInWords = (cell: Cell): string => {
  const { spans } = cell
  if (spans.every(({ state }) => state === NOT_ASKED)) return '–'
  const answered = spans.flatMap(({ state }, index) => (state === ANSWERED ? [index] : []))
  if (answered.length === 0) return `refused: ${named(spans)}`
  return [answered.map(index => stretch(cell, index)).join(', '), ...refusalsBeside(cell, answered)].join(
    '; ',
  )
}
