import { expect, test } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'
import { Random } from '../../across/comparison/random.js'
import {
  type LifeEvent,
  lifeIn,
  lives,
  monthsAsTold,
  monthsOf,
  type RandomLife,
  withEvents,
} from './random-lives.js'

/** As the lives, but that two events often fall on one day, where that can be. */
const sample = lives(600).map(dossier => {
  const random = new Random(dossier.events.length + Number(dossier.contribution.points))
  const events = dossier.events.map((event, place) => {
    const before = dossier.events[place - 1]
    return before && random.chance(0.4) ? { ...event, on: before.on } : event
  })
  const crowded = withEvents(dossier, events)
  return lifeIn(crowded) ? crowded : dossier
})

const withSeveral = sample.filter(({ events }) => events.length > 1)

const told = (dossier: RandomLife): string => {
  const life = lifeIn(dossier)
  const events = (list: readonly { readonly path: string }[] = []): readonly unknown[] =>
    list.map(({ path }) => dossier.events[Number(path.slice(7))])
  return JSON.stringify([
    life ? monthsAsTold(life, monthsOf(dossier).slice(0, 120)) : 'refused',
    [...events(life?.notOwed)].map(event => JSON.stringify(event)).sort(),
  ])
}

const shuffled = (events: readonly LifeEvent[], random: Random): readonly LifeEvent[] =>
  events
    .map(event => ({ event, at: random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ event }) => event)

test('the order in which events are listed changes nothing', () => {
  const random = new Random(16)
  for (const dossier of withSeveral) {
    const other = withEvents(dossier, shuffled(dossier.events, random))
    expect(told(other), JSON.stringify(other)).toBe(told(dossier))
  }
})

test('the same event told twice counts once', () => {
  const random = new Random(17)
  for (const dossier of sample.filter(({ events }) => events.length > 0)) {
    const twice = withEvents(dossier, [...dossier.events, { ...random.pick(dossier.events) }])
    expect(told(twice), JSON.stringify(twice)).toBe(told(dossier))
  }
})

const textOf = (event: LifeEvent | undefined): string => (event ? `${event.id} ${event.on}` : 'none')

/** Each path by what it names, whatever its place; a list of paths is in the order of places, which is none here. */
const named = (value: unknown, events: readonly LifeEvent[]): unknown => {
  if (typeof value === 'string')
    return value.replace(/^events\.(\d+)/, (_, place: string) => textOf(events[Number(place)]))
  if (typeof value !== 'object' || value === null) return value
  const isList = Array.isArray(value)
  const parts = Object.entries(value).map(([key, part]) => [isList ? '' : key, named(part, events)] as const)
  return isList ? parts.map(([, part]) => JSON.stringify(part)).sort() : Object.fromEntries(parts)
}

const assessed = (dossier: RandomLife): string => {
  const { pension, companionAllowance, payment, timeline, conversion, review } = assess({
    ...(dossier as Dossier),
    payment: { month: '2025-05' },
  })
  const sections = { pension, companionAllowance, payment, timeline, conversion, review }
  return JSON.stringify(named(sections, dossier.events))
}

test('nor does it change the pension, the allowance, the timeline of an assessment', () => {
  const random = new Random(18)
  for (const dossier of withSeveral.slice(0, 150)) {
    const other = withEvents(dossier, shuffled(dossier.events, random))
    expect(assessed(other), JSON.stringify(other)).toBe(assessed(dossier))
  }
})
