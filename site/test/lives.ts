import dossier from '../../docs/examples/dossier.json' with { type: 'json' }
import twoCauses from '../../docs/examples/life-two-causes.json' with { type: 'json' }
import missedReview from '../../docs/examples/missed-review.json' with { type: 'json' }

/** A life as a person tells it, and what the page has to say of it, worked out by hand. */
export interface Life {
  readonly name: string
  readonly dossier: object
  /** The day of the device; elsewhere 1 July 2026. */
  readonly day?: string
  readonly state: string
  readonly lines: readonly string[]
}

/** Law 360/2023, degree II, granted from 14 October 2024. */
const MAN = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1980-07-07' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2024-10-14' },
  application: { registeredOn: '2024-10-20' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '22.5',
  },
  payment: { month: '2026-07' },
}

/** Law 263/2010, degree I, granted in 2015. */
const MAN_OF_2015 = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1970-04-10' },
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2015-02-10' },
  application: { registeredOn: '2015-02-20', grantedOn: '2015-02-20' },
  contribution: { stageAtDecision: { years: 17 }, stageAtGrant: { years: 17 }, points: '20' },
  payment: { month: '2015-06' },
}

const IN_PAYMENT = 'Pensia de invaliditate: în plată'
const SUSPENDED = 'Pensia de invaliditate: suspendată'
const ENDED = 'Pensia de invaliditate: încetată'

export const LIVES: readonly Life[] = [
  {
    name: 'a woman of 59 with 20 years of stage',
    dossier,
    state: IN_PAYMENT,
    // 2 years 11 months to the standard age: 35 x 0.20 / 12 = 0.58333; 18.92900 x 81 = 1533.25, up.
    lines: ['1.534 lei', '10 mai 2026', '2 ani 11 luni'],
  },
  {
    name: 'a man of 44 in degree II',
    dossier: MAN,
    state: IN_PAYMENT,
    // 22.5 points and 15 x 12 x 0.20 / 12 = 3: 25.5 x 81 = 2065.5, up; 65 years on 7 July 2045.
    lines: ['2.066 lei', '14 octombrie 2024', '6 iulie 2045', '15 ani'],
  },
  {
    name: 'a man whom a review puts into degree I',
    dossier: { ...MAN, events: [{ id: 'review-decision', on: '2026-06-10', degree: 'I' }] },
    state: IN_PAYMENT,
    // 26.25 x 81 = 2126.25, up; half of 4,325 is 2162.50, up.
    lines: ['2.127 lei', '2.163 lei', '4.290 lei'],
  },
  {
    name: 'a man who missed his review',
    dossier: { ...MAN, events: [{ id: 'review-missed', on: '2025-10-14' }] },
    state: SUSPENDED,
    lines: ['1 noiembrie 2025', '31 octombrie 2026', '14 octombrie 2026', '1 noiembrie 2026: încetată'],
  },
  {
    name: 'the same man, half a year later',
    dossier: { ...MAN, payment: { month: '2026-12' }, events: [{ id: 'review-missed', on: '2025-10-14' }] },
    day: '2026-12-01',
    state: ENDED,
    lines: ['1 noiembrie 2026'],
  },
  {
    name: 'a man who died',
    dossier: { ...MAN, events: [{ id: 'death', on: '2026-05-20' }] },
    day: '2026-12-01',
    state: ENDED,
    // The month of the death is paid whole.
    lines: ['1 iunie 2026'],
  },
  {
    name: 'a claimant of 2011 with too little stage for his age',
    dossier: {
      scheme: 'public',
      person: { sex: 'male', birthDate: '1974-03-01' },
      incapacity: { degree: 'I', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2011-06-15' },
      application: { registeredOn: '2011-06-20' },
      contribution: { stageAtDecision: { years: 13, months: 4 } },
      payment: { month: '2011-07' },
    },
    state: 'Nu aveți dreptul',
    // Aged 37, Table 3 asks 14 years: 8 months are missing.
    lines: ['8 luni'],
  },
  {
    name: 'a pension of 2015 in degree I',
    dossier: MAN_OF_2015,
    day: '2015-07-01',
    state: IN_PAYMENT,
    // (20 + 12.6) / 35 = 0.93143; x 1.07 = 0.99663; x 830.2 = 827.40, up; 0.80 x 830.2 = 664.16, up.
    lines: ['828 lei', '665 lei', '20 februarie 2015'],
  },
  {
    name: 'a life with two causes of suspension',
    dossier: twoCauses,
    state: SUSPENDED,
    lines: ['1 martie 2026', '28 februarie 2027', '10 februarie 2027'],
  },
  {
    name: 'a review missed and made up for',
    dossier: missedReview,
    state: SUSPENDED,
    lines: ['1 martie 2026', '30 septembrie 2026', '1 octombrie 2026: în plată'],
  },
]
