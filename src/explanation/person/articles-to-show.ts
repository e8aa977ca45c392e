import type { Assessment } from '../../assessment/assess.js'
import type { SectionName } from '../../assessment/section-names.js'
import type { Section } from '../../assessment/section.js'
import type { Citation } from '../../law/citation.js'
import type { Paragraph } from '../paragraph.js'
import type { Phrasebook } from '../phrasebook.js'
import { articlesInOneLine, isArticle } from './articles.js'

/** The sections whose articles a person may want to show at the counter. */
const CITED: readonly SectionName[] = [
  'eligibility',
  'entitlementStart',
  'payment',
  'pension',
  'companionAllowance',
  'net',
]

/** What is added to an answer beside it has no article of its own to show. */
const lastArticleOf = ({ steps }: Section<unknown>): readonly Citation[] => {
  const cited = steps.map(({ citation }) => citation)
  return [cited.filter(isArticle).at(-1) ?? cited.at(-1)].flatMap(citation => citation ?? [])
}

const citationsOf = (assessment: Assessment): readonly Citation[] =>
  CITED.flatMap(name => lastArticleOf(assessment[name]))

/** The articles last, and that a letter decides nothing. */
export const articlesToShow = (assessment: Assessment, phrases: Phrasebook): readonly Paragraph[] => {
  const citations = citationsOf(assessment)
  const cited = articlesInOneLine(citations, phrases)
  const told = [{ kind: 'remark', text: phrases.person.isNoDecision } as const]
  return cited.length === 0
    ? []
    : [{ kind: 'articles', text: phrases.person.articles(cited), citations }, ...told]
}
