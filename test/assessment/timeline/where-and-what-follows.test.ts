import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier, type TimelineEvent } from '../../../src/index.js'
import { MAN } from '../next-steps/lives.js'
import { OF_2018 } from '../next-steps/lives-of-2018.js'

const entryOf = (event: TimelineEvent, dossier: Dossier, asOf?: CivilDate) =>
  assess(dossier, asOf ? { asOf } : {}).timeline.find(entry => entry.event === event)

describe('what follows from a date that is not kept', () => {
  const reviewed: Dossier = { ...MAN, medicalDecision: { issuedOn: '2024-10-14', reviewDueOn: '2026-10-14' } }
  const decided = (on: CivilDate): Dossier => ({
    ...reviewed,
    events: [{ id: 'review-decision', on, degree: 'II' }],
  })

  test('of a review is a suspension from the month after', () => {
    expect(entryOf('review-due', reviewed)).toMatchObject({
      where: 'assessment-office',
      consequence: 'payment-suspended',
      consequenceOn: '2026-11-01',
    })
  })

  test('follows no more once it is shown as done, from the day on which it was', () => {
    expect(entryOf('review-due', decided('2026-10-14'), '2026-10-13')).toHaveProperty('consequence')
    expect(entryOf('review-due', decided('2026-10-14'), '2026-10-14')).not.toHaveProperty('consequence')
    expect(entryOf('review-due', decided('2026-10-14'), '2026-10-15')).not.toHaveProperty('consequence')
    expect(entryOf('review-due', decided('2026-10-14'))).not.toHaveProperty('consequence')
    expect(entryOf('review-due', decided('2026-10-14'))).toHaveProperty('where', 'assessment-office')
  })

  test('follows where it was done too late', () => {
    expect(entryOf('review-due', decided('2026-10-15'))).toHaveProperty('consequence')
    expect(entryOf('review-due', decided('2026-10-15'), '2026-11-01')).toHaveProperty('consequence')
  })

  test('is nothing of a day that only passes', () => {
    expect(entryOf('review-earliest', MAN)).not.toHaveProperty('consequence')
    expect(entryOf('standard-age-reached', MAN)).not.toHaveProperty('consequence')
  })

  test('is nothing of a review in the emergency of 2020, but of the day to which it was moved', () => {
    const moved: Dossier = {
      ...OF_2018,
      medicalDecision: { issuedOn: '2018-03-01', reviewDueOn: '2020-04-10' },
    }
    expect(entryOf('review-due', moved)).not.toHaveProperty('where')
    expect(entryOf('review-due', moved)).not.toHaveProperty('consequence')
    expect(entryOf('review-moved-to', moved)).toMatchObject({
      consequence: 'payment-suspended',
      consequenceOn: '2020-07-01',
    })
  })

  test('is told of a term that ends in the emergency', () => {
    // 30 free days after 5 March 2020: Sunday 5 April, so Monday the 6th.
    const told: Dossier = {
      ...OF_2018,
      medicalDecision: { issuedOn: '2020-03-02', communicatedOn: '2020-03-05' },
    }
    expect(entryOf('medical-decision-contestable-until', told)).toMatchObject({
      on: '2020-04-06',
      consequence: 'decision-final',
    })
  })
})

test('of a notary only the medical road and the own house are told', () => {
  const notary: Dossier = {
    ...MAN,
    scheme: 'notaries',
    person: { ...MAN.person, notaryAtDecision: true },
    medicalDecision: { issuedOn: '2024-10-14', communicatedOn: '2024-10-17', reviewDueOn: '2025-12-10' },
    application: { registeredOn: '2024-10-20', grantedOn: '2024-10-14' },
    events: [{ id: 'review-decision', on: '2026-06-10', degree: 'I' }],
  }
  expect(entryOf('medical-decision-contestable-until', notary)).toHaveProperty('where', 'issuing-office')
  expect(entryOf('new-decision-to-be-sent-by', notary)).toHaveProperty('where', 'notaries-pension-house')
  expect(entryOf('review-due', notary)).not.toHaveProperty('where')
})

test('a safe day is told where another reading ends the term sooner, and of no other date', () => {
  // 45 free days after 25 November 2024 end on 10 January 2025, calendar days on the 9th.
  const safe = assess(MAN).timeline.filter(entry => 'safeOn' in entry)
  expect(safe.map(({ event, safeOn }) => [event, safeOn])).toEqual([
    ['pension-decision-contestable-until', '2025-01-09'],
  ])
})
