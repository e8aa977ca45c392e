const fact = name => ({ var: name })
const isLaw = law => ({ '===': [fact('law'), law] })
const byDegree = (first, second, third) => ({
  if: [{ '===': [fact('degree'), 1] }, first, { '===': [fact('degree'), 2] }, second, third],
})
const and = (...conditions) => ({ and: conditions })
const or = (...conditions) => ({ or: conditions })
const times = (...factors) => ({ '*': factors })
const roundedQuotient = (over, under) => ({ round: [{ '/': [over, under] }] })
const upwards = (over, under) => ({ ceil: [{ '/': [over, under] }] })

/** JsonLogic names no results, so each rule is applied in turn and its result given to those after it. */
const RIGHT = Object.entries({
  law: {
    if: [{ '>=': [fact('awardedOn'), 20240901] }, 360, { '>=': [fact('awardedOn'), 20130315] }, 37, 263],
  },
  isBelowStandardAge: { '<': [fact('ageInMonths'), fact('standardAgeInMonths')] },
  hasRequiredStage: { '>=': [fact('stageInDays'), fact('requiredStageInDays')] },
  hasStageForRight: { if: [isLaw(263), fact('hasRequiredStage'), { '>': [fact('stageInDays'), 0] }] },
  isEntitled: and(fact('isBelowStandardAge'), fact('hasStageForRight')),
})

const AMOUNT = Object.entries({
  missingStage: { max: [0, { '-': [fact('completeStageInDays'), fact('stageInDays')] }] },
  hasPotentialStage: or(
    isLaw(360),
    and(fact('hasRequiredStage'), or(isLaw(263), { '<': [fact('degree'), 3] })),
  ),
  potentialStage: {
    if: [fact('hasPotentialStage'), { min: [fact('missingStage'), fact('daysToStandardAge')] }, 0],
  },
  monthlyRate: { if: [isLaw(360), byDegree(25, 20, 10), byDegree(70, 55, 35)] },
  potentialPoints: roundedQuotient(times(fact('monthlyRate'), fact('potentialStage'), 1000), 360),
  totalPoints: { '+': [fact('realisedPoints'), fact('potentialPoints')] },
  score: {
    if: [
      isLaw(360),
      fact('totalPoints'),
      roundedQuotient(times(fact('totalPoints'), 360), fact('completeStageInDays')),
    ],
  },
  pension: upwards(times(fact('score'), fact('pointValueInTenths')), 1_000_000),
  allowance: byDegree(
    { if: [isLaw(360), upwards(fact('minimumWage'), 2), upwards(times(fact('pointValueInTenths'), 8), 100)] },
    0,
    0,
  ),
})

const answer = (jsonLogic, { lookedUp }) => {
  const facts = { ...lookedUp }
  for (const [name, rule] of RIGHT) facts[name] = jsonLogic.apply(rule, facts)
  if (!facts.isEntitled) return 0
  for (const [name, rule] of AMOUNT) facts[name] = jsonLogic.apply(rule, facts)
  return facts.pension + facts.allowance
}

export const jsonLogic = {
  name: 'json-logic-js',
  prepare: async () => {
    const { default: engine } = await import('json-logic-js')
    engine.add_operation('round', Math.round)
    engine.add_operation('ceil', Math.ceil)
    return one => answer(engine, one)
  },
}
