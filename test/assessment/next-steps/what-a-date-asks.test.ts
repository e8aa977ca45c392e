import { describe, expect, test } from 'vitest'
import type { ActOfPerson, CivilDate, Dossier } from '../../../src/index.js'
import { actsOf, allOf } from './asked-of-whom.js'
import { MAN, withEvents } from './lives.js'
import { OF_2018 } from './lives-of-2018.js'

const stepOf = (act: ActOfPerson, dossier: Dossier, asOf?: CivilDate) => allOf(act, dossier, asOf)[0]

const REVIEWED: Dossier = {
  ...MAN,
  medicalDecision: { ...MAN.medicalDecision, issuedOn: '2024-10-14', reviewDueOn: '2026-10-14' },
}

const REFUSED: Dossier = {
  ...REVIEWED,
  contribution: { stageAtDecision: { years: 0 }, contributoryStage: { years: 0 } },
}

describe('the stage that is missing for the old-age pension', () => {
  test('is asked for neither where the right is not known, nor where the pension is known to go on as it is', () => {
    expect(actsOf(MAN)).toContain('give-missing-stage')
    expect(
      actsOf({
        scheme: 'public',
        person: { sex: 'male', birthDate: '1980-07-07' },
        application: { registeredOn: '2024-10-20' },
      }),
    ).not.toContain('give-missing-stage')
    const short = { ...MAN, contribution: { ...MAN.contribution, contributoryStage: { years: 12 } } }
    expect(actsOf(short)).not.toContain('give-missing-stage')
  })
})

describe('what is asked back under Law 263/2010', () => {
  // Work begun on 10 July 2020 and ended on 10 February 2021: 30 free days later it is Saturday 13 March, so Monday the 15th.
  const worked: Dossier = {
    ...OF_2018,
    events: [
      { id: 'work-started', on: '2020-07-10', kind: 'employee' },
      { id: 'work-ended', on: '2021-02-10' },
    ],
  }

  test('after work is asked for with the proof of its end', () => {
    expect(stepOf('ask-to-resume', worked, '2021-03-01')).toMatchObject({
      by: '2021-03-15',
      papers: ['request', 'proof-that-work-ended'],
    })
  })

  test('after another cause is asked for with the new medical decision', () => {
    const missed: Dossier = {
      ...OF_2018,
      events: [
        { id: 'review-missed', on: '2021-05-15' },
        { id: 'review-decision', on: '2021-09-10', degree: 'II' },
      ],
    }
    expect(stepOf('ask-to-resume', missed)?.papers).toEqual(['request', 'medical-decision'])
  })
})

describe('whoever is suspended on request', () => {
  const requested = withEvents({ id: 'suspension-requested', on: '2025-09-10' })

  test('can still ask after the three years, and is told that it is late', () => {
    // October 2025 was the first month without payment: the three years end on 31 October 2028.
    expect(stepOf('ask-to-resume', requested, '2028-11-01')).toMatchObject({ by: '2028-10-31', late: true })
    expect(stepOf('ask-to-resume', requested, '2028-10-31')).not.toHaveProperty('late')
  })

  test('asks with the request alone', () => {
    expect(stepOf('ask-to-resume', requested, '2026-07-01')?.papers).toEqual(['request'])
  })
})

describe('what the facts show as done', () => {
  test('is not asked for again: a pension decision that was contested', () => {
    const contested: Dossier = {
      ...MAN,
      pensionDecision: { ...MAN.pensionDecision, issuedOn: '2024-11-20', contestedOn: '2024-12-02' },
    }
    expect(actsOf(MAN)).toContain('contest-pension-decision')
    expect(actsOf(contested)).not.toContain('contest-pension-decision')
  })

  test('nor as missed: a review that nobody came to', () => {
    expect(actsOf(REVIEWED)).toContain('go-to-review')
    const missed: Dossier = { ...REVIEWED, events: [{ id: 'review-missed', on: '2026-10-14' }] }
    expect(actsOf(missed)).not.toContain('go-to-review')
  })
})

describe('whoever has no right to a pension', () => {
  test('contests the medical decision and the refusal, proves stage, and is asked nothing of a pension', () => {
    expect(actsOf(REFUSED)).toEqual(['prove-missing-stage', 'contest-medical-decision', 'contest-refusal'])
  })
})

test('after an end the pension decision is still contested, but there is nothing left to annul', () => {
  // Communicated on 25 November 2024: annulled until 27 December. Capacity regained ends the payment in December.
  const regained = withEvents({ id: 'review-decision', on: '2024-11-10', degree: 'none' })
  expect(actsOf(regained, '2024-11-30')).toContain('ask-for-annulment')
  expect(actsOf(regained, '2024-12-10')).not.toContain('ask-for-annulment')
  expect(actsOf(regained, '2024-12-10')).toContain('contest-pension-decision')
})

describe('old age, of which the missing stage is given before it comes,', () => {
  test('asks nothing of who has regained the capacity to work', () => {
    const regained = withEvents({ id: 'review-decision', on: '2025-06-10', degree: 'none' })
    expect(actsOf(regained, '2025-07-01')).not.toContain('give-missing-stage')
    expect(actsOf(regained, '2025-06-09')).not.toContain('give-missing-stage')
  })

  test('asks for it though a later death is told, of which nothing is known yet', () => {
    expect(actsOf(withEvents({ id: 'death', on: '2050-01-10' }), '2045-01-01')).toContain(
      'give-missing-stage',
    )
  })

  test('nor in a month in which it has come', () => {
    expect(actsOf({ ...MAN, payment: { month: '2045-06' } })).toContain('give-missing-stage')
    expect(actsOf({ ...MAN, payment: { month: '2046-01' } })).not.toContain('give-missing-stage')
  })

  test('nor of a notary, whose house has rules of its own', () => {
    const notary: Dossier = { ...MAN, scheme: 'notaries', application: { grantedOn: '2024-10-14' } }
    expect(actsOf(notary)).not.toContain('give-missing-stage')
  })
})

test('a step that no event of the dossier calls for names none', () => {
  expect(stepOf('contest-pension-decision', MAN)).not.toHaveProperty('path')
  expect(stepOf('give-missing-stage', MAN)).not.toHaveProperty('path')
})
