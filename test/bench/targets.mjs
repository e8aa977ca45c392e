const ratioIn = (figures, name, to) => figures.engines[name]?.ratio / figures.engines[to]?.ratio

const FUNCTIONS = 'ours, single functions'
const TEN_SECTIONS = 'ours, ten sections'

/**
 * What is aimed at, as a ratio within one measure of one run, at most: whatever slows the machine slows both sides of it.
 * NaN stands for what the build does not offer.
 */
export const TARGETS = [
  {
    measure: 'peers',
    what: 'single functions, of the time of json-logic-js',
    atMost: 1,
    ratio: figures => ratioIn(figures, FUNCTIONS, 'json-logic-js'),
  },
  {
    measure: 'peers',
    what: 'single functions, of the time of json-rules-engine',
    atMost: 1 / 3,
    ratio: figures => ratioIn(figures, FUNCTIONS, 'json-rules-engine'),
  },
  {
    measure: 'peers',
    what: 'single functions, of the time of publicodes',
    atMost: 1 / 25,
    ratio: figures => ratioIn(figures, FUNCTIONS, 'publicodes'),
  },
  {
    measure: 'peers',
    what: 'ten sections, of the time of the fourteen rules of json-rules-engine',
    atMost: 2.5,
    ratio: figures => ratioIn(figures, TEN_SECTIONS, 'json-rules-engine'),
  },
  {
    measure: 'peers',
    what: 'ten sections, of the time of publicodes',
    atMost: 1 / 3,
    ratio: figures => ratioIn(figures, TEN_SECTIONS, 'publicodes'),
  },
]

export const outcomesOf = (measure, figures) =>
  TARGETS.filter(target => target.measure === measure).map(({ what, atMost, ratio }) => {
    const is = ratio(figures)
    return { what, atMost, is, isMet: is <= atMost, factor: is / atMost }
  })
