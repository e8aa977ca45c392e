import { describe, expect, test } from 'vitest'
import { assess, explain } from '../../src/index.js'
import { LANGUAGES } from '../../src/explanation/options.js'
import { LETTERS, READ_ON } from './letters-on-file.js'

// Read by eye, in each language, whenever one of them changes: `vitest -u` writes them, and their reader signs for them.
describe.each(LANGUAGES)('the letter in %s', language => {
  test.each(LETTERS)('to %s reads as it was read', async (name, dossier) => {
    const letter = `${explain(assess(dossier), { language }).join('\n')}\n`
    await expect(letter).toMatchFileSnapshot(`letters/${name}.${language}.txt`)
  })

  test.each(LETTERS)('to %s, for the person, on a day, reads as it was read', async (name, dossier) => {
    const answer = assess(dossier, { asOf: READ_ON })
    const letter = `${explain(answer, { language, audience: 'person' }).join('\n')}\n`
    await expect(letter).toMatchFileSnapshot(`letters/${name}.person.${language}.txt`)
  })
})
