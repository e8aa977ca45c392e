import { describe, expect, test } from 'vitest'
import { requiredDocuments, type RequiredDocumentsFacts } from '../../../src/index.js'

const stepsOf = (facts: RequiredDocumentsFacts): unknown =>
  requiredDocuments(facts).steps.map(({ rule, citation, facts, result }) => [
    rule,
    `${citation.act} ${citation.provision}`,
    facts,
    rule === 'documents.papers-called-for' ? result : (result as { readonly where: string }).where,
  ])

describe('each list of papers is a step of its own, with its article and the facts that call for it', () => {
  // Who draws sick pay proves its end to the pension house, and its days to the assessing doctor.
  test('sick pay and a work accident under Law 360/2023: two lists, each fact said once', () => {
    expect(
      stepsOf({ law: 'law-360-2023', facts: ['sick-pay', 'work-accident', 'medical-assessment'] }),
    ).toEqual([
      [
        'documents.papers-called-for',
        'law-360-2023 art. 93',
        { facts: ['sick-pay', 'work-accident'] },
        ['end-of-sick-pay', 'work-accident-form'],
      ],
      [
        'documents.handed-in',
        'law-360-2023 art. 89(2), art. 93(6)',
        { list: 'application' },
        'territorial-pension-house',
      ],
      [
        'documents.papers-called-for',
        'law-360-2023 art. 64(2), art. 68(4)',
        { facts: ['medical-assessment', 'sick-pay'] },
        [
          'assessment-application',
          'identity-card',
          'sick-leave-days-certificate',
          'cause-and-onset',
          'medical-documents',
          'other-papers-of-the-case',
        ],
      ],
      [
        'documents.handed-in',
        'law-360-2023 art. 64(2)-(3), art. 166',
        { list: 'assessment' },
        'assessment-office',
      ],
    ])
  })

  test('a list of which no paper is called for is not told', () => {
    expect(stepsOf({ law: 'notaries', facts: ['application'] })).toEqual([
      [
        'documents.papers-called-for',
        'notaries-regulation medical decision of the public system',
        { facts: ['application'] },
        ['medical-decision'],
      ],
      [
        'documents.handed-in',
        'notaries-regulation pension decision',
        { list: 'application' },
        'notaries-pension-house',
      ],
    ])
    expect(stepsOf({ law: 'notaries', facts: [] })).toEqual([])
  })
})
