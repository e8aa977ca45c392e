import { describe, expect, test } from 'vitest'
import { assess, type Dossier, type DossierEvent, type TimelineEvent } from '../../../src/index.js'
import { withEvents } from '../next-steps/lives.js'

const entriesOf = (event: TimelineEvent, dossier: Dossier) =>
  assess(dossier).timeline.filter(entry => entry.event === event)

const entryOf = (event: TimelineEvent, dossier: Dossier) => entriesOf(event, dossier)[0]

describe('the duty that ends a suspension', () => {
  const dutyOf = (event: DossierEvent) => entryOf('duty-to-be-fulfilled-by', withEvents(event))

  test.each([
    ['review-missed', 'assessment-office'],
    ['programme-left', 'paying-pension-house'],
    ['convocation-missed', 'national-institute'],
    ['examination-refused', 'national-institute'],
  ] as const)('of a %s is fulfilled at the %s, or the pension ends the month after', (id, where) => {
    const by = id.startsWith('review') || id.startsWith('programme') ? {} : ({ by: 'institute' } as const)
    expect(dutyOf({ id, on: '2025-10-14', ...by })).toMatchObject({
      on: '2026-10-14',
      where,
      consequence: 'payment-ends',
      consequenceOn: '2026-11-01',
    })
  })

  test('is announced by the suspension itself, each by its own', () => {
    const dossier = withEvents(
      { id: 'suspension-requested', on: '2025-05-10' },
      { id: 'review-missed', on: '2025-10-14' },
    )
    const [requested, missed] = entriesOf('payment-suspended', dossier)
    expect(requested).toMatchObject({ on: '2025-06-01', path: 'events.0' })
    expect(requested).not.toHaveProperty('consequence')
    expect(missed).toMatchObject({
      on: '2025-11-01',
      consequence: 'payment-ends',
      consequenceOn: '2026-11-01',
    })
  })

  test('is done at its own place, not where the payment is suspended', () => {
    const left = withEvents({ id: 'programme-left', on: '2025-10-14' })
    expect(entryOf('payment-suspended', left)).not.toHaveProperty('where')
  })

  test('is no date of the end, which lets only a new right follow, on no day', () => {
    const end = entryOf('payment-ends', withEvents({ id: 'review-missed', on: '2025-10-14' }))
    expect(end).toMatchObject({ consequence: 'new-right-only' })
    expect(end).not.toHaveProperty('consequenceOn')
    expect(end).not.toHaveProperty('where')
  })
})
