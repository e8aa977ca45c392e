import { describe, expect, test } from 'vitest'
import {
  applicableLaw,
  assess,
  cessation,
  companionAllowance,
  contestation,
  eligibility,
  lawInForce,
  requiredDocuments,
  resumption,
  suspension,
  endOfTerm,
} from '../../../src/index.js'

interface Step {
  readonly rule: string
  readonly citation: { readonly act: string; readonly provision: string }
  readonly confidence?: string
}

/** What an answer cites, and how sure of it, by its rules. */
const cited = ({ steps }: { readonly steps: readonly unknown[] }, rule?: string): readonly string[] =>
  (steps as readonly Step[])
    .filter(step => rule === undefined || step.rule === rule)
    .map(({ citation: { act, provision } }) => `${act} ${provision}`)

const sureness = (
  { steps }: { readonly steps: readonly unknown[] },
  rule: string,
): readonly (string | undefined)[] =>
  (steps as readonly Step[]).filter(step => step.rule === rule).map(({ confidence }) => confidence)

describe('the code by which a term in days is counted', () => {
  const term = (from: string) => endOfTerm({ from, length: 30, unit: 'days' } as never)

  test('is that of 1865 to 2013-02-14, and the new one from 2013-02-15', () => {
    expect(cited(term('2013-02-14'), 'terms.count-of-days')).toEqual(['civil-procedure-code-1865 art. 101'])
    expect(cited(term('2013-02-15'), 'terms.count-of-days')).toEqual(['civil-procedure-code art. 181(1)'])
  })

  test('moves its end by the same code', () => {
    // From 2012-05-03 the 30 days end on 2012-06-03, a Sunday; the Monday is Pentecost.
    expect(cited(term('2012-05-03'), 'terms.next-working-day')).toEqual([
      'civil-procedure-code-1865 art. 101',
    ])
    // From 2026-05-14 they end on 2026-06-14, a Sunday.
    expect(cited(term('2026-05-14'), 'terms.next-working-day')).toEqual(['civil-procedure-code art. 181(2)'])
  })
})

describe('the law in force', () => {
  test('is Law 263/2010 by its own art. 193(1), and by Law 37/2013 as amended', () => {
    expect(cited(lawInForce({ on: '2011-01-01' }))).toEqual(['law-263-2010 art. 193(1)'])
    expect(cited(lawInForce({ on: '2013-03-15' }))).toEqual(['law-37-2013 art. I'])
  })

  test('is Law 360/2023 by art. 167; art. 144(1) only of a pension opened before, with the end of the old law', () => {
    expect(cited(lawInForce({ on: '2024-09-01' }))).toEqual(['law-360-2023 art. 167'])
    expect(cited(lawInForce({ on: '2024-09-01', rightOpenedOn: '2024-09-01' }))).toEqual([
      'law-360-2023 art. 167',
    ])
    expect(cited(lawInForce({ on: '2024-09-01', rightOpenedOn: '2024-08-31' }))).toEqual([
      'law-360-2023 art. 168(1) a), b)',
      'law-360-2023 art. 144(1)',
    ])
  })

  test('of an application: art. 152 only for those before 2024-09-01', () => {
    const of = (applicationRegisteredOn: '2012-05-15' | '2024-08-31' | '2024-09-01') =>
      cited(applicableLaw({ scheme: 'public', applicationRegisteredOn }))
    expect(of('2012-05-15')).toEqual(['law-263-2010 art. 193(1)', 'law-360-2023 art. 152'])
    expect(of('2024-08-31')).toEqual(['law-37-2013 art. I', 'law-360-2023 art. 152'])
    expect(of('2024-09-01')).toEqual(['law-360-2023 art. 167'])
  })

  test('of the companion allowance: art. 167 with art. 67', () => {
    expect(cited(companionAllowance({ scheme: 'public', degree: 'I', month: '2026-07' }))).toEqual(
      expect.arrayContaining(['law-360-2023 art. 167', 'law-360-2023 art. 67']),
    )
  })

  test('of the allowance in a dossier: art. 144(1) of a right of 2018, art. 167 of one of 2025', () => {
    const allowanceOf = (day: '2018-03-01' | '2025-03-03') => {
      const { companionAllowance: section } = assess({
        scheme: 'public',
        person: { sex: 'male', birthDate: '1972-05-05' },
        incapacity: { degree: 'I', cause: 'ordinary-disease' },
        medicalDecision: { issuedOn: day },
        application: { registeredOn: day },
        insurance: { insuredAtDecision: false },
        contribution: {
          stageAtDecision: { years: 20 },
          stageAtGrant: { years: 20 },
          contributoryStage: { years: 20 },
          points: '18',
        },
        payment: { month: '2026-03' },
      })
      return 'steps' in section ? cited(section, 'law.in-force-on-day') : section
    }
    expect(allowanceOf('2018-03-01')).toContain('law-360-2023 art. 144(1)')
    expect(allowanceOf('2018-03-01')).not.toContain('law-360-2023 art. 167')
    expect(allowanceOf('2025-03-03')).toContain('law-360-2023 art. 167')
    expect(allowanceOf('2025-03-03')).not.toContain('law-360-2023 art. 144(1)')
  })
})

describe('the conditions', () => {
  const of = (law: 'law-263-2010' | 'law-263-2010-amended-2013' | 'law-360-2023', day: string) =>
    eligibility({
      law,
      sex: 'male',
      birthDate: '1970-05-05',
      degree: 'II',
      cause: 'ordinary-disease',
      decisionIssuedOn: day,
      applicationRegisteredOn: day,
      stageAtDecision: { years: 20 },
    } as never)

  test('below the standard age: no text before 2018, then GEO 103/2017, then art. 61(1)', () => {
    const rule = 'eligibility.below-standard-age'
    expect(sureness(of('law-263-2010', '2012-05-15'), rule)).toEqual(['derived'])
    expect(sureness(of('law-263-2010-amended-2013', '2017-12-29'), rule)).toEqual(['derived'])
    expect(cited(of('law-263-2010-amended-2013', '2018-01-01'), rule)).toEqual([
      'geo-103-2017 in force from 2018-01-01',
    ])
    expect(cited(of('law-360-2023', '2025-03-03'), rule)).toEqual(['law-360-2023 art. 61(1)'])
  })

  test('an ordinary disease needs a stage by art. 73; art. 74 says who needs none', () => {
    const rule = 'eligibility.whatever-the-stage'
    expect(cited(of('law-263-2010', '2012-05-15'), rule)).toContain('law-263-2010 art. 73')
    expect(cited(of('law-263-2010', '2012-05-15'), rule)).not.toContain('law-263-2010 art. 74')
  })
})

describe('a contestation', () => {
  const of = (
    law: 'law-263-2010-amended-2013' | 'law-360-2023',
    against: 'medical-decision' | 'commission-ruling' | 'institute-decision' | 'pension-decision',
    day: string,
  ) => contestation({ law, against, communicatedOn: day, issuedOn: day } as never)

  test('of a medical decision is handed in at the issuing office: art. 64(7) says it, under Law 263/2010 it is derived', () => {
    const rule = 'contestation.handed-in'
    const old = of('law-263-2010-amended-2013', 'medical-decision', '2016-03-10')
    expect(cited(old, rule)).toEqual(['gd-257-2011 where a medical decision is contested'])
    expect(sureness(old, rule)).toEqual(['derived'])
    const now = of('law-360-2023', 'medical-decision', '2025-06-10')
    expect(cited(now, rule)).toEqual(['law-360-2023 art. 64(7)'])
    expect(sureness(now, rule)).toEqual(['confirmed'])
  })

  test('from when the ruling has effect no article says', () => {
    const rule = 'contestation.ruling-replaces-decision'
    expect(sureness(of('law-263-2010-amended-2013', 'medical-decision', '2016-03-10'), rule)).toEqual([
      'derived',
    ])
    expect(sureness(of('law-360-2023', 'medical-decision', '2025-06-10'), rule)).toEqual(['derived'])
  })

  test.each([
    ['law-263-2010-amended-2013', 'medical-decision', '2016-03-10', 'law-263-2010 art. 71(10)'],
    ['law-360-2023', 'medical-decision', '2025-06-10', 'law-360-2023 art. 64(11)'],
    ['law-360-2023', 'commission-ruling', '2025-06-10', 'law-360-2023 art. 64(11)'],
    ['law-360-2023', 'institute-decision', '2025-06-10', 'law-360-2023 art. 70(10)'],
    ['law-263-2010-amended-2013', 'pension-decision', '2016-03-10', 'law-263-2010 art. 149'],
    ['law-360-2023', 'pension-decision', '2025-06-10', 'law-360-2023 art. 127(2)'],
  ] as const)('under %s a %s of %s that nobody contests is final by %s', (law, against, day, article) => {
    expect(cited(of(law, against, day), 'contestation.final-if-uncontested')).toEqual([article])
  })

  test('against the conclusions of the institute there was none: art. 80(1)', () => {
    expect(cited(of('law-263-2010-amended-2013', 'institute-decision', '2016-03-10'))).toEqual([
      'law-263-2010 art. 80(1)',
    ])
  })
})

describe('the papers', () => {
  test('of the assessment stand in art. 64(2) and 68(4), those of the application in art. 93', () => {
    expect(cited(requiredDocuments({ law: 'law-360-2023', facts: ['medical-assessment'] }))).toEqual([
      'law-360-2023 art. 64(2), art. 68(4)',
      'law-360-2023 art. 64(2)-(3), art. 166',
    ])
    expect(cited(requiredDocuments({ law: 'law-360-2023', facts: ['application'] }))).toEqual([
      'law-360-2023 art. 93',
      'law-360-2023 art. 89(2), art. 93(6)',
    ])
  })

  test('taken at a distance in 2020 are a practice of the houses, and not annex 7', () => {
    const answer = requiredDocuments({ law: 'law-263-2010-amended-2013', facts: ['distance-review-2020'] })
    expect(cited(answer).join()).not.toContain('annex 7')
    expect(sureness(answer, 'documents.papers-called-for')).toEqual(['derived'])
  })
})

describe('suspension, resumption and end', () => {
  test('a refused examination was no cause under Law 263/2010, and no provision says so', () => {
    const answer = suspension({
      law: 'law-263-2010-amended-2013',
      cause: 'examination-refused',
      on: '2016-03-10',
      imputable: true,
    })
    expect(answer.value.suspended).toBe(false)
    expect(cited(answer).join()).not.toContain('art. 80(3)')
    expect(sureness(answer, 'suspension.ground')).toEqual(['derived'])
  })

  test('Law 263/2010 pays again by art. 115', () => {
    const answer = resumption({
      law: 'law-263-2010-amended-2013',
      cause: 'missed-review',
      causeEndedOn: '2016-03-10',
      requestedOn: '2016-03-20',
    })
    expect(cited(answer, 'suspension.resumed-from')).toEqual(['law-263-2010 art. 115'])
  })

  test('after a convocation no letter of art. 102 pays again', () => {
    const answer = resumption({
      law: 'law-360-2023',
      cause: 'missed-convocation',
      causeEndedOn: '2025-08-12',
    })
    expect(cited(answer).join()).not.toContain('art. 102')
    expect(sureness(answer, 'suspension.resumed-from')).toEqual(['uncertain'])
  })

  test('art. 113 is quoted by the houses and was not read in the act', () => {
    const answer = cessation({ law: 'law-263-2010-amended-2013', cause: 'death', on: '2016-03-10' })
    expect(cited(answer, 'suspension.payment-ends')).toEqual(['law-263-2010 art. 113'])
    expect(sureness(answer, 'suspension.payment-ends')).toEqual(['derived'])
  })

  test('each is a decision of the house by art. 103 of Law 360/2023', () => {
    const rule = 'suspension.by-decision'
    const suspended = suspension({
      law: 'law-360-2023',
      cause: 'missed-review',
      on: '2026-02-10',
      imputable: true,
    })
    expect(cited(suspended, rule)).toContain('law-360-2023 art. 103')
    expect(cited(cessation({ law: 'law-360-2023', cause: 'death', on: '2026-02-10' }), rule)).toEqual([
      'law-360-2023 art. 103',
    ])
  })
})
