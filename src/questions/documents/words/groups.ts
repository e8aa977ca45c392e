import { type PaperId, type Titles, TITLES } from '../../../law/papers/titles.js'
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

const isPaper = (id: string): id is PaperId => Object.hasOwn(TITLES, id)

/** The titles of papers by their ids, as a sentence lists them. */
export const titled = (ids: readonly string[], language: keyof Titles): string =>
  ids.map(id => inSentence(isPaper(id) ? TITLES[id][language] : id)).join('; ')

/** A title that opens with an abbreviation keeps its capitals. */
export const inSentence = (title: string): string =>
  /^\p{Lu}\p{Lu}/u.test(title) ? title : title.slice(0, 1).toLowerCase() + title.slice(1)

/** Every paper by its id, in a language. */
export const titlesIn = (language: keyof Titles): Readonly<Record<PaperId, string>> =>
  Object.fromEntries(Object.entries(TITLES).map(([id, titles]) => [id, titles[language]])) as Readonly<
    Record<PaperId, string>
  >
