/** Everything that the sections ask of an ordinary case; its grant follows from the day of the application. */
export const FULL = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1966-05-10', notaryAtDecision: false },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2026-05-10' },
  application: { registeredOn: '2026-05-20' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '18.34567',
  },
  payment: { month: '2026-06' },
}

const { scheme, person, incapacity, medicalDecision, application, contribution, payment } = FULL

/** Where a form begins: who asks, and since when. */
export const NEAR_EMPTY = { scheme, application }

/** Little is known in most dossiers while a form is filled in: these must not cost many times a full one. */
export const KNOWN_IN_PART = {
  'everything known': FULL,
  'near-empty: scheme and application': NEAR_EMPTY,
  'nothing known': {},
  'the person and the days, no cause, stage, points or month': {
    scheme,
    person,
    medicalDecision,
    application,
  },
  'the sums, no day of birth, decision or grant': { scheme, incapacity, contribution, payment },
  'of Law 263/2010: no sex, degree, cause or decision': {
    scheme,
    person: { birthDate: '1966-05-10' },
    application: { registeredOn: '2016-05-20' },
    payment,
  },
}
