const is = (fact, value) => ({ fact, operator: 'equal', value })
const above = (fact, value) => ({ fact, operator: 'greaterThan', value })

const rule = (name, conditions, params = {}) => ({
  conditions: { all: conditions },
  event: { type: name, params },
})

const isBelowStandardAge = above('monthsToStandardAge', 0)
const hasRequiredStage = { fact: 'daysAboveRequiredStage', operator: 'greaterThanInclusive', value: 0 }

const rates = (ofLaw360, firstToThird) =>
  firstToThird.map((monthlyRate, place) =>
    rule('rate', [is('isLaw360', ofLaw360), is('degree', place + 1)], { monthlyRate }),
  )

/** Fourteen rules that choose; the sums are left to JavaScript, since an engine of conditions has none. */
const RULES = [
  rule('entitled', [is('law', 263), isBelowStandardAge, hasRequiredStage]),
  rule('entitled', [is('law', 37), isBelowStandardAge, above('stageInDays', 0)]),
  rule('entitled', [is('law', 360), isBelowStandardAge, above('stageInDays', 0)]),
  rule('potential-stage', [is('law', 263), hasRequiredStage]),
  rule('potential-stage', [
    is('law', 37),
    hasRequiredStage,
    { fact: 'degree', operator: 'lessThan', value: 3 },
  ]),
  rule('potential-stage', [is('law', 360)]),
  ...rates(false, [70, 55, 35]),
  ...rates(true, [25, 20, 10]),
  rule('allowance', [is('isLaw360', false), is('degree', 1)], { basedOn: 'pointValue' }),
  rule('allowance', [is('isLaw360', true), is('degree', 1)], { basedOn: 'minimumWage' }),
]

const lawOn = day => (day >= 20240901 ? 360 : day >= 20130315 ? 37 : 263)

const allowanceOn = (basedOn, { pointValueInTenths, minimumWage }) =>
  Math.ceil(basedOn === 'minimumWage' ? minimumWage / 2 : (pointValueInTenths * 8) / 100)

const sumsOf = (facts, law, events) => {
  const found = new Map(events.map(({ type, params }) => [type, params]))
  if (!found.has('entitled')) return 0
  const { stageInDays, completeStageInDays, pointValueInTenths } = facts
  const potentialStage = found.has('potential-stage')
    ? Math.min(Math.max(0, completeStageInDays - stageInDays), facts.daysToStandardAge)
    : 0
  const potentialPoints = Math.round((found.get('rate').monthlyRate * potentialStage * 1000) / 360)
  const totalPoints = facts.realisedPoints + potentialPoints
  const score = law === 360 ? totalPoints : Math.round((totalPoints * 360) / completeStageInDays)
  const pension = Math.ceil((score * pointValueInTenths) / 1_000_000)
  return found.has('allowance') ? pension + allowanceOn(found.get('allowance').basedOn, facts) : pension
}

export const jsonRulesEngine = {
  name: 'json-rules-engine',
  prepare: async () => {
    const { Engine } = await import('json-rules-engine')
    const engine = new Engine(RULES)
    return async ({ lookedUp }) => {
      const law = lawOn(lookedUp.awardedOn)
      const { events } = await engine.run({
        law,
        isLaw360: law === 360,
        degree: lookedUp.degree,
        stageInDays: lookedUp.stageInDays,
        monthsToStandardAge: lookedUp.standardAgeInMonths - lookedUp.ageInMonths,
        daysAboveRequiredStage: lookedUp.stageInDays - lookedUp.requiredStageInDays,
      })
      return sumsOf(lookedUp, law, events)
    }
  },
}
