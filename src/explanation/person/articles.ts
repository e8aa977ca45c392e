import type { Citation } from '../../law/citation.js'
import type { Phrasebook } from '../phrasebook.js'

export const isArticle = ({ provision }: Citation): boolean => provision.startsWith('art. ')

/** art. 61 goes without saying beside art. 61(1). */
const isNamedCloser = (provision: string, all: readonly string[]): boolean =>
  all.some(other => other !== provision && other.startsWith(`${provision}(`))

const numberOf = (provision: string): number => Number(/\d+/.exec(provision)?.[0] ?? 0)

/** The articles of one act in one go, the lowest first; what has a name of its own stands alone. */
export const articlesInOneLine = (
  citations: readonly Citation[],
  { cite }: Phrasebook,
): readonly string[] => {
  const articles = citations.filter(isArticle)
  const ofActs = [...new Set(articles.map(({ act }) => act))].map(act => {
    const all = [
      ...new Set(
        articles
          .filter(other => other.act === act)
          .flatMap(({ provision }) => provision.split(/, (?=art\. )/)),
      ),
    ]
    const provision = all
      .filter(one => !isNamedCloser(one, all))
      .sort((one, other) => numberOf(one) - numberOf(other))
      .join(', ')
    return cite({ act, provision } as Citation)
  })
  const named = citations.filter(citation => !isArticle(citation)).map(cite)
  return [...ofActs, ...new Set(named)]
}
