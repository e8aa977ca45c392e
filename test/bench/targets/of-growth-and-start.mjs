import { isStandaloneQuestion } from '../places.mjs'

/** A tenth more than the input, which is the noise of two medians and no growth. */
const LINEAR = 1.1

/** From each length to the next: the time of the longer one, over that of the shorter, over how much longer it is. */
const grown = ({ of, growth }) =>
  Object.entries(growth).flatMap(([kind, rows]) =>
    rows.slice(1).map(({ length, growth: is }, place) => ({
      what: `${kind}: growth from ${rows[place].length} to ${length} ${of}`,
      is,
      atMost: LINEAR,
    })),
  )

const A_THIRD = 1 / 3

const entryOf = name => name.split('/').slice(1).join('/')

const NONE = [{ what: 'the standalone file of a question: of the cold start of publicodes', atMost: A_THIRD }]

/** The standalone file of each question, with its first answer, beside publicodes with the shared rules and theirs. */
const cold = ({ milliseconds }) => {
  const files = Object.keys(milliseconds).filter(name => isStandaloneQuestion(entryOf(name)))
  if (files.length === 0) return NONE
  return files.map(name => ({
    what: `${name}: of the cold start of publicodes`,
    is: milliseconds[name] / milliseconds.publicodes,
    atMost: A_THIRD,
  }))
}

/** By the measure whose figures they look at. */
export const TARGETS_OF_GROWTH_AND_START = { events: grown, months: grown, cold }
