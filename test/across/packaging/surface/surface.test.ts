import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { surfaceOf, surfaceOnFile } from '../../../../tools/surface.mjs'

const now: Readonly<Record<string, string>> = surfaceOf(
  join(inject('stranger'), 'node_modules', 'pensie-invaliditate'),
)
const onFile: Readonly<Record<string, string>> = surfaceOnFile()

const HOW = [
  'The public surface is not the one under review.',
  'Where that was meant: npm run build && npm run surface, a line in CHANGELOG.md and a changeset; then look at the difference.',
].join(' ')

/** The lines that stand in one of the two only, so that a failure shows what changed and not all else. */
const changed = (before: string, after: string): readonly string[] => {
  const [one, other] = [before.split('\n'), after.split('\n')]
  return [
    ...one.filter(line => !other.includes(line)).map(line => `- ${line}`),
    ...other.filter(line => !one.includes(line)).map(line => `+ ${line}`),
  ]
}

describe('the public surface', () => {
  test('is reported file by file', () => {
    expect(Object.keys(onFile).sort(), HOW).toEqual(Object.keys(now).sort())
  })

  test.each(Object.keys(now))(
    'is in %s as it was reviewed (else: npm run build && npm run surface)',
    file => {
      expect(changed(onFile[file] ?? '', now[file] ?? ''), HOW).toEqual([])
      expect(now[file] === onFile[file], HOW).toBe(true)
    },
  )

  test('has every function and type of a dossier and its answer', () => {
    for (const name of ['export const assess:', 'export type Dossier<', 'export type Assessment ='])
      expect(now['index.api.md']).toContain(name)
  })
})
