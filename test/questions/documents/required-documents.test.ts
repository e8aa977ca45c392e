import { describe, expect, test } from 'vitest'
import { DOCUMENT_FACTS, type DocumentFact, requiredDocuments } from '../../../src/index.js'
import { wrongly } from '../../schema/faults.js'

const LAW = 'law-263-2010-amended-2013'
const papers = (...facts: DocumentFact[]) => requiredDocuments({ law: LAW, facts }).value
const idsOf = (...facts: DocumentFact[]) => papers(...facts).map(({ id }) => id)
const ALL = papers(...DOCUMENT_FACTS)

describe('the papers that a case calls for', () => {
  test('a case without facts calls for none', () => {
    expect(papers()).toEqual([])
  })

  test.each(DOCUMENT_FACTS)('the fact %s calls for its own papers, and for no others', fact => {
    expect(papers(fact).length).toBeGreaterThan(0)
    expect(papers(fact).filter(({ neededFor }) => neededFor !== fact)).toEqual([])
  })

  test('several facts call for the papers of each, once', () => {
    const both = idsOf('application', 'work-accident')
    expect([...both].sort()).toEqual([...idsOf('application'), ...idsOf('work-accident')].sort())
    expect(idsOf('work-accident', 'work-accident')).toEqual(['work-accident-form'])
  })

  test('come in the order of the lists, whatever the order of the facts', () => {
    expect(papers(...[...DOCUMENT_FACTS].reverse())).toEqual(ALL)
    expect(idsOf('university-studies', 'farmer')).toEqual([
      'farmer-insurance-book',
      'university-diploma-and-certificate',
    ])
  })

  test('the application comes first and the work accident form before the papers of the assessment', () => {
    const ids = ALL.map(({ id }) => id)
    expect(ids[0]).toBe('pension-application')
    expect(ids.indexOf('work-accident-form')).toBeLessThan(ids.indexOf('assessment-application'))
  })

  test('an accident at work and an occupational disease have a form each, and only a copy is asked', () => {
    expect(papers('work-accident', 'occupational-disease').map(({ form }) => form)).toEqual(['copy', 'copy'])
  })

  test('the medical decision is asked for in the original', () => {
    expect(papers('application').find(({ id }) => id === 'medical-decision')?.form).toBe('original')
  })
})

describe('where they are handed in', () => {
  const LAWS = ['law-263-2010', 'law-263-2010-amended-2013', 'law-360-2023', 'notaries'] as const

  test.each(LAWS)('%s: every paper has its place with an article', law => {
    for (const { where, citation } of requiredDocuments({ law, facts: [...DOCUMENT_FACTS] }).value) {
      expect(where).toMatch(/^(territorial-pension-house|assessment-office|notaries-pension-house)$/)
      expect(citation.provision).toMatch(/\S/)
    }
  })

  test('electronically only since Law 360/2023', () => {
    const waysUnder = (law: (typeof LAWS)[number]) =>
      requiredDocuments({ law, facts: ['application'] }).value[0]?.ways
    expect(waysUnder('law-263-2010')).not.toContain('electronic')
    expect(waysUnder('law-360-2023')).toContain('electronic')
    expect(waysUnder('notaries')).toBeUndefined()
  })

  test('the declaration of conformity is asked for by e-mail alone', () => {
    const by = (way: 'in-person' | 'e-mail') =>
      requiredDocuments({ law: LAW, facts: ['distance-review-2020', 'application'], by: way })
        .value.map(({ id }) => id)
        .filter(id => id === 'declaration-of-conformity' || id === 'pension-application')
    expect(by('in-person')).toEqual(['pension-application'])
    expect(by('e-mail')).toEqual(['pension-application', 'declaration-of-conformity'])
    const { onlyBy } = papers('distance-review-2020').at(-1) ?? {}
    expect(onlyBy).toBe('e-mail')
  })

  test('a member of the family files only for the assessment, and only under Law 360/2023', () => {
    const files = (law: (typeof LAWS)[number]) =>
      requiredDocuments({ law, facts: [...DOCUMENT_FACTS] })
        .value.filter(({ filedBy = [] }) => filedBy.includes('family-member'))
        .map(({ neededFor }) => neededFor)
    expect(files('law-263-2010-amended-2013')).toEqual([])
    expect([...new Set(files('law-360-2023'))].sort()).toEqual(['medical-assessment', 'sick-pay'])
  })
})

test('the papers of 2020 stand as the notice lists them: those of a review, then those of a new case', () => {
  const facts = ['distance-new-case-2020', 'distance-review-2020'] as const
  expect(requiredDocuments({ law: LAW, facts }).value.map(({ neededFor }) => neededFor)).toEqual([
    ...['distance-review-2020', 'distance-review-2020', 'distance-review-2020'],
    ...['distance-new-case-2020', 'distance-new-case-2020', 'distance-new-case-2020'],
  ])
})

describe('a paper', () => {
  test('has an id of its own, in words with hyphens', () => {
    const ids = ALL.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  test.each(ALL.map(paper => [paper.id, paper] as const))(
    '%s has a title in three languages',
    (_id, paper) => {
      expect(paper.titles.ro).toMatch(/\S{3}/)
      expect(paper.titles.en).toMatch(/\S{3}/)
      expect(paper.titles.hu).toMatch(/\S{3}/)
      expect(new Set(Object.values(paper.titles)).size).toBe(3)
      expect(paper.titles.en).toMatch(/^[\x20-\x7e]+$/)
    },
  )

  test('is written in Romanian with commas below, never with cedillas, and in composed letters', () => {
    const romanian = ALL.map(({ titles }) => titles.ro).join(' ')
    expect(romanian).toMatch(/ș/)
    expect(romanian).toMatch(/ț/)
    expect(romanian).not.toMatch(/[şţŞŢ]/)
    expect(romanian).toBe(romanian.normalize('NFC'))
  })
})

describe('facts that are none', () => {
  const faults = wrongly(requiredDocuments)

  test('an unknown fact is a fault at its place', () => {
    expect(faults({ law: LAW, facts: ['application', 'divorce'] })).toEqual(['facts.1: not-allowed'])
    expect(faults({ law: LAW, facts: 'application' })).toEqual(['facts: not-a-list'])
    expect(faults({ law: LAW })).toEqual(['facts: missing'])
    expect(faults({ law: LAW, facts: [], by: 'pigeon' })).toEqual(['by: not-allowed'])
  })
})
