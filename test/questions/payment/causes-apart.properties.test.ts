import { describe, expect, test } from 'vitest'
import { type PaymentState, stateInMonth } from '../../../src/questions/payment/payment-state.js'
import { BOTH, type LifeEvent, lifeIn, lives, monthsOf, namesOf, withEvents, young } from './random-lives.js'

/** The cause that each event may begin, or end; a decision ends all that is "come and be assessed". */
const TOUCHES: Readonly<Record<string, readonly string[]>> = {
  'review-missed': ['missed-review'],
  'documents-not-presented': ['documents-not-presented'],
  'convocation-missed': ['missed-convocation'],
  'examination-refused': ['examination-refused'],
  'programme-left': ['programme-not-followed'],
  'work-started': ['work'],
  'suspension-requested': ['own-request'],
  'allowance-option': ['allowance-option'],
  'examination-made': ['missed-convocation', 'documents-not-presented', 'examination-refused'],
  'programme-resumed': ['programme-not-followed'],
  'work-ended': ['work'],
  'allowance-option-back': ['allowance-option'],
}

/** In another degree work may suspend, or no longer. */
const TOUCHED_BY_DECISION = [
  ...['missed-review', 'documents-not-presented', 'missed-convocation', 'examination-refused'],
  ...['emergency-documents', 'work'],
]

const UNDOING = ['ruling', 'judgment']

/** The same law before and after: time drawn frees nobody from a review, and no end is undone. */
const sample = lives(650)
  .map(life => young(life))
  .filter(({ events }) => events.length > 1 && !events.some(({ id }) => UNDOING.includes(id)))

const isOver = ({ state }: PaymentState): boolean => state === 'ended' || state === 'undetermined'
const isPaidBack = (state: PaymentState): boolean => state.state === 'in-payment' && state.backPay === true

/** The first month in which another cause than these is not the same without the event. */
const firstChange = (
  dossier: (typeof sample)[number],
  event: LifeEvent,
  touched: readonly string[],
): string | undefined => {
  const without = withEvents(
    dossier,
    dossier.events.filter(other => other !== event),
  )
  const [life, other] = [lifeIn(dossier), lifeIn(without)]
  if (!life || !other) return undefined
  for (const paid of BOTH)
    for (const month of monthsOf(dossier)) {
      const states = [stateInMonth(life, paid, month), stateInMonth(other, paid, month)]
      if (states.some(state => isOver(state))) continue
      // Art. 102(2): what comes back is lost by another cause in between, and only that.
      const isBack = states.some(state => isPaidBack(state))
      const isApart = (cause: string): boolean =>
        !touched.includes(cause) && !(isBack && cause === 'own-request')
      const [names, others] = states.map(state => namesOf(state, isApart).join(', '))
      if (names !== others)
        return `${paid} ${month}: ${names} | ${others} ${JSON.stringify([dossier, event])}`
    }
  return undefined
}

describe('without an event, the months that another cause keeps back are the same', () => {
  test.each(Object.entries(TOUCHES))('%s', (id, touched) => {
    const removals = sample.flatMap(dossier =>
      dossier.events.filter(event => event.id === id).map(event => ({ dossier, event })),
    )
    expect(removals.length).toBeGreaterThan(10)
    const [found] = removals.flatMap(({ dossier, event }) => firstChange(dossier, event, touched) ?? [])
    expect(found).toBeUndefined()
  })

  test('review-decision: work, an own request, an option and the programme are not lifted by it', () => {
    const found = sample.flatMap(dossier =>
      dossier.events
        .filter(({ id, degree }) => id === 'review-decision' && degree !== 'none')
        .flatMap(event => firstChange(dossier, event, TOUCHED_BY_DECISION) ?? []),
    )
    expect(found[0]).toBeUndefined()
  })
})
