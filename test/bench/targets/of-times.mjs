import { ratioOf } from '../timing/ratio.mjs'

const FUNCTIONS = 'ours, single functions'
const TEN_SECTIONS = 'ours, ten sections'

/** [whose time, of whose, at most] */
const AIMS = [
  [FUNCTIONS, 'json-logic-js', 1],
  [FUNCTIONS, 'json-rules-engine', 1 / 3],
  [FUNCTIONS, 'publicodes', 1 / 25],
  [TEN_SECTIONS, 'json-rules-engine', 2.5],
  [TEN_SECTIONS, 'publicodes', 1 / 3],
]

const peers = ({ times }) =>
  AIMS.map(([name, other, atMost]) => ({
    what: `${name}: of the time of ${other}`,
    is: name in times ? ratioOf(times[name], times[other]).ratio : undefined,
    atMost,
  }))

/** A form is filled in while a person waits: what is known in part may cost little more than what is known in full. */
const known = ({ rows }) => [
  {
    what: 'a near-empty dossier: of the time of a full one',
    is: rows['near-empty: scheme and application'].ratio,
    atMost: 2,
  },
  { what: 'an empty dossier: of the time of a full one', is: rows['nothing known'].ratio, atMost: 2 },
]

const form = ({ questions, rows }) => [
  {
    what: `a form of ${questions} questions: of the time of ${questions} full answers`,
    is: rows['a form from its first question to its end'].ratio,
    atMost: 1,
  },
]

/** By the measure whose figures they look at. */
export const TARGETS_OF_TIMES = { peers, known, form }
