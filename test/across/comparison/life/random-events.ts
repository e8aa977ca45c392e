import { daysLater } from '../../arbitraries/dates.js'
import type { Random } from '../random.js'

type Day = `${number}-${number}-${number}`

export type LifeEvent = { readonly id: string; readonly on: Day } & Readonly<Record<string, unknown>>

const KINDS = [
  ...['review-missed', 'review-missed', 'review-missed', 'documents-not-presented', 'convocation-missed'],
  ...['examination-refused', 'examination-made', 'programme-left', 'programme-left', 'programme-resumed'],
  ...['work-started', 'work-ended', 'suspension-requested', 'resumption-requested', 'resumption-requested'],
  ...['allowance-option', 'allowance-option-back', 'review-decision', 'review-decision', 'review-decision'],
  ...['review-decision', 'review-decision', 'ruling', 'judgment', 'death'],
] as const

export const eventKind = (random: Random): string => random.pick(KINDS)

const DEGREES = ['I', 'II', 'III', 'none'] as const
/** Under Law 263/2010 the expert's own office calls nobody. */
const BODIES = ['office', 'institute', 'regional-centre', 'military-commission'] as const
const WORK = ['employee', 'elected-or-appointed', 'independent', 'local-councillor'] as const

const monthAfter = (day: Day): `${number}-${number}` =>
  daysLater(`${day.slice(0, 7)}-01` as Day, 31).slice(0, 7) as `${number}-${number}`

/** What an event tells beside its kind and day; here it always tells all that it needs. */
export const factsOfEvent = (
  id: string,
  on: Day,
  before: readonly LifeEvent[],
  random: Random,
): object | undefined => {
  const fault = random.chance(0.12) ? { imputable: false } : {}
  const later = (most: number): Day => daysLater(on, random.between(0, most))
  const noRequest = { noResumptionRequest: true }
  switch (id) {
    case 'review-missed':
      return { ...fault, ...noRequest }
    case 'documents-not-presented':
      return { ...fault, ...noRequest, askedFor: random.pick(['review', 'convocation']) }
    case 'convocation-missed':
      return {
        ...fault,
        ...noRequest,
        by: on < '2024-09-01' ? random.pick(BODIES.slice(1)) : random.pick(BODIES),
        reportedOn: later(70),
      }
    case 'programme-left':
      return { ...fault, ...noRequest, foundOn: later(120) }
    case 'work-started':
      return { ...noRequest, kind: random.pick(WORK), hoursShare: random.pick(['0.25', '0.5', '0.75', '1']) }
    case 'suspension-requested':
      return { what: random.pick(['pension', 'allowance', 'both']) }
    case 'review-decision':
      return { degree: random.chance(0.12) ? 'none' : random.pick(['I', 'II', 'III']) }
    case 'ruling': {
      const decision = before.filter(({ id: other }) => other === 'review-decision').at(-1)
      const isRuledOn = before.some(
        ({ replaces, id: other }) => other === 'judgment' || replaces === decision?.on,
      )
      return decision && !isRuledOn && before.every(({ id: other }) => other !== 'death')
        ? { degree: random.pick(DEGREES), replaces: decision.on }
        : undefined
    }
    case 'judgment': {
      const decision = before.filter(({ id: other }) => other === 'review-decision').at(-1)
      const isRuledOn = before.some(({ id: other }) => ['ruling', 'judgment', 'death'].includes(other))
      if (decision?.['degree'] !== 'none' || isRuledOn) return undefined
      const first: Day = `${monthAfter(random.chance(0.5) ? decision.on : daysLater(decision.on, 31))}-01`
      const from: Day = random.chance(0.3) ? daysLater(first, random.between(1, 27)) : first
      return from <= on ? { degree: random.pick(['I', 'II', 'III']), effectiveFrom: from } : undefined
    }
    case 'programme-resumed':
      return random.chance(0.5) ? { requestedOn: later(90) } : {}
    default:
      return {}
  }
}

/** From none to six, by day; each of its own day, the contradictions of one day left out. */
export const eventsFrom = (grantedOn: Day, random: Random): readonly LifeEvent[] => {
  const count = random.between(0, 6)
  const events: LifeEvent[] = []
  let on =
    random.chance(0.35) && grantedOn < '2024-05-01'
      ? daysLater('2024-05-01', random.between(0, 150))
      : grantedOn
  for (let place = 0; place < count; place++) {
    on = daysLater(on, random.chance(0.6) ? random.between(1, 75) : random.between(60, 800))
    const id = eventKind(random)
    const facts = factsOfEvent(id, on, events, random)
    if (facts && on < '2090-01-01') events.push({ id, on, ...facts })
  }
  return events
}
