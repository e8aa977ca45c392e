const LAW_360 = 'law-360-2023'

const payableBy = (library, told) => {
  const { sex, birthDate, awardedOn, degree, stage, points } = told
  const cause = 'ordinary-disease'
  const law = library.applicableLaw({ scheme: 'public', applicationRegisteredOn: awardedOn }).value
  const { completeStage } = library.standardRetirement({ law, sex, birthDate }).value
  const decided = { law, sex, birthDate, degree, cause, decisionIssuedOn: awardedOn, stageAtDecision: stage }
  if (law !== LAW_360) library.requiredStage({ law, birthDate, decisionIssuedOn: awardedOn })
  if (!library.eligibility({ ...decided, applicationRegisteredOn: awardedOn }).value.entitled) return 0
  const { stage: potentialStage } = library.potentialStage({
    ...decided,
    grantedOn: awardedOn,
    stageAtGrant: stage,
  }).value
  const month = awardedOn.slice(0, 7)
  const pension = library.pensionAmount({
    law,
    month,
    realisedPoints: points,
    potentialPoints: library.potentialPoints({ law, degree, potentialStage }).value,
    ...(law === LAW_360 ? {} : { completeStage, correctionIndex: '1' }),
  }).value.lei
  const allowance = library.companionAllowance({ scheme: 'public', degree, month }).value.lei
  return Number(pension) + Number(allowance)
}

/** Seven or eight public functions, as a caller asks them: checked inputs, steps with articles, other readings. */
export const oursByFunctions = {
  name: 'ours, single functions',
  prepare: async () => {
    const library = await import('pensie-invaliditate')
    return ({ told }) => payableBy(library, told)
  },
}
