import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { digestsOf } from './digests.js'
import { ANSWERS, answersOnFile, CHANGES, dossiersOnFile, sealOf } from './files.js'

describe('the answers to 1,000 dossiers', () => {
  const dossiers = dossiersOnFile()
  const answers = new Map(answersOnFile())

  test('are all on file, openings, lives and parts of both', () => {
    expect(dossiers).toHaveLength(1000)
    expect([...answers.keys()]).toEqual(dossiers.map(([name]) => name))
  })

  test.each(['opening', 'life', 'partial'])(
    'of the kind %s stand as they were frozen: npm run frozen says what differs',
    kind => {
      const names = dossiers.filter(([name]) => name.startsWith(`${kind}-`))
      const changed = names.filter(
        ([name, dossier]) => JSON.stringify(digestsOf(dossier)) !== JSON.stringify(answers.get(name)),
      )
      expect(changed.map(([name]) => name)).toEqual([])
    },
  )

  test('were changed by the command only, which gives each change its reason', () => {
    const seals = readFileSync(CHANGES, 'utf8').match(/^Seal: .*$/gm) ?? []
    expect(seals.at(-1)).toBe(sealOf(readFileSync(ANSWERS, 'utf8')))
  })
})
