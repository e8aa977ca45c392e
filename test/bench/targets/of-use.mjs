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

export const targetsOfUse = { known, form }
