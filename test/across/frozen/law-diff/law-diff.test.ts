import { describe, expect, test } from 'vitest'
import { assess, type Assessment, type Dossier } from '../../../../src/index.js'
import { digestsOf } from '../digests.js'
import { dossiersOnFile } from '../files.js'
import { commitOf } from './at-ref.js'
import { lawDiff } from './law-diff.js'

const dossiers = dossiersOnFile().slice(1, 4)
const [[, first]] = dossiers
const answers = dossiers.map(([name, dossier]) => [name, digestsOf(dossier)] as const)

/** As if art. 999 had been cited for the first step of the law, and only there. */
const withAnotherArticle = (dossier: Dossier): Assessment => {
  const assessment = assess(dossier)
  const [step, ...others] = 'steps' in assessment.law ? assessment.law.steps : []
  const other = { ...step, citation: { act: 'law-360-2023', provision: 'art. 999' } }
  return { ...assessment, law: { ...assessment.law, steps: [other, ...others] } } as Assessment
}

const citedFirst = (dossier: Dossier): string => {
  const { law } = assess(dossier)
  const [step] = 'steps' in law ? law.steps : []
  return `${step?.citation.act} ${step?.citation.provision}`
}

describe('what changed since a commit', () => {
  test('is nothing where every answer is the one that was frozen', () => {
    const then = { commit: 'then', dossiers, answers, assess: withAnotherArticle as typeof assess }
    expect(lawDiff(then)).toEqual(['All 3 dossiers are answered as they were.'])
  })

  test('is told by section, and by the articles of the steps that differ', () => {
    const [[name, digests], ...others] = answers
    const [answer = '', way = ''] = digests['law']?.split(' ') ?? []
    const changed = { ...digests, law: `${answer} ${way.replace(/^./, 'x')}`, headline: 'another' }
    const then = { commit: 'then', dossiers, answers: [[name, changed] as const, ...others] }
    expect(lawDiff({ ...then, assess: withAnotherArticle as typeof assess })).toEqual([
      '1 of 3 dossiers are answered otherwise.',
      '',
      'By section (answer: what is said; way: only the steps to it):',
      `- headline, answer: 1 (${name})`,
      `- law, way: 1 (${name})`,
      '',
      'By article, of the steps that differ:',
      `- ${citedFirst(first)}: 1 (${name}), in law (way)`,
      `- law-360-2023 art. 999: 1 (${name}), in law (way)`,
    ])
  })

  test('says so where an answer differs by the same steps', () => {
    const [[name, digests], ...others] = answers
    const changed = { ...digests, law: `x${digests['law']?.slice(1)}` }
    const lines = lawDiff({ commit: 'then', dossiers, answers: [[name, changed], ...others], assess })
    expect(lines.at(-1)).toBe(`- no step differs: 1 (${name}), in law (answer)`)
  })

  test('is asked of a commit that there is', () => {
    expect(commitOf('--help')).toBeUndefined()
    expect(commitOf('no-such-branch-anywhere')).toBeUndefined()
  })
})
