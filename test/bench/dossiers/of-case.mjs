/** A case of the shared rules as a dossier of which every section can be answered. */
export const dossierOf = ({ sex, birthDate, awardedOn, degree, stage, points }) => ({
  scheme: 'public',
  person: { sex, birthDate },
  incapacity: { degree, cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: awardedOn },
  application: { registeredOn: awardedOn, grantedOn: awardedOn },
  insurance: { insuredAtDecision: false },
  contribution: { stageAtDecision: stage, stageAtGrant: stage, contributoryStage: stage, points },
  payment: { month: awardedOn.slice(0, 7), correctionIndex: '1' },
})
