import { describe, expect, test } from 'vitest'
import { assess, type Dossier, type Section, type Step } from '../../../src/index.js'
import { withFact } from './paths.js'

// Five dossiers of which more was told than their facts give, with what is right to tell of them.

const CAUSES = [
  'work-accident',
  'occupational-disease',
  'neoplasm',
  'schizophrenia',
  'aids',
  'ordinary-disease',
  'accident-outside-work',
]
const DEGREES = ['I', 'II', 'III']

const needsOf = (section: Section<unknown>): readonly string[] => {
  expect(section).toMatchObject({ status: 'undetermined' })
  return 'needs' in section ? section.needs : []
}

const stepsOf = (section: Section<unknown>): readonly Step[] =>
  'steps' in section ? (section.steps ?? []) : []

const rulesOf = (section: Section<unknown>): readonly string[] => stepsOf(section).map(({ rule }) => rule)

/** Each step told of a dossier without a fact is taken whatever that fact is. */
const expectStepsOfAll = (
  dossier: Dossier,
  name: 'eligibility' | 'potentialStage' | 'points',
  path: string,
  words: readonly string[],
): void => {
  for (const word of words) {
    expect(stepsOf(assess(withFact(dossier, path, word))[name])).toEqual(
      expect.arrayContaining([...stepsOf(assess(dossier)[name])]),
    )
  }
}

/** Insured at the decision, applied in time: the pension starts when the insurance ends, whenever that is. */
const INSURED: Dossier = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1980-05-10' },
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2025-11-26' },
  application: { registeredOn: '2025-12-16' },
  insurance: { insuredAtDecision: true },
  contribution: { stageAtDecision: { years: 14 } },
  payment: { month: '2026-01' },
}

const insuredUntil = (dossier: Dossier, insuranceEndedOn: `${number}-${number}-${number}`): Dossier => ({
  ...dossier,
  insurance: { insuredAtDecision: true, insuranceEndedOn },
})

describe('the allowance of who was insured, with no end of the insurance known', () => {
  test('waits for the start of the pension, or for that end', () => {
    expect(needsOf(assess(INSURED).companionAllowance)).toEqual([
      'application.grantedOn',
      'insurance.insuranceEndedOn',
    ])
  })

  test('is due in January 2026 where the insurance ended before it, and not where it ended after it', () => {
    expect(assess(insuredUntil(INSURED, '2025-12-15')).companionAllowance).toMatchObject({
      value: { due: true, lei: '2025.00' },
    })
    expect(assess(insuredUntil(INSURED, '2026-02-10')).companionAllowance).toMatchObject({
      status: 'not-due',
      because: 'before-the-grant',
    })
  })
})

describe('the pension of who was insured, with no end of the insurance known', () => {
  const dossier: Dossier = {
    ...INSURED,
    contribution: {
      stageAtDecision: { years: 40 },
      stageAtGrant: { years: 40 },
      contributoryStage: { years: 20 },
      points: '40',
    },
  }

  test('waits for the start of the pension, or for that end, though the sum is the same from any start', () => {
    expect(needsOf(assess(dossier).pension).slice(0, 2)).toEqual([
      'application.grantedOn',
      'insurance.insuranceEndedOn',
    ])
  })

  test('is 40 points at 81 lei where the insurance ended before that month, and not due where it ended after it', () => {
    expect(assess(insuredUntil(dossier, '2025-12-15')).pension).toMatchObject({ value: { lei: '3240.00' } })
    expect(assess(insuredUntil(dossier, '2026-02-10')).pension).toMatchObject({
      status: 'not-due',
      because: 'before-the-grant',
    })
  })
})

describe('degree II under art. 76 as amended, with no cause known', () => {
  const dossier: Dossier = {
    scheme: 'public',
    person: { sex: 'male', birthDate: '1979-12-29' },
    incapacity: { degree: 'II' },
    medicalDecision: { issuedOn: '2013-03-29' },
    application: { registeredOn: '2013-04-28', grantedOn: '2013-04-28' },
    contribution: { stageAtDecision: { years: 22 }, stageAtGrant: { years: 22 } },
  }

  test('the potential stage is 13 years whatever the cause', () => {
    const stage = { value: { stage: { years: 13, months: 0, days: 0 }, boundBy: 'complete-stage' } }
    expect(assess(dossier).potentialStage).toMatchObject(stage)
    for (const cause of CAUSES) {
      expect(assess(withFact(dossier, 'incapacity.cause', cause)).potentialStage).toMatchObject(stage)
    }
  })

  test('Table 3 is not told to be met: to a neoplasm it is never applied', () => {
    const { potentialStage } = assess(dossier)
    expect(rulesOf(potentialStage)).not.toContain('potential-stage.table-3-met')
    expect(rulesOf(potentialStage)).not.toContain('eligibility.stage-required-by-age')
    expect(rulesOf(potentialStage)).toContain('potential-stage.shorter-of-the-two')
    const neoplasm = assess(withFact(dossier, 'incapacity.cause', 'neoplasm'))
    expect(rulesOf(neoplasm.potentialStage)).not.toContain('potential-stage.table-3-met')
  })

  test.each(['eligibility', 'potentialStage', 'points'] as const)(
    'of %s only those steps are told that every cause takes',
    name => expectStepsOfAll(dossier, name, 'incapacity.cause', CAUSES),
  )
})

describe('an ordinary accident under art. 73 as first in force, with no degree known', () => {
  const dossier: Dossier = {
    scheme: 'public',
    person: { sex: 'male', birthDate: '1962-12-15' },
    incapacity: { cause: 'accident-outside-work' },
    medicalDecision: { issuedOn: '2011-03-30' },
    application: { registeredOn: '2011-05-29', grantedOn: '2011-05-29' },
    contribution: { stageAtDecision: { years: 28 }, stageAtGrant: { years: 28 } },
  }

  test('the potential stage is 7 years in every degree, as the law is read by default', () => {
    const stage = { value: { stage: { years: 7, months: 0, days: 0 }, boundBy: 'complete-stage' } }
    expect(assess(dossier).potentialStage).toMatchObject(stage)
    for (const degree of DEGREES) {
      expect(assess(withFact(dossier, 'incapacity.degree', degree)).potentialStage).toMatchObject(stage)
    }
  })

  test('it is uncertain, for it may be degree III, to which another reading gives none', () => {
    const uncertain = {
      confidence: 'uncertain',
      openQuestions: [
        { id: 'degree-III-before-2013', reading: 'granted', others: [{ reading: 'art-74-only' }] },
      ],
    }
    expect(assess(withFact(dossier, 'incapacity.degree', 'III')).potentialStage).toMatchObject(uncertain)
    expect(assess(dossier).potentialStage).toMatchObject(uncertain)
  })

  test('under that other reading it waits for the degree', () => {
    const { potentialStage } = assess(dossier, { readings: { 'degree-III-before-2013': 'art-74-only' } })
    expect(needsOf(potentialStage)[0]).toBe('incapacity.degree')
  })

  test('only those steps are told that every degree takes', () => {
    expect(rulesOf(assess(dossier).potentialStage)).not.toContain('potential-stage.degree-III-has-one')
    expectStepsOfAll(dossier, 'potentialStage', 'incapacity.degree', DEGREES)
  })
})

describe('an occupational disease, not insured, born in 1958, with no sex and no day of the decision known', () => {
  const dossier: Dossier = {
    scheme: 'public',
    person: { birthDate: '1958-10-07' },
    incapacity: { cause: 'occupational-disease' },
    insurance: { insuredAtDecision: false },
    contribution: { stageAtDecision: { years: 35 } },
  }

  test.each([undefined, '2016-05-10', '2023-05-10', '2024-10-10'])(
    'registered on %s, the start waits for the sex too: the standard age of a woman comes years earlier',
    registeredOn => {
      const registered = registeredOn ? withFact(dossier, 'application.registeredOn', registeredOn) : dossier
      const needs = needsOf(assess(registered).entitlementStart)
      expect(needs).toContain('person.sex')
      expect(needs).toContain('medicalDecision.issuedOn')
    },
  )

  test('with a decision of 2021 a man has a start, and a woman past the age has no right', () => {
    const decided = withFact(
      withFact(dossier, 'application.registeredOn', '2021-05-10'),
      'medicalDecision.issuedOn',
      '2021-05-10',
    )
    expect(assess(withFact(decided, 'person.sex', 'male')).entitlementStart).toMatchObject({
      value: '2021-05-10',
    })
    expect(assess(withFact(decided, 'person.sex', 'female')).entitlementStart).toMatchObject({
      status: 'not-due',
      because: 'not-entitled',
    })
  })
})

describe('the conversion of a pension whose life is not wholly told', () => {
  const GRANTED: Dossier = {
    application: { registeredOn: '2025-06-20', grantedOn: '2025-06-15' },
    incapacity: { degree: 'I' },
    medicalDecision: { issuedOn: '2025-06-15' },
    contribution: { stageAtDecision: { years: 14 } },
  }

  test('waits for the pension system, where its own standard age is another', () => {
    const person = { sex: 'male', birthDate: '1984-08-01', notaryAtDecision: true } as const
    // And for the stage that makes a right to old age, of which either system asks.
    expect(needsOf(assess({ ...GRANTED, person }).conversion)).toEqual([
      'scheme',
      'contribution.contributoryStage',
    ])
    // The payment too: until when it lasts is for each system to say.
    expect(needsOf(assess({ ...GRANTED, person }).payment)).toEqual(['scheme'])
  })

  test('waits for the day on which a programme left under Law 263/2010 was found to be left, which may end it', () => {
    const dossier: Dossier = {
      scheme: 'public',
      person: { sex: 'female', birthDate: '1980-03-15' },
      application: { registeredOn: '2016-10-31', grantedOn: '2016-11-04' },
      medicalDecision: { issuedOn: '2016-10-29' },
      incapacity: { degree: 'I', cause: 'ordinary-disease' },
      contribution: { stageAtDecision: { years: 11, months: 11 }, contributoryStage: {} },
      events: [{ id: 'programme-left', on: '2019-11-27' }],
    }
    expect(needsOf(assess(dossier).conversion)).toEqual(['events.0.foundOn'])
  })
})
