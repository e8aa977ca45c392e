import { ARTICLES, type ActId } from '../../../../src/law/articles/of-acts.js'

/** What each article of each act says, as plain records. */
export const GISTS: Readonly<Record<ActId, Readonly<Record<string, string>>>> = ARTICLES
export const ACT_IDS = Object.keys(GISTS) as readonly ActId[]

/** `law-360-2023 art. 66` */
export const placeOf = (act: string, provision: string): string => `${act} ${provision}`

const WHOLE_ARTICLE = /^art\. \d+$/

export const isWholeArticle = (provision: string): boolean => WHOLE_ARTICLE.test(provision)

/** The numbers of the articles in which a provision lies: 75 and 76 for 'art. 75-76', 76 and 58 for 'art. 76(3), art. 58'. */
export const articlesIn = (provision: string): readonly number[] =>
  [...provision.matchAll(/art\. (\d+)(?:-(\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
  )

/** Articles by number and paragraph, then annexes, then what has only a name. */
const rankOf = (provision: string): readonly number[] => {
  const article = /^art\. (\d+)(-\d+)?(?:\((\d+)\))?(?: ([a-z])\))?/.exec(provision)
  if (article) {
    const [, number, range, paragraph, letter] = article
    return [0, Number(number), range ? 1 : 0, Number(paragraph ?? 0), letter?.codePointAt(0) ?? 0]
  }
  const annex = /^annex (\d+)/.exec(provision)
  return annex ? [1, Number(annex[1])] : [2]
}

export const inOrder = (a: string, b: string): number => {
  const [ranksOfA, ranksOfB] = [rankOf(a), rankOf(b)]
  const apart = ranksOfA.findIndex((rank, index) => rank !== ranksOfB[index])
  if (apart >= 0) return (ranksOfA[apart] ?? 0) - (ranksOfB[apart] ?? 0)
  return a < b ? -1 : 1
}
