import { deepFreeze } from '../values/frozen.js'
import type { CivilDate } from '../values/civil-date.js'
import type { NotCovered, NotCoveredSubject } from '../law/not-covered.js'
import type { Fault } from './faults.js'

/** The input is not what the function takes. Recognise it by `code`; `issues` lists every fault. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError'
  readonly code = 'invalid-input'
  readonly issues: readonly Fault[]

  constructor(issues: readonly Fault[]) {
    super(`Invalid input:\n${issues.map(issue => `- ${issue.message}`).join('\n')}`)
    this.issues = deepFreeze(issues)
  }
}

/** The input is right, but the library knows no law or no value for it. Recognise it by `code`. */
export class NotCoveredError extends Error {
  override readonly name = 'NotCoveredError'
  readonly code = 'not-covered'
  readonly what: NotCoveredSubject
  readonly on?: CivilDate
  readonly knownFrom?: CivilDate
  readonly knownUntil?: CivilDate

  constructor({ what, on, knownFrom, knownUntil }: NotCovered) {
    super(`Not covered: ${what}${on ? ` on ${on}` : ''}${known(knownFrom, knownUntil)}`)
    this.what = what
    if (on) this.on = on
    if (knownFrom) this.knownFrom = knownFrom
    if (knownUntil) this.knownUntil = knownUntil
  }
}

const known = (from: CivilDate | undefined, until: CivilDate | undefined): string => {
  if (from && until && until < from) return `; known until ${until} and again from ${from}`
  if (from && until) return `; known from ${from} to ${until}`
  if (from) return `; known from ${from}`
  return until ? `; known until ${until}` : ''
}
