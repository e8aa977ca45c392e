import * as library from '../../../../src/index.js'
import { type Fault, InvalidInputError, NotCoveredError } from '../../../../src/index.js'

export const ANSWERED = 'answered'
/** The day lies before another day of the same case: nobody is asked anything on it. */
export const NOT_OF_THIS_CASE = 'not-of-this-case'
/** The function knows no such law. */
export const NOT_ASKED = 'not-asked'
/** On this day the function answers under another law. */
export const OF_ANOTHER_LAW = 'of-another-law'

type Ask = (facts: unknown) => unknown
type Part = Readonly<Record<string, unknown>>

const FUNCTIONS = library as unknown as Readonly<Record<string, Ask | undefined>>

const called = (name: string): Ask => {
  const found = FUNCTIONS[name]
  if (!found) throw new Error(`${name} is not public`)
  return found
}

const ORDER_OF_DAYS: readonly string[] = ['not-after-birth', 'below-working-age', 'before-earlier-event']
const NAMES_OF_LAW: readonly string[] = ['law', 'rule']

const stateOfFaults = (faults: readonly Fault[]): string | undefined => {
  if (faults.some(({ path, code }) => NAMES_OF_LAW.includes(path) && code === 'not-allowed')) return NOT_ASKED
  return faults.every(({ code }) => ORDER_OF_DAYS.includes(code)) ? NOT_OF_THIS_CASE : undefined
}

const stateOfSection = (section: library.Section<unknown> | undefined): string => {
  if (section && 'value' in section) return ANSWERED
  return section?.status === 'not-covered' ? section.what : NOT_ASKED
}

/** What a public function, or a section of `assess` or of one of `assessSystems`, says to an input: that it answers, or why it refuses. */
export const stateOf = (name: string, facts: unknown): string => {
  try {
    const [question = '', ...path] = name.split('.')
    const answer = called(question)(facts)
    const section = path.reduce((part, key) => (part as Part)[key], answer)
    return path.length === 0 ? ANSWERED : stateOfSection(section as library.Section<unknown>)
  } catch (error) {
    if (error instanceof NotCoveredError) return error.what
    const state = error instanceof InvalidInputError ? stateOfFaults(error.issues) : undefined
    // Any other fault is a fault of the input that stands here.
    if (state === undefined) throw error
    return state
  }
}
