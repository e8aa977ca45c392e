import { own } from '../values/bare.js'

/** What can be wrong with an input; every text a caller can meet stands here. */
export const FAULT_TEXTS = {
  missing: 'is required',
  'not-readable': 'cannot be read',
  'unknown-field': 'is not a field of this input',
  'not-an-object': 'must be a plain object',
  'not-a-list': 'must be a list',
  'not-a-function': 'must be a function',
  'not-text': 'must be text',
  'not-a-boolean': 'must be true or false',
  'not-a-number': 'must be a number',
  'not-a-date': "must be a day of the calendar, 1900 to 2199, written 'YYYY-MM-DD'",
  'not-a-month': "must be a month, 1900 to 2199, written 'YYYY-MM'",
  'not-a-decimal':
    'must be a decimal of zero or more, at most 9 digits before and 10 after the point, without exponent',
  'not-above-zero': 'must be more than zero',
  'not-a-digest': "must be 'sha256:' and 64 digits of hexadecimal",
  'not-a-whole-number': 'must be a whole number',
  'out-of-range': 'is outside the range allowed',
  'not-allowed': 'is not one of the values allowed',
  'not-after-birth': 'must be after the birth date',
  'below-working-age': 'is before the age of 14',
  'not-born-yet': 'needs a birth before it',
  'before-earlier-event': 'is before the event that it follows',
  'shorter-than-before': 'is shorter than the stage before it',
  'longer-than-life': 'is longer than a working life since the age of 14 can give',
  'longer-than-whole': 'is longer than the stage of which it is a part',
  contradictory: 'contradicts another field',
  ambiguous: 'can be read in more than one way',
} as const

/** What is wrong with a field of an input, by name. */
export type FaultCode = keyof typeof FAULT_TEXTS

/** One fault of an input. */
export interface Fault {
  /** Where, from the root of the input: `contribution.stageAtGrant.months`. Empty for the input itself. */
  readonly path: string
  /** What is wrong, as one of a fixed list. */
  readonly code: FaultCode
  /** The same in an English sentence, the path first. */
  readonly message: string
  /** Of a fault between two fields, where the other stands: the message names it too. */
  readonly otherPath?: string
  /** The values that are allowed, where they are few; of what is ambiguous, those that may be meant. */
  readonly allowed?: readonly string[]
  /** Of an answer to a form, what was typed. */
  readonly typed?: string
}

export const FAULT_CODES = Object.keys(FAULT_TEXTS) as readonly FaultCode[]

export const isFaultCode = (text: string): text is FaultCode => Object.hasOwn(FAULT_TEXTS, text)

const lineOf = (path: string, code: FaultCode, named?: readonly string[]): string =>
  `${path || 'the input'} ${FAULT_TEXTS[code]}${named ? `: ${named.join(', ')}` : ''}`

export const fault = (path: string, code: FaultCode, allowed?: readonly string[]): Fault => ({
  path,
  code,
  message: lineOf(path, code, allowed),
  ...(allowed ? { allowed } : {}),
})

/** Of two fields that cannot stand beside one another, the one that bears the fault and the other. */
export const faultBeside = (path: string, code: FaultCode, otherPath: string): Fault => ({
  path,
  code,
  message: lineOf(path, code, [otherPath]),
  otherPath,
})

/** The values that a fault says are allowed, to stand in another; whatever objects inherit from their host. */
export const allowedIn = (found: Fault): Pick<Fault, 'allowed'> => {
  const allowed = own(found, 'allowed')
  return allowed === undefined ? {} : { allowed }
}

/** The faults of an argument, told by paths that begin with its name. */
export const faultsOfArgument = (name: string, faults: readonly Fault[]): readonly Fault[] =>
  faults.map(found => {
    const { path, code, message } = found
    const otherPath = own(found, 'otherPath')
    if (otherPath !== undefined) return faultBeside(`${name}.${path}`, code, `${name}.${otherPath}`)
    if (path === '') return fault(name, code, own(found, 'allowed'))
    return { path: `${name}.${path}`, code, message: `${name}.${message}`, ...allowedIn(found) }
  })
