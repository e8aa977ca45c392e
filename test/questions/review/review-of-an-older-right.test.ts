import { describe, expect, test } from 'vitest'
import {
  assess,
  type CivilDate,
  type Dossier,
  effectOfReview,
  newDecisionDueBy,
  reviewExemption,
  reviewWindow,
} from '../../../src/index.js'
import { refusalOf } from '../../across/comparison/outcome-of-dates.js'
import { stage } from '../../across/stages.js'

const rightOf = (
  born: CivilDate,
  decided: CivilDate,
  registered: CivilDate,
  more: Dossier = {},
): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: born },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: decided, ...more.medicalDecision },
  application: { registeredOn: registered, grantedOn: decided },
  contribution: more.contribution ?? {},
})

const reviewOf = (dossier: Dossier): unknown => {
  const { review } = assess(dossier)
  if ('value' in review) return review.value
  return 'needs' in review ? review.needs : 'what' in review ? review.what : review.status
}

describe('a review that a decision of 2008 set', () => {
  const due = (
    reviewDueOn: CivilDate,
    born: CivilDate,
    contribution: Dossier['contribution'] = {},
  ): unknown =>
    reviewOf(rightOf(born, '2008-03-01', '2008-03-01', { medicalDecision: { reviewDueOn }, contribution }))
  const onDay = (day: CivilDate) => ({ exempt: false, earliest: day, latest: day })
  const complete = { exempt: true, ground: 'within-5-years-with-complete-stage' }

  test('is due on that day, and needs no stage of who is far from the standard age', () => {
    expect(due('2020-10-10', '1975-05-20')).toEqual(onDay('2020-10-10'))
    expect(due('2026-10-10', '1975-05-20')).toEqual(onDay('2026-10-10'))
  })

  test('is none from the standard age on, and of a day before 2011 nothing is told', () => {
    expect(due('2026-10-10', '1960-05-20')).toEqual({ exempt: true, ground: 'standard-age-reached' })
    expect(due('2010-10-10', '1975-05-20')).toBe('law-in-force')
  })

  // Law 263/2010 art. 79(1) c): all stage; a man of May 1957 is 60 on 2017-05-20.
  test('under Law 263/2010 is none of who is five years below it with the complete stage', () => {
    expect(due('2017-05-20', '1957-05-20', { stageAtGrant: stage(35) })).toEqual(complete)
    expect(due('2017-05-19', '1957-05-20', { stageAtGrant: stage(35) })).toEqual(onDay('2017-05-19'))
    expect(due('2017-05-20', '1957-05-20', { stageAtGrant: stage(34) })).toEqual(onDay('2017-05-20'))
    expect(due('2017-05-20', '1957-05-20')).toEqual(['contribution.stageAtGrant'])
  })

  test('under Law 360/2023 with the complete contributory stage', () => {
    expect(due('2026-10-10', '1965-05-20', { contributoryStage: stage(35) })).toEqual(complete)
    expect(due('2026-10-10', '1965-05-20', { contributoryStage: stage(34) })).toEqual(onDay('2026-10-10'))
    expect(due('2026-10-10', '1965-05-20')).toEqual(['contribution.contributoryStage'])
  })
})

describe('on either side of 2011', () => {
  const stages = { contribution: { stageAtDecision: stage(20), stageAtGrant: stage(20) } }

  test('a decision of 2010 that opened a right of Law 263/2010 was made under a law that is not covered', () => {
    expect(reviewOf(rightOf('1970-05-20', '2010-12-31', '2011-01-10', stages))).toBe('law-in-force')
  })

  test('a decision of 2011 has its window by the law of its day, also where it was applied for before', () => {
    expect(reviewOf(rightOf('1970-05-20', '2011-01-01', '2010-11-01', stages))).toEqual({
      exempt: false,
      earliest: '2012-01-01',
      latest: '2014-01-01',
    })
  })
})

describe('the public law of a notary, and of who is in no row of the annex', () => {
  const notary = { law: 'notaries', sex: 'male', birthDate: '1970-05-20' } as const

  test('is refused before 2011', () => {
    const refused = { what: 'law-in-force' }
    expect(refusalOf(() => reviewExemption({ ...notary, on: '2010-12-31' }))).toMatchObject(refused)
    const facts = { ...notary, decisionIssuedOn: '2010-12-31' } as const
    expect(refusalOf(() => reviewWindow(facts))).toMatchObject(refused)
  })

  test('is refused by the name of the annex', () => {
    const older = { law: 'law-263-2010', sex: 'male', birthDate: '1940-01-01', on: '2012-01-01' } as const
    expect(refusalOf(() => reviewExemption(older))).toMatchObject({ what: 'annex-5' })
  })
})

describe('the months of a standard age', () => {
  // A woman of May 1966: 62 years and 11 months, so that five years below are 57 and 11 months: 2024-04-10.
  test('count in the five years below it', () => {
    const woman = { law: 'law-360-2023', sex: 'female', birthDate: '1966-05-10' } as const
    const isExempt = (on: CivilDate) =>
      reviewExemption({ ...woman, on, contributoryStage: stage(40) }).value.exempt
    expect([isExempt('2024-04-09'), isExempt('2024-04-10')]).toEqual([false, true])
  })
})

describe('the term for the new decision of a notary', () => {
  test('that ends on a working day hangs on no reading', () => {
    const { steps } = newDecisionDueBy({ law: 'notaries', reviewedOn: '2024-03-10' })
    expect(steps.map(({ facts }) => facts)).toEqual([{ reviewedOn: '2024-03-10' }])
  })

  test('that would move over holidays of 2000 is refused', () => {
    const readings = { 'notaries-deadline-holiday': 'moves-to-next-working-day' } as const
    const asked = () => newDecisionDueBy({ law: 'notaries', reviewedOn: '2000-11-10' }, { readings })
    expect(refusalOf(asked)).toMatchObject({ what: 'public-holidays' })
    const reviewed = { reviewedOn: '2000-11-10', decisionIssuedOn: '2000-11-20' } as const
    const effect = () => effectOfReview({ law: 'notaries', ...reviewed }, { readings })
    expect(refusalOf(effect)).toMatchObject({ what: 'public-holidays' })
  })
})
