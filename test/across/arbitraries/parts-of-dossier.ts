import fc from 'fast-check'
import type { Dossier } from '../../../src/index.js'

type Leaf = readonly [path: string, value: unknown]

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const STAGES = /stage/i

/** The facts of a dossier by their paths; a stage is one fact. */
export const leavesOf = (dossier: object, prefix = ''): readonly Leaf[] =>
  Object.entries(dossier).flatMap(([name, value]: [string, unknown]) =>
    isGroup(value) && !STAGES.test(name)
      ? leavesOf(value, `${prefix}${name}.`)
      : [[`${prefix}${name}`, value] as const],
  )

export const dossierOf = (leaves: readonly Leaf[]): Dossier => {
  const dossier: Record<string, unknown> = {}
  for (const [path, value] of leaves) {
    const [group, name] = path.split('.') as [string, string | undefined]
    if (name === undefined) dossier[group] = value
    else dossier[group] = { ...(dossier[group] as object | undefined), [name]: value }
  }
  return dossier
}

export const factAt = (dossier: Dossier, path: string): unknown =>
  leavesOf(dossier).find(([at]) => at === path)?.[1]

export const withFact = (dossier: Dossier, path: string, value: unknown): Dossier =>
  dossierOf([...leavesOf(dossier).filter(([at]) => at !== path), [path, value]])

/** A part of a dossier, down to nothing: each fact is kept or left out. */
export const partOf = (dossier: Dossier): fc.Arbitrary<Dossier> => {
  const leaves = leavesOf(dossier)
  return fc
    .array(fc.boolean(), { minLength: leaves.length, maxLength: leaves.length })
    .map(kept => dossierOf(leaves.filter((_, index) => kept[index])))
}

/** A part that lacks only a few facts, as a form half filled in does. */
export const mostOf = (dossier: Dossier): fc.Arbitrary<Dossier> => {
  const leaves = leavesOf(dossier)
  return fc
    .uniqueArray(fc.nat({ max: leaves.length - 1 }), { maxLength: 4 })
    .map(dropped => dossierOf(leaves.filter((_, index) => !dropped.includes(index))))
}
