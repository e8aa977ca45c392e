import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FOLDER, pagesIn, reference } from '../../../../tools/reference.mjs'

const UNDOCUMENTED = join(import.meta.dirname, 'undocumented')

test('docs/reference is what the sources say (else: npm run reference), and each exported name has a comment', async () => {
  const { pages, faults } = await reference()
  expect(faults).toEqual([])
  const onFile = pagesIn(FOLDER)
  expect(Object.keys(onFile)).toEqual(Object.keys(pages).sort())
  const other = Object.entries(pages).filter(([path, text]) => onFile[path] !== text)
  expect(
    other.map(([path]) => path),
    'else: npm run reference',
  ).toEqual([])
})

test('no page names a place of the machine that wrote it', () => {
  const pages = Object.entries(pagesIn(FOLDER))
  const root = process.cwd()
  expect(pages.filter(([, text]) => text.includes(root) || text.includes('file://'))).toEqual([])
})

test('a name without a comment is told', async () => {
  const { faults } = await reference({
    entryPoints: [join(UNDOCUMENTED, 'entry.ts')],
    tsconfig: join(UNDOCUMENTED, 'tsconfig.json'),
  })
  expect(faults).toEqual([expect.stringMatching(/^untold \(Variable\).* does not have any documentation$/)])
})
