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

export const targetsOfPeers = ({ rows }) =>
  AIMS.map(([name, other, atMost]) => ({
    what: `${name}: of the time of ${other}`,
    is: name in rows ? rows[name].ratio / rows[other].ratio : undefined,
    atMost,
  }))
