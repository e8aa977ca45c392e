import type { Format } from './options.js'
import type { Paragraph, ParagraphKind } from './paragraph.js'

/** Characters that Markdown would take for its own, and a number at the beginning that would become a list. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')

const MARKDOWN: Readonly<Record<ParagraphKind, (text: string) => string>> = {
  heading: text => `## ${text}`,
  summary: text => `- ${text}`,
  answer: text => `**${text}**`,
  reason: text => `- ${text}`,
  open: text => `> ${text}`,
  'other-reading': text => `> ${text}`,
  needs: text => `- ${text}`,
  date: text => `- ${text}`,
  elsewhere: text => `- ${text}`,
  step: text => `- ${text}`,
  remark: text => `- ${text}`,
  articles: text => text,
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

/** The lines as they are given out; joined by line breaks they are a text, or a page of Markdown. */
export const LINES: Readonly<Record<Format, (paragraphs: readonly Paragraph[]) => readonly string[]>> = {
  text: inText,
  markdown: inMarkdown,
}
