import { LAWS } from '../../../../src/law/laws.js'
import { COVERAGE } from '../../../../src/legal-data/coverage.js'
import { DATED_FIGURES, type SeriesOfFigures } from '../../../../src/legal-data/dated-figures.js'
import { INDEX_STRUCK_DOWN } from '../../../../src/questions/pension-amount/index-paid-before-2014.js'
import { figuresOf } from '../series.js'

/** `ran-out`: the day is past what is known, and something has to follow. */
export type State = 'followed' | 'finished' | 'known' | 'ran-out'

export interface Value {
  readonly what: string
  readonly from: string
  readonly knownUntil: string
  readonly state: State
  /** The figures and their source; of an answer, by which name it is refused afterwards. */
  readonly told: string
}

/** What nothing follows, since the law that had it is over; a test keeps the reasons true. */
export const FINISHED: Readonly<Record<string, string>> = {
  'pension-point': 'Law 263/2010, whose pension point it is, ended',
  'correction-index': 'it was given to first entries under Law 263/2010, which ended',
}

const isFinished = ({ subject, rows }: SeriesOfFigures): boolean =>
  subject in FINISHED || rows === (INDEX_STRUCK_DOWN.rows as unknown)

const valuesOf = (series: SeriesOfFigures, on: string): readonly Value[] =>
  series.rows.map(({ from, to, value, source }, place): Value => {
    const isLast = place === series.rows.length - 1
    const ofLast = isFinished(series) ? 'finished' : to < on ? 'ran-out' : 'known'
    const told = `${figuresOf(value).join(', ')} (${source})`
    return { what: series.subject, from, knownUntil: to, state: isLast ? ofLast : 'followed', told }
  })

const IN_FORCE: ReadonlySet<string> = new Set(LAWS.filter(law => !('to' in law)).map(({ id }) => id))

/** Of a law in force, until when each function answers: what ends is found here, whatever table it stands in. */
const answersThatEnd = (on: string): readonly Value[] =>
  COVERAGE.flatMap(covered => {
    const [before, after] = covered.stretches.slice(-2)
    if (!IN_FORCE.has(covered.law) || !after?.refusedAs || !before || before.refusedAs) return []
    const knownUntil = before.to
    const state = knownUntil < on.slice(0, knownUntil.length) ? 'ran-out' : 'known'
    const what = `${covered.function} under ${covered.law}`
    return [{ what, from: before.from, knownUntil, state, told: `afterwards refused: ${after.refusedAs}` }]
  })

/** Every dated value of the law, and every answer that ends, as they stand on a day. */
export const freshnessOn = (on: string): readonly Value[] => [
  ...DATED_FIGURES.flatMap(series => valuesOf(series, on)),
  ...answersThatEnd(on),
]
