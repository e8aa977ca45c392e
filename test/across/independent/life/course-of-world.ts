import { actsOf } from './acts.js'
import { standardAgeOn } from './age-and-stage.js'
import { spellOfBreach } from './assessment-duties.js'
import { BREACHES } from './breaches.js'
import { NEVER, firstOfMonthAfter } from './calendar.js'
import { conversionOf } from './conversion.js'
import { type Course, EMPTY_COURSE, type End, type Spell, isAfterAnEnd } from './course.js'
import { emergencyPapers } from './emergency-papers.js'
import type { NotOwed } from './facts.js'
import { allowanceOption, ownRequest } from './own-wish.js'
import { programmeLeft } from './programme.js'
import { BY_WISH } from './state-of-month.js'
import { spellsOfWork } from './work.js'
import { type Happening, type World, ofKind } from './world.js'

// Events act on each other forwards in time, so that reading them again with what the last reading found settles.

const clipped = (spell: Spell, conversionOn: number): Spell =>
  BY_WISH.includes(spell.cause) ? spell : { ...spell, until: Math.min(spell.until, conversionOn) }

/** Of the words of an end (16.13) the papers of 2020 stand in for the review. */
const endedBy = (cause: string): string => (cause === 'emergency-documents' ? 'missed-review' : cause)

const endOfSpell = ({ cause, on, endsFrom }: Spell): End[] =>
  endsFrom === undefined ? [] : [{ cause: endedBy(cause), on, from: endsFrom, until: NEVER, undoneOn: NEVER }]

const deathOf = ({ on }: Happening): End => ({
  cause: 'death',
  on,
  from: firstOfMonthAfter(on),
  until: NEVER,
  undoneOn: NEVER,
})

const KINDS: Readonly<Record<string, string>> = {
  'missed-review': 'review-missed',
  'missed-convocation': 'convocation-missed',
  'programme-not-followed': 'programme-left',
}

const kindOf = ({ cause }: End): string => KINDS[cause] ?? cause

/** Of two ends on one first the one whose event is earlier; on one day death. Of others no text chooses: by the kind of event. */
const inOrder = (ends: readonly End[]): End[] =>
  [...ends].sort(
    (one, other) =>
      one.from - other.from ||
      one.on - other.on ||
      Number(other.cause === 'death') - Number(one.cause === 'death') ||
      (kindOf(one) < kindOf(other) ? -1 : 1),
  )

const readOnce = (world: World, course: Course): Course => {
  const acts = actsOf(world, course)
  const spells: Spell[] = []
  const notOwed: NotOwed[] = []
  const known = { ...course, degrees: acts.degrees }
  for (const happening of world.happenings) {
    const { on, place, event } = happening
    if (isAfterAnEnd(course, on)) continue
    if (event.id === 'suspension-requested') spells.push(...ownRequest(world, known, happening))
    if (event.id === 'allowance-option') spells.push(...allowanceOption(world, known, happening))
    if (on >= course.conversionOn && on < standardAgeOn(world)) continue
    if (event.id === 'work-started' && on < course.conversionOn)
      spells.push(...spellsOfWork(world, known, acts, happening))
    const outcome =
      event.id === 'programme-left'
        ? programmeLeft(world, known, happening, acts)
        : BREACHES[event.id]?.(world, known, happening)
    if (outcome === undefined) continue
    if ('ground' in outcome) notOwed.push({ place, ground: outcome.ground })
    else if ('happening' in outcome) spells.push(...[spellOfBreach(world, known, acts, outcome) ?? []].flat())
    else spells.push(outcome)
  }
  spells.push(...[emergencyPapers(world, known, acts) ?? []].flat())
  const found = [...acts.ends, ...spells.flatMap(endOfSpell)]
  const { conversionOn, notCoveredFrom } = conversionOf(world, { ...course, spells }, found)
  const ends = [...found.filter(({ from }) => from < conversionOn), ...ofKind(world, 'death').map(deathOf)]
  return {
    spells: spells.map(spell => clipped(spell, conversionOn)),
    ends: inOrder(ends),
    degrees: acts.degrees,
    conversionOn,
    notCoveredFrom,
    notOwed: notOwed.sort((one, other) => one.place - other.place),
  }
}

export const courseOf = (world: World): Course => {
  let course = EMPTY_COURSE
  for (let readings = 0; readings < world.happenings.length + 4; readings += 1) {
    world.asks.length = 0
    const again = readOnce(world, course)
    if (JSON.stringify(again) === JSON.stringify(course)) return again
    course = again
  }
  return course
}
