import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier, type RemarkId } from '../../../src/index.js'
import { MAN, withEvents } from '../next-steps/lives.js'

const remarkOn = (id: RemarkId, dossier: Dossier, asOf?: CivilDate) =>
  assess(dossier, asOf ? { asOf } : {}).remarks.find(remark => remark.id === id)

describe('facts of a later day', () => {
  const LATER = 'facts-of-a-later-day'

  test('are those after the day asked about, not those of it', () => {
    expect(remarkOn(LATER, MAN, '2024-11-25')).toBeUndefined()
    expect(remarkOn(LATER, MAN, '2024-11-24')?.paths).toEqual(['pensionDecision.communicatedOn'])
  })

  test('are events of such a day too', () => {
    const decided = withEvents({ id: 'review-decision', on: '2026-06-10', degree: 'I' })
    expect(remarkOn(LATER, decided, '2026-06-10')).toBeUndefined()
    expect(remarkOn(LATER, decided, '2026-06-09')?.paths).toEqual(['events.0.on'])
  })

  test('are none where no day is asked about', () => {
    expect(remarkOn(LATER, MAN)).toBeUndefined()
  })
})

test('a printed grant may be earlier than the law gives, which is from the decision where nobody was insured', () => {
  const printed: Dossier = { ...MAN, application: { registeredOn: '2024-10-20', grantedOn: '2024-10-07' } }
  expect(remarkOn('grant-earlier-than-the-law-gives', printed)).toEqual({
    id: 'grant-earlier-than-the-law-gives',
    paths: ['application.grantedOn'],
    on: '2024-10-14',
  })
})

test('what is told of after a death finds the payment ended', () => {
  const died = withEvents(
    { id: 'death', on: '2025-12-01' },
    { id: 'review-decision', on: '2026-01-10', degree: 'II' },
  )
  expect(remarkOn('event-without-effect', died)?.paths).toEqual(['events.1'])
})
