/** `arrondi` is Math.round; a whole quotient upwards is the rounded one of half a step less than one further. */
const upwards = (over, under) => ({ valeur: `(2 * (${over}) + ${under - 1}) / ${2 * under}`, arrondi: 'oui' })
const rounded = (over, under) => ({ valeur: `(${over}) / ${under}`, arrondi: 'oui' })
const either = (condition, met, otherwise) => ({
  variations: [{ si: condition, alors: met }, { sinon: otherwise }],
})
const all = (...conditions) => ({ 'toutes ces conditions': conditions })
const any = (...conditions) => ({ 'une de ces conditions': conditions })
const byDegree = (first, second, third) => either('degree = 1', first, either('degree = 2', second, third))

/** The name of each fact, with what it is worth where nobody gives it. */
const FACTS = {
  'awarded on': ['awardedOn', 20250101],
  'age in months': ['ageInMonths', 480],
  'standard age in months': ['standardAgeInMonths', 780],
  'days to standard age': ['daysToStandardAge', 9000],
  'stage in days': ['stageInDays', 3600],
  'complete stage in days': ['completeStageInDays', 12600],
  'required stage in days': ['requiredStageInDays', 3600],
  degree: ['degree', 2],
  'realised points': ['realisedPoints', 1_000_000],
  'point value in tenths': ['pointValueInTenths', 810],
  'minimum wage': ['minimumWage', 4050],
}

export const RULES = {
  ...Object.fromEntries(Object.entries(FACTS).map(([name, [, value]]) => [name, { 'par défaut': value }])),
  law: either('awarded on >= 20240901', 360, either('awarded on >= 20130315', 37, 263)),
  'below standard age': 'age in months < standard age in months',
  'required stage met': 'stage in days >= required stage in days',
  'stage for right': either('law = 263', 'required stage met', 'stage in days > 0'),
  entitled: all('below standard age', 'stage for right'),
  'missing stage': { valeur: 'complete stage in days - stage in days', plancher: 0 },
  'potential stage given': any('law = 360', all('required stage met', any('law = 263', 'degree < 3'))),
  'potential stage': either(
    'potential stage given',
    { 'le minimum de': ['missing stage', 'days to standard age'] },
    0,
  ),
  'monthly rate': either('law = 360', byDegree(25, 20, 10), byDegree(70, 55, 35)),
  'potential points': rounded('monthly rate * potential stage * 1000', 360),
  'total points': 'realised points + potential points',
  score: either('law = 360', 'total points', rounded('total points * 360', 'complete stage in days')),
  pension: upwards('score * point value in tenths', 1_000_000),
  allowance: either(
    'degree > 1',
    0,
    either('law = 360', upwards('minimum wage', 2), upwards('point value in tenths * 8', 100)),
  ),
  payable: either('entitled', 'pension + allowance', 0),
}

export const NAMES = Object.entries(FACTS).map(([name, [field]]) => [name, field])

export const SILENT = { log() {}, warn() {}, error() {} }

export const publicodes = {
  name: 'publicodes',
  prepare: async () => {
    const { default: Engine } = await import('publicodes')
    // What an engine would say of a situation is of the rules, which do not change, and costs time in every answer.
    const engine = new Engine(RULES, { logger: SILENT, warn: false, strict: { situation: false } })
    return ({ lookedUp }) => {
      const situation = Object.fromEntries(NAMES.map(([name, field]) => [name, lookedUp[field]]))
      return engine.setSituation(situation).evaluate('payable').nodeValue
    }
  },
}
