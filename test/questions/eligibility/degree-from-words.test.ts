import { describe, expect, test } from 'vitest'
import { classifyDegree } from '../../../src/index.js'
import { VERSIONS_OF_LAW_263 } from '../../across/laws.js'
import { wrongly } from '../../schema/faults.js'

describe.each([...VERSIONS_OF_LAW_263, 'notaries'] as const)(
  'in the words of Law 263/2010 art. 69, asked under %s',
  law => {
    test.each([
      ['lost', 'lost', 'I'],
      ['lost', 'kept', 'II'],
      ['at-least-half-lost', 'kept', 'III'],
      ['at-least-half-lost', 'lost', 'III'],
      ['kept', 'kept', 'none'],
      ['kept', 'lost', 'none'],
    ] as const)('work capacity %s and self-care %s is %s', (workCapacity, selfCare, degree) => {
      const finding = classifyDegree({ law, workCapacity, selfCare })
      expect(finding.value).toBe(degree)
      expect(finding.steps[0]?.citation.act).toBe('law-263-2010')
    })
  },
)

describe('in the words of Law 360/2023 art. 62', () => {
  const DEFICIENCIES = ['grave', 'accentuated', 'medium', 'none'] as const
  const SELF_CARE = ['kept', 'partly-kept', 'lost'] as const
  const NAMED: Readonly<Record<string, string>> = {
    'grave lost': 'I',
    'accentuated partly-kept': 'II',
    'medium kept': 'III',
    'none kept': 'none',
  }
  const pairs = DEFICIENCIES.flatMap(functionalDeficiency =>
    SELF_CARE.map(selfCare => ({ functionalDeficiency, selfCare })),
  )

  test.each(pairs)(
    'deficiency $functionalDeficiency and self-care $selfCare: the degree named, or none that the law names',
    ({ functionalDeficiency, selfCare }) => {
      const ask = () => classifyDegree({ law: 'law-360-2023', functionalDeficiency, selfCare })
      const degree = NAMED[`${functionalDeficiency} ${selfCare}`]
      if (degree) expect(ask().value).toBe(degree)
      else expect(ask).toThrow(expect.objectContaining({ code: 'not-covered', what: 'degree-from-facts' }))
    },
  )
})

describe('words that are not of the law named', () => {
  const faults = wrongly(classifyDegree)

  test("the old law's words are no facts of the new one", () => {
    expect(faults({ law: 'law-360-2023', workCapacity: 'lost', selfCare: 'kept' })).toEqual([
      'functionalDeficiency: missing',
      'workCapacity: unknown-field',
    ])
  })

  test("the new law's words are no facts of the old one", () => {
    expect(faults({ law: 'notaries', functionalDeficiency: 'grave', selfCare: 'partly-kept' })).toEqual([
      'functionalDeficiency: unknown-field',
      'selfCare: not-allowed',
      'workCapacity: missing',
    ])
  })

  test('without a law, or with another, the law is the fault', () => {
    expect(faults({ workCapacity: 'lost', selfCare: 'kept' })).toEqual(['law: missing'])
    expect(faults({ law: 'law-19-2000', workCapacity: 'lost', selfCare: 'kept' })).toEqual([
      'law: not-allowed',
    ])
    expect(faults(null)).toEqual([': not-an-object'])
  })
})
