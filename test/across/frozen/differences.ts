import type { Digests } from './digests-of-answer.js'

/** One part of one answer that is no longer what it was. */
export interface Difference {
  readonly dossier: string
  readonly section: string
  /** `answer`: what is said; `way`: only the steps to it. */
  readonly of: 'answer' | 'way'
}

export type Lines = readonly (readonly [name: string, digests: Digests])[]

const differencesOf = (dossier: string, before: Digests, after: Digests): readonly Difference[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((section): readonly Difference[] => {
    if (before[section] === after[section]) return []
    const [one, other] = [before[section]?.split(' ')[0], after[section]?.split(' ')[0]]
    return [{ dossier, section, of: one === other ? 'way' : 'answer' }]
  })

export const differences = (before: Lines, after: Lines): readonly Difference[] => {
  const then = new Map(before)
  return after.flatMap(([name, digests]) => differencesOf(name, then.get(name) ?? {}, digests))
}

/** How many dossiers differ, by section and by what differs. */
export const countsOf = (found: readonly Difference[]): readonly string[] => {
  const kinds = [...new Set(found.map(({ section, of }) => `${section}, ${of}`))].sort()
  return kinds.map(kind => {
    const those = found.filter(({ section, of }) => `${section}, ${of}` === kind)
    const examples = those.slice(0, 3).map(({ dossier }) => dossier)
    return `- ${kind}: ${those.length} (${examples.join(', ')}${those.length > 3 ? ', …' : ''})`
  })
}
