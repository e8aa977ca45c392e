import { courseOf } from './course-of-world.js'
import type { Course } from './course.js'
import type { LifeDossier, State } from './facts.js'
import { type Answer, type World, happeningsOf } from './world.js'

// Every way in which the missing facts may have been, one question at a time.

const TOO_MANY = 4000

export interface Courses {
  /** The first stands on stand-ins for what is missing; alone where nothing is. */
  readonly standIn: Course
  readonly all: readonly Course[]
  readonly tooMany: boolean
}

export const coursesOf = (dossier: LifeDossier, month?: number): Courses => {
  const happenings = happeningsOf(dossier.events ?? [])
  const all: Course[] = []
  const waiting: ReadonlyMap<string, Answer>[] = [new Map()]
  let standIn: Course | undefined
  let read = 0
  for (let answers = waiting.pop(); answers !== undefined && read < TOO_MANY; answers = waiting.pop()) {
    read += 1
    const world: World = { dossier, happenings, month, answers, asks: [] }
    const course = courseOf(world)
    standIn ??= course
    const [ask] = world.asks
    if (ask === undefined) all.push(course)
    else for (const answer of ask.answers) waiting.push(new Map([...answers, [ask.key, answer]]))
  }
  return {
    standIn: standIn ?? courseOf({ dossier, happenings, month, answers: new Map(), asks: [] }),
    all,
    tooMany: waiting.length > 0,
  }
}

const UNDETERMINED: State = { state: 'undetermined' }

/** Suspended whatever the facts: by the causes that stand in every world. */
const common = (one: State, other: State): State => {
  if (JSON.stringify(one) === JSON.stringify(other)) return one
  if (one.state !== 'suspended' || other.state !== 'suspended') return UNDETERMINED
  const texts = new Set(other.causes.map(cause => JSON.stringify(cause)))
  const causes = one.causes.filter(cause => texts.has(JSON.stringify(cause)))
  return causes.length === 0 ? UNDETERMINED : { state: 'suspended', causes }
}

export const stateInAll = (courses: Courses, stateOf: (course: Course) => State): State =>
  courses.tooMany ? UNDETERMINED : courses.all.map(stateOf).reduce(common)
