import type { Assessment, SectionName } from 'pensie-invaliditate/assessment'
import type { Letters } from './words.js'

/** The steps that a section rests on are many; those of its own rules say why. */
const isWhy = (rule: string | undefined): boolean => rule?.startsWith('eligibility.') === true

/** What an answer says first: as the letter does; of a calculator that asks for less, what its sections answer. */
export const toldFirst = (
  answer: Assessment,
  letters: Letters,
  about: readonly SectionName[] | undefined,
): readonly string[] => {
  const summary = letters
    .paragraphs(answer, { audience: 'person' })
    .filter(({ section, kind }) => section === 'summary' && kind !== 'heading')
  const isRefused = answer.headline.right.status === 'not-entitled'
  if (about) {
    const told = about.flatMap(name =>
      letters
        .paragraphs(answer[name])
        .filter(({ kind, rule }) => kind === 'answer' || kind === 'needs' || isWhy(rule)),
    )
    return [...told, ...summary.filter(({ kind }) => kind === 'remark')].map(({ text }) => text)
  }
  const refusal = letters.paragraphs(answer.eligibility).filter(({ kind }) => kind === 'answer')
  return [...(isRefused ? [...refusal, ...summary.slice(1)] : summary)].map(({ text }) => text)
}
