/** Results of the same node are read with a dollar; those of the node before it, by their names. */
const RIGHT = {
  law: 'awardedOn >= 20240901 ? 360 : awardedOn >= 20130315 ? 37 : 263',
  isBelowStandardAge: 'ageInMonths < standardAgeInMonths',
  hasRequiredStage: 'stageInDays >= requiredStageInDays',
  hasStageForRight: '$.law == 263 ? $.hasRequiredStage : stageInDays > 0',
  isEntitled: '$.isBelowStandardAge and $.hasStageForRight',
  missingStage: 'max([0, completeStageInDays - stageInDays])',
  hasPotentialStage: '$.law == 360 or ($.hasRequiredStage and ($.law == 263 or degree < 3))',
  potentialStage: '$.hasPotentialStage ? min([$.missingStage, daysToStandardAge]) : 0',
}

const AMOUNT = {
  potentialPoints: 'round(monthlyRate * potentialStage * 1000 / 360)',
  totalPoints: 'realisedPoints + $.potentialPoints',
  score: 'law == 360 ? $.totalPoints : round($.totalPoints * 360 / completeStageInDays)',
  pension: 'ceil($.score * pointValueInTenths / 1000000)',
  allowance: 'degree > 1 ? 0 : law == 360 ? ceil(minimumWage / 2) : ceil(pointValueInTenths * 8 / 100)',
  payable: 'isEntitled ? $.pension + $.allowance : 0',
}

/** Points a month in hundredths: a decision table, read from the top. */
const RATES = [
  ['360', '1', '25'],
  ['360', '2', '20'],
  ['360', '3', '10'],
  ['', '1', '70'],
  ['', '2', '55'],
  ['', '3', '35'],
]

const node = (id, type, content = {}) => ({ id, type, name: id, position: { x: 0, y: 0 }, content })

const expressions = (id, byName) =>
  node(id, 'expressionNode', {
    passThrough: true,
    expressions: Object.entries(byName).map(([key, value]) => ({ id: key, key, value })),
  })

const column = name => ({ id: name, name, field: name, type: 'expression' })

const table = node('rates', 'decisionTableNode', {
  hitPolicy: 'first',
  passThrough: true,
  inputs: [column('law'), column('degree')],
  outputs: [column('monthlyRate')],
  rules: RATES.map(([law, degree, monthlyRate], row) => ({ _id: `row-${row}`, law, degree, monthlyRate })),
})

const NODES = [
  node('facts', 'inputNode'),
  expressions('right', RIGHT),
  table,
  expressions('amount', AMOUNT),
  node('answer', 'outputNode'),
]

const GRAPH = {
  nodes: NODES,
  edges: NODES.slice(1).map(({ id }, place) => ({
    id: `to-${id}`,
    type: 'edge',
    sourceId: NODES[place].id,
    targetId: id,
  })),
}

const zenWith = (name, options) => ({
  name,
  prepare: async () => {
    const { ZenEngine } = await import('@gorules/zen-engine')
    const decision = new ZenEngine().createDecision(GRAPH)
    return async ({ lookedUp }) => (await decision.evaluate(lookedUp, options)).result.payable
  },
})

export const zen = zenWith('ZEN', { trace: false })
export const zenWithTrace = zenWith('ZEN, with its trace', { trace: true })
