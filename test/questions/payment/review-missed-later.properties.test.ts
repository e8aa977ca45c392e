import { expect, test } from 'vitest'
import { daysLater } from '../../across/arbitraries/dates.js'
import { type LifeEvent, lifeIn, lives, type RandomLife, withEvents } from './random-lives.js'

const NEVER = '9999-12-31'

interface Turn {
  readonly suspendedFrom: string
  readonly endedFrom: string
}

/** What the event at a place brings by itself. */
const turnOf = (dossier: RandomLife, place: number): Turn | undefined => {
  const life = lifeIn(dossier)
  if (!life) return undefined
  const found = life.interruptions.find(
    ({ path, cause }) => path === `events.${place}` && cause === 'missed-review',
  )
  const end = life.ends.find(({ path }) => path === `events.${place}`)
  return { suspendedFrom: found?.from ?? NEVER, endedFrom: end?.on ?? NEVER }
}

const isNextDayFree = (events: readonly LifeEvent[], on: string): boolean =>
  !events.some(event => event.on === daysLater(on, 1))

/** The reviews due in the emergency of 2020 were taken up again later than those due after it. */
const isOfEmergency = (on: string): boolean => on >= '2020-03-15' && on <= '2020-05-15'

test('a review missed a day later never suspends earlier, nor ends earlier', () => {
  const compared = lives(3000).flatMap(dossier =>
    dossier.events.flatMap((event, place) => {
      if (event.id !== 'review-missed' || isOfEmergency(event.on)) return []
      if (!isNextDayFree(dossier.events, event.on)) return []
      const later = dossier.events.map(other =>
        other === event ? { ...event, on: daysLater(event.on, 1) } : other,
      )
      const [turn, turnLater] = [turnOf(dossier, place), turnOf(withEvents(dossier, later), place)]
      return turn && turnLater ? [{ turn, turnLater, dossier, event }] : []
    }),
  )
  expect(compared.length).toBeGreaterThan(500)
  const earlier = compared.find(
    ({ turn, turnLater }) =>
      turnLater.suspendedFrom < turn.suspendedFrom || turnLater.endedFrom < turn.endedFrom,
  )
  expect(earlier && JSON.stringify(earlier)).toBeUndefined()
})
