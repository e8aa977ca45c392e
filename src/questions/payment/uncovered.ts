import type { ValidEvent } from '../../dossier/events.js'
import { byPublicLaw } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import { isNotCovered, type NotCoveredSubject } from '../../law/not-covered.js'
import { bare, own } from '../../values/bare.js'
import { type CivilDate, earlierFirst, firstOfNextMonth } from '../../values/civil-date.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import { covers, type Interruption, type Steps } from './interruption.js'
import { isNamedCause, type NamedCause } from './steps.js'
import type { Told } from './told.js'

/** From a day on nothing is told of the payment, and for want of which rule. What may fall inside a month leaves that month open too. */
export interface Uncovered {
  readonly from: CivilDate
  readonly what: NotCoveredSubject
  readonly steps: Steps
  /** From this day on it matters no more. */
  readonly until?: CivilDate | undefined
  /** From this day on it lies behind an end that was undone, which ends nothing any more. */
  readonly undoesEndFrom?: CivilDate
}

const SUBJECTS: Readonly<Record<NamedCause, NotCoveredSubject>> = {
  'international-file-incomplete': 'international-file',
  'life-certificate-missing': 'life-certificate',
  'mandate-expired': 'mandate',
  'pay-uncollected': 'uncollected-pay',
}

/** Where these causes stand; of Law 263/2010 the end of art. 114 was not read. */
const ARTICLES = byPublicLaw<Readonly<Partial<Record<NamedCause, Basis>>>>({
  'law-263-2010': {},
  'law-360-2023': {
    'international-file-incomplete': confirmed('law-360-2023', 'art. 101(1) h)'),
    'life-certificate-missing': confirmed('law-360-2023', 'art. 98(5), art. 101(1) f)'),
    'mandate-expired': confirmed('law-360-2023', 'art. 101(1) e)'),
    'pay-uncollected': confirmed('law-360-2023', 'art. 96(11)-(12), art. 101(1) g)'),
  },
})

/** Nothing is published of such causes in the notaries' system, and of an unknown system no article can be told. */
const basisOf = (event: NamedCause, on: CivilDate, { facts, inquire }: Told): Basis | undefined => {
  if (facts.scheme !== 'public') return undefined
  const law = lawOfEvent(facts, on, inquire())
  return isNotCovered(law) ? undefined : own(ARTICLES[law], event)
}

/** Like any other cause these would keep the payment back from the month after. */
const namedCauses = (events: readonly ValidEvent[], told: Told): readonly Uncovered[] =>
  events.flatMap(({ id, on }) => {
    if (!isNamedCause(id)) return []
    const from = firstOfNextMonth(on)
    const notes = told.inquire()
    const basis = basisOf(id, on, told)
    if (basis) notes.step('suspension.not-reckoned', basis, { event: id, on }, from)
    return [{ from, what: SUBJECTS[id], steps: notes.steps }]
  })

/** How a death ends the notaries' pension is not published, nor whether its month is due whole. */
export const deathOfNotary = ({ facts, events }: Told): ValidEvent | undefined =>
  facts.scheme === 'notaries' ? events.find(({ id }) => id === 'death') : undefined

/** The day from which an event could keep the payment back. */
export const mayKeepBackFrom = (event: ValidEvent, told: Told): CivilDate =>
  event === deathOfNotary(told) ? event.on : firstOfNextMonth(event.on)

/** What a request asks back in the system of the notaries, where a decision not sent has stopped the payment. */
export const askedBackByNotary = (
  { id, on }: ValidEvent,
  interruptions: readonly Interruption[],
): Interruption | undefined =>
  id === 'resumption-requested'
    ? interruptions.find(other => other.cause === 'decision-not-sent' && covers(other, on))
    : undefined

/** From when their house pays again is not published: once asked, as after any request, from the month after it may. */
const requestOfNotary = (
  events: readonly ValidEvent[],
  interruptions: readonly Interruption[],
): readonly Uncovered[] =>
  events.flatMap(event => {
    const asked = askedBackByNotary(event, interruptions)
    return asked
      ? [{ from: firstOfNextMonth(event.on), until: asked.until, what: 'resumption', steps: [] }]
      : []
  })

/** What is not reckoned, from the earliest day on; or a standard age that came between an end and its undoing. */
export const uncoveredIn = (
  events: readonly ValidEvent[],
  undoneAfterConversion: CivilDate | undefined,
  interruptions: readonly Interruption[],
  told: Told,
): Uncovered | undefined => {
  const death = events.find(event => event === deathOfNotary(told))
  const [named] = [
    ...namedCauses(events, told),
    ...(death ? [{ from: death.on, what: 'cessation', steps: [] } as const] : []),
    ...requestOfNotary(events, interruptions),
  ].sort((one, other) => earlierFirst(one.from, other.from))
  if (undoneAfterConversion === undefined) return named && bare(named)
  const undoesEndFrom = undoneAfterConversion
  return bare<Uncovered>(
    named && named.from <= undoesEndFrom
      ? { ...named, undoesEndFrom }
      : { from: undoesEndFrom, what: 'resumption', steps: [], undoesEndFrom },
  )
}
