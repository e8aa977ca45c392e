import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../src/index.js'
import { actsOf } from './asked-of-whom.js'
import { MAN } from './lives.js'
import { OF_2018 } from './lives-of-2018.js'

describe('a review at will', () => {
  test('is open below the standard age, where no day is asked about too', () => {
    expect(actsOf({ ...MAN, payment: {} })).toContain('ask-for-a-review')
    expect(actsOf(MAN, '2045-07-06')).toContain('ask-for-a-review')
  })

  test('is not told of where the standard age is not known: that of a woman or of a man', () => {
    const ofWhom: Dossier = { ...OF_2018, person: { birthDate: '1970-03-15' } }
    for (const payment of [{}, { month: '2026-07' }] as const) {
      expect(actsOf({ ...ofWhom, payment })).not.toContain('ask-for-a-review')
    }
    expect(actsOf(ofWhom, '2026-07-01')).toContain('report-changes')
    expect(actsOf(ofWhom, '2026-07-01')).not.toContain('ask-for-a-review')
  })

  test('is not open to who has reached it with too little stage for a pension of that age', () => {
    const three = { years: 3 } as const
    const few: Dossier = {
      ...MAN,
      contribution: {
        ...MAN.contribution,
        stageAtDecision: three,
        stageAtGrant: three,
        contributoryStage: three,
      },
    }
    expect(actsOf(few, '2045-07-06')).toContain('ask-for-a-review')
    expect(actsOf(few, '2045-07-07')).not.toContain('ask-for-a-review')
    expect(actsOf(few, '2045-07-07')).toContain('work-beside-the-pension')
  })
})

test('on a day before every law that is covered nothing of a pension is open', () => {
  const acts = actsOf(MAN, '2005-01-01')
  expect(acts).not.toContain('report-changes')
  expect(acts).not.toContain('ask-for-revision')
})
