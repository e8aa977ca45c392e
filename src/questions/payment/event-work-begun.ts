import { headPath } from '../../dossier/begun-events.js'
import type { ValidEvent } from '../../dossier/events.js'
import { derived } from '../../law/citation.js'
import type { Degree } from '../../law/person.js'
import { bare } from '../../values/bare.js'
import { type CivilDate, earlierOf, firstOfNextMonth, laterOf } from '../../values/civil-date.js'
import { askedBack, LAW_360_FROM, type Lifted } from './asked-back.js'
import { isBarred } from './barred-by-work.js'
import { decided } from './entry.js'
import { type Interruption, NOTHING, type Reckoned, type Unsure } from './interruption.js'
import { suspensionOf } from './suspended-from-month-after.js'
import type { Told } from './told.js'

const cause = 'work'
const law = 'law-263-2010'
const DEGREE = 'incapacity.degree'

/** The degree from a day on; it may not be told. */
export interface DegreeFrom {
  readonly from: CivilDate
  readonly degree: Degree | undefined
}

/** A span of work in one degree; a new degree begins another. */
interface Span {
  readonly from: CivilDate
  /** The last day, or the day on which another degree begins. */
  readonly until: CivilDate | undefined
  readonly degree: Degree | undefined
}

const spansOf = (
  event: ValidEvent,
  lastDay: CivilDate | undefined,
  degrees: readonly DegreeFrom[],
): readonly Span[] =>
  degrees.flatMap(({ from, degree }, place) => {
    const next = degrees[place + 1]?.from
    const begun = laterOf(from, event.on)
    if ((next !== undefined && next <= begun) || (lastDay !== undefined && lastDay < begun)) return []
    const ends = [next, lastDay].filter(day => day !== undefined)
    return [{ from: begun, until: ends.length > 0 ? ends.reduce(earlierOf) : undefined, degree }]
  })

/** What was asked for by the day on which a later span begins asks for nothing of that one. */
const askedSince = (since: CivilDate, event: ValidEvent): CivilDate | undefined => {
  const { requestedOn } = bare(event)
  return since === event.on || (requestedOn !== undefined && requestedOn > since) ? requestedOn : undefined
}

/** From the new law on work suspends nothing; whether what was suspended has to be asked for is open. */
const acrossTheNewLaw = (event: ValidEvent, { from: since }: Span, lifted: Lifted, told: Told): Lifted => {
  const from = lifted.resumed?.value.from
  if (from !== undefined && from <= LAW_360_FROM) return lifted
  if (told.inquire().reading('work-suspension-across-2024') === 'on-request')
    return askedBack(
      { cause, law, since, causeEndedOn: LAW_360_FROM, askedOn: askedSince(since, event) },
      event,
      told,
    )
  const facts = { cause, causeEndedOn: LAW_360_FROM } as const
  const resumed = decided(
    inquiry =>
      inquiry.step('suspension.resumed-from', derived('law-360-2023', 'art. 105'), facts, {
        from: LAW_360_FROM,
        backPay: false,
      }),
    told.inquire,
  )
  return bare({ ...lifted, resumed })
}

/** Told already of a span before, the request for this one can be told by a further event only. */
const requestOf = (event: ValidEvent, { facts, pathOf }: Told): string =>
  event.requestedOn === undefined ? pathOf(event, 'requestedOn') : headPath(facts.events?.length ?? 0, 'id')

/** What work beside the pension suspended until August 2024. */
export const workBegun = (event: ValidEvent, degrees: readonly DegreeFrom[], told: Told): Reckoned => {
  const { inquire, pathOf, events } = told
  const ended = events.find(({ id, on }) => id === 'work-ended' && on >= event.on)
  const reckoned = spansOf(event, ended?.on, degrees).map((span, place, spans): Reckoned => {
    const barred = isBarred(event, span.degree, told)
    if (barred === false || firstOfNextMonth(span.from) >= LAW_360_FROM) return NOTHING
    const before = spans[place - 1]
    // Barred in the degree before as well, it goes on with that.
    if (before && isBarred(event, before.degree, told) === true && barred === true) return NOTHING
    const last = spans.slice(place).find((_, at, rest) => {
      const next = rest[at + 1]
      return !next || isBarred(event, next.degree, told) !== true
    })
    const causeEndedOn = last?.until
    const suspended = decided(
      inquiry => suspensionOf({ law, cause, imputable: true, on: span.from }, inquiry),
      inquire,
    )
    const from = suspended?.value.from
    if (!suspended || !from) return NOTHING
    const asked =
      causeEndedOn !== undefined && causeEndedOn < LAW_360_FROM
        ? askedBack(
            { cause, law, since: span.from, causeEndedOn, askedOn: askedSince(span.from, event) },
            event,
            told,
          )
        : bare<Lifted>({})
    const isBefore = causeEndedOn !== undefined && firstOfNextMonth(causeEndedOn) <= from
    if (isBefore && inquire().reading('removed-before-suspension') === 'never-suspended') return NOTHING
    const { resumed, openFrom, removedOn } = bare<Lifted>(acrossTheNewLaw(event, span, asked, told))
    const until = resumed?.value.from
    if (until !== undefined && until <= from) return NOTHING
    if (typeof barred === 'string')
      return {
        interruptions: [],
        unsure: [{ from, until, needs: [barred === 'degree' ? DEGREE : pathOf(event, barred)] }],
      }
    // What would be open only once it has been resumed is left out with all that is over before it begins.
    const open: readonly Unsure[] =
      openFrom === undefined
        ? []
        : [{ from: laterOf(openFrom, from), until, needs: [requestOf(event, told)] }]
    const interruption: Interruption = {
      path: pathOf(event),
      on: event.on,
      cause,
      of: ['pension', 'allowance'] as const,
      from,
      until,
      openFrom,
      removedOn,
      suspended: suspended.steps,
      resumed: resumed?.steps,
    }
    return { interruptions: [interruption], unsure: open }
  })
  return {
    interruptions: reckoned.flatMap(({ interruptions }) => interruptions),
    unsure: reckoned.flatMap(({ unsure }) => unsure),
  }
}
