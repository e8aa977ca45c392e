import type { NotCovered, NotCoveredSubject } from '../law/not-covered.js'
import { bare } from '../values/bare.js'
import type { CivilDate } from '../values/civil-date.js'
import { deepFreeze } from '../values/frozen.js'
import type { Fault } from './faults.js'

/** Who reads a message reads no more than these. */
const MOST_TOLD = 100
/** A name of the caller's stands in its fault, however long it is. */
const LONGEST_LINE = 2000
const LONGEST_MESSAGE = 15_000

const lineOf = ({ message }: Fault): string =>
  message.length > LONGEST_LINE ? `- ${message.slice(0, LONGEST_LINE)}…` : `- ${message}`

/** As many as there is room for. */
const linesOf = (issues: readonly Fault[]): readonly string[] => {
  const lines: string[] = []
  let length = 0
  for (const issue of issues.slice(0, MOST_TOLD)) {
    const line = lineOf(issue)
    length += line.length + 1
    if (length > LONGEST_MESSAGE) break
    lines.push(line)
  }
  const more = issues.length - lines.length
  return more > 0 ? [...lines, `- and ${more} more, in issues`] : lines
}

/** The input is not what the function takes. Recognise it by `code`; `issues` lists every fault. */
export class InvalidInputError extends Error {
  /** The name of the class, for a log. */
  override readonly name = 'InvalidInputError'
  /** By which the error is recognised, also across two copies of the package. */
  readonly code = 'invalid-input'
  /** Every fault of the input. */
  readonly issues: readonly Fault[]

  constructor(issues: readonly Fault[]) {
    super(`Invalid input:\n${linesOf(issues).join('\n')}`)
    this.issues = deepFreeze(issues)
  }
}

/** The input is right, but the library knows no law or no value for it. Recognise it by `code`. */
export class NotCoveredError extends Error {
  /** The name of the class, for a log. */
  override readonly name = 'NotCoveredError'
  /** By which the error is recognised, also across two copies of the package. */
  readonly code = 'not-covered'
  /** What the library does not know. */
  readonly what: NotCoveredSubject
  /** The day of which it was asked, where it hangs on one. */
  declare readonly on?: CivilDate
  /** The first day known; beside a `knownUntil` before it, the day on which a gap ends. */
  declare readonly knownFrom?: CivilDate
  /** The last day known, included. */
  declare readonly knownUntil?: CivilDate

  constructor(notCovered: NotCovered) {
    const { what, on, knownFrom, knownUntil } = bare(notCovered)
    super(`Not covered: ${what}${on ? ` on ${on}` : ''}${known(knownFrom, knownUntil)}`)
    this.what = what
    // Where nothing is told, what a host adds to every object is not read, and none of it is listed.
    for (const [name, value] of Object.entries({ on, knownFrom, knownUntil }))
      Object.defineProperty(this, name, { value, enumerable: value !== undefined })
  }
}

const known = (from: CivilDate | undefined, until: CivilDate | undefined): string => {
  if (from && until)
    return until < from ? `; known until ${until} and again from ${from}` : `; known from ${from} to ${until}`
  if (from) return `; known from ${from}`
  return until ? `; known until ${until}` : ''
}
