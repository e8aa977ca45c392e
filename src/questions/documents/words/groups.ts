import type { Paper } from '../steps.js'

/** Papers that go to one place by the same ways. */
export const byPlace = (papers: readonly Paper[]): readonly (readonly [Paper, ...Paper[]])[] => {
  const groups = new Map<string, [Paper, ...Paper[]]>()
  for (const paper of papers) {
    const key = JSON.stringify([paper.where, paper.ways])
    const group = groups.get(key)
    if (group) group.push(paper)
    else groups.set(key, [paper])
  }
  return [...groups.values()]
}

/** The titles of papers by their ids, as a sentence lists them. */
export const titled = (
  ids: readonly string[],
  titles: Readonly<Record<string, { readonly ro: string; readonly en: string; readonly hu: string }>>,
  language: 'ro' | 'en' | 'hu',
): string => ids.map(id => inSentence(titles[id]?.[language] ?? id)).join('; ')

/** A title that opens with an abbreviation keeps its capitals. */
export const inSentence = (title: string): string =>
  /^\p{Lu}\p{Lu}/u.test(title) ? title : title.slice(0, 1).toLowerCase() + title.slice(1)
