import type { Paragraph } from './paragraph.js'

/** What is said for a Romanian term of law that has no settled translation. */
export interface RomanianTerm {
  readonly said: RegExp
  readonly romanian: string
}

const withTerm = (text: string, { said, romanian }: RomanianTerm): string =>
  text.replace(said, found => `${found} (${romanian})`)

/** A letter in which each such term has its Romanian name beside it where it is first used: it is the name at the counter. */
export const withRomanianTerms = (
  paragraphs: readonly Paragraph[],
  terms: readonly RomanianTerm[],
): readonly Paragraph[] => {
  const told = new Set<string>()
  return paragraphs.map(paragraph => {
    const { kind, text } = paragraph
    for (const { romanian } of terms) if (text.includes(`(${romanian})`)) told.add(romanian)
    if (kind === 'heading') return paragraph
    const fresh = terms.filter(({ said, romanian }) => !told.has(romanian) && said.test(text))
    for (const { romanian } of fresh) told.add(romanian)
    return fresh.length === 0 ? paragraph : { ...paragraph, text: fresh.reduce(withTerm, text) }
  })
}
