import type { SectionName } from '../assessment/section-names.js'
import type { Citation } from '../law/citation.js'
import type { RuleId } from '../questions/every-step.js'

/**
 * What a paragraph is there for: the heading of a part; the few lines that say it all; the answer of a section; a step
 * that led to it; a point left open, and what another reading would give; what is still needed; a date; what is asked
 * elsewhere.
 */
export const PARAGRAPH_KINDS = [
  'heading',
  'summary',
  'answer',
  'reason',
  'open',
  'other-reading',
  'needs',
  'date',
  'elsewhere',
  'step',
  'remark',
  'articles',
] as const

/** What a paragraph of a letter is for. */
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number]

/** A part of a letter: the few lines that say it all, a section, the dates, what no section computes. */
export type PartOfLetter =
  | 'summary'
  | 'nextSteps'
  | 'remedies'
  | 'remarks'
  | SectionName
  | 'timeline'
  | 'notComputed'
  | 'ahead'
  | 'why'
  | 'openPoints'
  | 'articles'

/** One paragraph of an explanation, on one line, and what it is there for. */
export interface Paragraph {
  /** What the paragraph is there for. */
  readonly kind: ParagraphKind
  /** In a letter: the part in which it stands. */
  readonly section?: PartOfLetter
  /** The words, on one line. */
  readonly text: string
  /** The articles it rests on; the text of most names them too. */
  readonly citations?: readonly Citation[]
  /** Of a reason: the rule of its step. */
  readonly rule?: RuleId
}

/** The same paragraphs, as those of a part of a letter. */
export const inPart = (section: PartOfLetter, paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.map(({ kind, ...rest }) => ({ kind, section, ...rest }))

/** A part under its heading; a part without a word has none. */
export const underHeading = (
  section: PartOfLetter,
  heading: string,
  paragraphs: readonly Paragraph[],
): readonly Paragraph[] =>
  paragraphs.length === 0 ? [] : inPart(section, [{ kind: 'heading', text: heading }, ...paragraphs])

/** A name of the caller's may have line breaks in it; a paragraph has none. */
export const inOneLine = (paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  text: paragraph.text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '),
})
