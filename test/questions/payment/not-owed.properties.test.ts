import { describe, expect, test } from 'vitest'
import { stateInMonth } from '../../../src/questions/payment/payment-state.js'
import { BOTH, type LifeEvent, lifeIn, lives, monthsOf, type RandomLife, young } from './random-lives.js'

const OF_A_REVIEW = ['review-missed', 'programme-left']

/** What is asked of whoever owes a review; under Law 263/2010 papers are no cause at all. */
const isOfReview = ({ id, askedFor }: LifeEvent): boolean =>
  OF_A_REVIEW.includes(id) || (id === 'documents-not-presented' && askedFor === 'review')

/** What may undo an end. */
const UNDOING = ['ruling', 'judgment']

const irreversible = (life: RandomLife): RandomLife => ({
  ...life,
  incapacity: { ...life.incapacity, irreversible: true },
})

/** The events for which a month is kept back, or ended. */
const eventsBehind = (dossier: RandomLife): readonly LifeEvent[] => {
  const life = lifeIn(dossier)
  if (!life) return []
  const places = BOTH.flatMap(paid =>
    monthsOf(dossier).flatMap(month => {
      const state = stateInMonth(life, paid, month)
      return state.state === 'suspended' ? state.causes.map(({ path }) => path) : []
    }),
  )
  const ends = life.ends.flatMap(({ path }) => (path === undefined ? [] : [path]))
  return [...new Set([...places, ...ends])].flatMap(path => dossier.events[Number(path.slice(7))] ?? [])
}

const sample = lives(700).filter(({ events }) => events.some(event => isOfReview(event)))

describe('whoever owes no review on the day of the event', () => {
  test('being irreversible, is never suspended for a review, its papers or the programme, nor ended by them', () => {
    const found = sample
      .map(life => irreversible(life))
      .filter(dossier => eventsBehind(dossier).some(isOfReview))
    expect(found[0]).toBeUndefined()
  })

  test('else is, somewhere in the same lives, for each of them', () => {
    const found = sample.flatMap(life => eventsBehind(young(life)).filter(isOfReview))
    expect(new Set(found.map(({ id }) => id)).size).toBe(3)
  })

  test('is told of every such event, but what found the pension ended', () => {
    for (const dossier of sample.map(life => irreversible(young(life)))) {
      const life = lifeIn(dossier)
      if (!life || dossier.events.some(({ id }) => UNDOING.includes(id))) continue
      const told = life.notOwed.map(({ path, ground }) => `${path} ${ground}`)
      const expected = dossier.events.flatMap((event, place) => {
        const isCause = event.id !== 'documents-not-presented' || event.on >= '2024-09-01'
        const isOver = life.ends.some(({ on }) => on <= event.on)
        return isOfReview(event) && isCause && !isOver ? [`events.${place} irreversible`] : []
      })
      expect(told, JSON.stringify(dossier)).toEqual(expected)
    }
  })

  test('is still suspended for a convocation and for a refused examination', () => {
    const found = lives(700).flatMap(life => eventsBehind(irreversible(young(life))))
    const ids = new Set(found.map(({ id }) => id))
    expect([ids.has('convocation-missed'), ids.has('examination-refused')]).toEqual([true, true])
  })
})
