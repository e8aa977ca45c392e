import { addMonths } from '../day-number.js'
import { NEVER, type Span, firstOfMonth, firstOfMonthAfter, isUnderLaw360, meet } from './calendar.js'
import type { Course, Spell } from './course.js'
import { requestDays } from './requests.js'
import { type Happening, type World, ofKind, readingIn } from './world.js'

// What the person asked for: Law 360 art. 101(2), 101(5), 102(1) i, k. Law 263 names no such ground.

const OWN_REQUEST = 'own-request'
const THREE_YEARS = 36

/** A month is lost when it ended before the day three years before the request. */
const firstMonthKept = (request: number): number => firstOfMonth(addMonths(request, -THREE_YEARS))

type Stream = 'pension' | 'allowance'

/** Art. 102(2): only where no other cause of suspension or end occurred in between. */
const hasOtherCause = (course: Course, stream: Stream, span: Span): boolean =>
  course.spells.some(spell => spell[stream] && spell.cause !== OWN_REQUEST && meet(spell, span)) ||
  course.ends.some(end => end.from < end.until && end.from >= span.from && end.from < span.until)

const spellOfStream = (
  world: World,
  course: Course,
  happening: Happening,
  stream: Stream,
): Spell | undefined => {
  const { on, place } = happening
  const from = firstOfMonthAfter(on)
  const request = requestDays(world, course).find(day => day > on) ?? NEVER
  if (request < from) return undefined
  const until = firstOfMonthAfter(request)
  const spell = {
    cause: OWN_REQUEST,
    place,
    on,
    from,
    pension: stream === 'pension',
    allowance: stream === 'allowance',
  }
  const isLost = readingIn(world, 'back-pay-after-other-cause') === 'none'
  if (request === NEVER || (isLost && hasOtherCause(course, stream, { from, until })))
    return { ...spell, until }
  const kept = Math.max(from, firstMonthKept(request))
  return { ...spell, until: kept, backPay: { from: kept, until } }
}

export const ownRequest = (world: World, course: Course, happening: Happening): Spell[] => {
  const isGround = isUnderLaw360(happening.on) || readingIn(world, 'own-request-263') === 'as-law-360'
  if (!isGround) return []
  const what = happening.event.what ?? 'both'
  const streams = (['pension', 'allowance'] as const).filter(stream => what === 'both' || what === stream)
  return streams.flatMap(stream => spellOfStream(world, course, happening, stream) ?? [])
}

/** Another right of the same purpose: the allowance alone, back from the month after the option back. */
export const allowanceOption = (world: World, _course: Course, { on, place }: Happening): Spell[] => {
  if (!isUnderLaw360(on)) return []
  const back = ofKind(world, 'allowance-option-back').find(later => later.on > on)?.on ?? NEVER
  const from = firstOfMonthAfter(on)
  const until = firstOfMonthAfter(back)
  if (until <= from) return []
  return [{ cause: 'allowance-option', place, on, from, until, pension: false, allowance: true }]
}
