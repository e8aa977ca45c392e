import { describe, expect, test } from 'vitest'
import { assess, explain } from '../../src/index.js'
import { LANGUAGES } from '../../src/explanation/options.js'
import { LETTERS } from './letters-on-file.js'

// Read by eye, in each language, whenever one of them changes: `vitest -u` writes them, and their reader signs for them.
describe.each(LANGUAGES)('the letter in %s', language => {
  test.each(LETTERS)('to %s reads as it was read', async (name, dossier) => {
    const letter = `${explain(assess(dossier), { language }).join('\n')}\n`
    await expect(letter).toMatchFileSnapshot(`letters/${name}.${language}.txt`)
  })
})
