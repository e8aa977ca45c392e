import type { Format } from './options.js'

/** One line of an explanation, and what it is there for. */
export interface Paragraph {
  readonly kind: 'heading' | 'answer' | 'reason' | 'open' | 'other-reading' | 'needs' | 'date'
  readonly text: string
}

/** Characters that Markdown would take for its own, and a number at the beginning that would become a list. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')

const MARKDOWN: Readonly<Record<Paragraph['kind'], (text: string) => string>> = {
  heading: text => `## ${text}`,
  answer: text => `**${text}**`,
  reason: text => `- ${text}`,
  open: text => `> ${text}`,
  'other-reading': text => `> ${text}`,
  needs: text => `- ${text}`,
  date: text => `- ${text}`,
}

/** Headings are numbered, so that plain lines too show where a section begins. */
const inText = (paragraphs: readonly Paragraph[]): readonly string[] => {
  const headings = paragraphs.filter(({ kind }) => kind === 'heading')
  return paragraphs.map(paragraph =>
    paragraph.kind === 'heading' ? `${headings.indexOf(paragraph) + 1}. ${paragraph.text}` : paragraph.text,
  )
}

const inMarkdown = (paragraphs: readonly Paragraph[]): readonly string[] =>
  paragraphs.map(({ kind, text }) => MARKDOWN[kind](escaped(text)))

/** A name of the caller's may have line breaks in it; a line has none. */
const inOneLine = (paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  text: paragraph.text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '),
})

/** The lines as they are given out; joined by line breaks they are a text, or a page of Markdown. */
export const LINES: Readonly<Record<Format, (paragraphs: readonly Paragraph[]) => readonly string[]>> = {
  text: paragraphs => inText(paragraphs.map(inOneLine)),
  markdown: paragraphs => inMarkdown(paragraphs.map(inOneLine)),
}
