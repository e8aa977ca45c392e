import { styleText } from 'node:util'
import { wrapAnsi } from 'fast-wrap-ansi'
import type { Paragraph } from 'pensie-invaliditate'

/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100

export interface Width {
  /** Nothing is broken where it is left out: who reads on by a program has whole paragraphs. */
  readonly columns?: number
  readonly colours: boolean
}

interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
}

export const widthOf = ({ isTTY = false, columns }: Output): Width =>
  isTTY
    ? {
        // A terminal that does not know its width says 0.
        columns: columns ? Math.min(columns, WIDEST) : WIDEST,
        colours: !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
      }
    : { colours: false }

const FIRST = '  '
const REST = '    '

const broken = (text: string, { columns }: Width): readonly string[] =>
  columns === undefined
    ? [text]
    : wrapAnsi(text, Math.max(columns - REST.length, 20), { hard: true }).split('\n')

/** Headings stand apart; what belongs to them is set in. */
const laidOut =
  (width: Width) =>
  ({ kind, text }: Paragraph): readonly string[] =>
    kind === 'heading'
      ? [
          '',
          width.colours ? styleText('bold', text) : text,
          '-'.repeat(Math.min(text.length, width.columns ?? text.length)),
        ]
      : broken(text, width).map((line, place) => (place === 0 ? FIRST : REST) + line)

export const letterOf = (paragraphs: readonly Paragraph[], width: Width): string =>
  paragraphs.flatMap(laidOut(width)).join('\n').trimStart()
