/** A pension paid since 2011, under each version of the law, with a change of degree and a review missed on the way. */
export const PAID_SINCE_2011 = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1970-07-07', notaryAtDecision: false },
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2011-02-14' },
  application: { registeredOn: '2011-02-20', grantedOn: '2011-02-14' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '22.5',
  },
  payment: { month: '2011-03', correctionIndex: '1' },
  events: [
    { id: 'review-decision', on: '2013-02-10', degree: 'II' },
    { id: 'review-missed', on: '2015-02-10', imputable: true },
    { id: 'review-decision', on: '2015-06-10', degree: 'II' },
  ],
}
