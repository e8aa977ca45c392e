const FIRST_DAY = Date.UTC(2026, 6, 1)
const DAY_IN_MILLISECONDS = 86_400_000
/** To a year before the standard age: no event comes when there is no invalidity pension any more. */
const DAYS = 13_500

const LIFE = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '2000-05-10', notaryAtDecision: false },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2026-05-10' },
  application: { registeredOn: '2026-05-20', grantedOn: '2026-05-10' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 6 },
    stageAtGrant: { years: 6 },
    contributoryStage: { years: 6 },
    points: '6.34567',
  },
}

const dayOf = (place, count) =>
  new Date(FIRST_DAY + Math.floor((place * DAYS) / count) * DAY_IN_MILLISECONDS).toISOString().slice(0, 10)

/** What happens over forty years, however often: payment stopped and resumed in turn, or a new degree each time. */
export const KINDS_OF_LIVES = {
  'reviews missed and held in turn': (on, place) =>
    place % 2 === 0 ? { id: 'review-missed', on } : { id: 'review-decision', on, degree: 'II' },
  'another degree at each review': (on, place) => ({
    id: 'review-decision',
    on,
    degree: place % 2 === 0 ? 'III' : 'II',
  }),
}

/** The month is after all of it, with a value of the point by the caller, so that nothing is refused. */
export const dossierOfEvents = (count, eventOn) => ({
  ...LIFE,
  payment: { month: '2064-01', pointValue: '81' },
  events: Array.from({ length: count }, (_, place) => eventOn(dayOf(place, count), place)),
})
