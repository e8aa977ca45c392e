import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/index.js'

const page = readFileSync('docs/comparison.md', 'utf8')
const publicodes = JSON.parse(readFileSync('docs/comparison/publicodes.json', 'utf8'))

/** A file at the commit at which it was read. */
const SOURCE = /\]\(https:\/\/github\.com\/[\w-]+\/[\w-]+\/blob\/[0-9a-f]{40}\/[\w./äöüß-]+\)/

const numbered = (title: string): readonly string[] => {
  const [, section = ''] = page.split(`\n### ${title}\n`)
  return section.split(/\n##/)[0].match(/^\d+\. .*$/gm) ?? []
}

describe('what publicodes answers', () => {
  it('is quoted from the record (else: npm run comparison)', () => {
    const { command, engine, answer, withoutTheDegree, sumOfATenthAndTwo, unrounded } = publicodes
    expect(answer.missing).toEqual([])
    expect(withoutTheDegree).toEqual({ value: answer.value, missing: ['degree'] })
    expect(publicodes.withoutAStageThatHasNoDefault).toEqual({ value: null, missing: ['stage'] })
    for (const quoted of [command, engine, answer.value, sumOfATenthAndTwo, unrounded])
      expect(page).toContain(String(quoted))
  })

  it('are the lei of the library, for the same person', () => {
    const { birthDate, awardedOn, sex, degree, stage, points } = publicodes.told
    const { pension } = assess({
      scheme: 'public',
      person: { sex, birthDate },
      incapacity: { degree, cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: awardedOn },
      application: { registeredOn: awardedOn, grantedOn: awardedOn },
      contribution: { stageAtDecision: stage, stageAtGrant: stage, points },
      payment: { month: '2026-06' },
    })
    expect(Number(pension.value?.lei)).toBe(publicodes.answer.value)
  })
})

describe.each(['OpenFisca', 'Catala', 'GETTSIM', 'regelrecht'])('what is said of %s', system => {
  it('is said of a file at a commit, or of the one before', () => {
    const items = numbered(system)
    expect(items.length).toBeGreaterThan(0)
    expect(items.filter(item => !SOURCE.test(item) && !/^\d+\. The same /.test(item))).toEqual([])
  })

  it('leads to an item that there is', () => {
    const cited = [...page.matchAll(new RegExp(`\\[(\\d)\\]\\(#${system.toLowerCase()}\\)`, 'g'))]
    expect(cited.length).toBeGreaterThan(0)
    const items = numbered(system)
    expect(cited.map(([, number]) => Number(number)).filter(number => number > items.length)).toEqual([])
  })
})
