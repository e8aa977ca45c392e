import type { CivilMonth, Degree, Readings } from '../../../src/index.js'
import type { ValidDossier } from '../../../src/dossier/dossier.js'
import { givenFacts } from '../../../src/dossier/given.js'
import { dossierSchema } from '../../../src/dossier/schema.js'
import { inquiryUnder } from '../../../src/law/inquiry.js'
import { completeReadings } from '../../../src/law/open-questions.js'
import type { Life } from '../../../src/questions/payment/life.js'
import { lifeOf } from '../../../src/questions/payment/life-once.js'
import { type PaymentState, stateInMonth } from '../../../src/questions/payment/payment-state.js'
import { validate } from '../../../src/schema/validate.js'
import type { LifeEvent } from '../../across/comparison/life/random-events.js'
import { type RandomLife, randomLife } from '../../across/comparison/life/random-life.js'
import { Random } from '../../across/comparison/random.js'
import { daysLater, monthsLater } from '../../across/arbitraries/dates.js'
import { withStagesLived } from '../../across/arbitraries/lived.js'

export type { LifeEvent, RandomLife }
export type Paid = 'pension' | 'allowance'
export const BOTH = ['pension', 'allowance'] as const

const FIRST_SEED = 263_360
const MONTHS_OF_A_LIFE = 14 * 12

/** Complete lives, the same at every run. */
export const lives = (count: number): readonly RandomLife[] =>
  Array.from({ length: count }, (_, place) => randomLife(new Random(FIRST_SEED + place)))

/** Of a person so young that neither the standard age nor an exemption by age comes in these years. */
export const young = (life: RandomLife): RandomLife => {
  const birthDate = daysLater(life.application.grantedOn, -30 * 365)
  return withStagesLived({
    ...life,
    person: { sex: life.person.sex, birthDate },
    incapacity: owingReviews(life),
  })
}

const owingReviews = ({ incapacity }: RandomLife): RandomLife['incapacity'] => ({
  degree: incapacity.degree satisfies Degree,
  cause: incapacity.cause,
})

/** Undefined where the dossier tells what cannot be true. */
export const lifeIn = (dossier: RandomLife, readings: Partial<Readings> = {}): Life | undefined => {
  const validated = validate(dossierSchema, dossier)
  if (!validated.valid) return undefined
  const facts = givenFacts(validated.facts as ValidDossier)
  return lifeOf(facts, dossier.application.grantedOn, () => inquiryUnder(completeReadings(readings)))
}

/** From the month before the grant on. */
export const monthsOf = ({ application }: RandomLife): readonly CivilMonth[] =>
  Array.from(
    { length: MONTHS_OF_A_LIFE },
    (_, place) => monthsLater(`${application.grantedOn.slice(0, 7)}-01`, place - 1).slice(0, 7) as CivilMonth,
  )

/** A cause by its name and first day. */
export const namesOf = (
  state: PaymentState,
  isMeant: (cause: string) => boolean = () => true,
): readonly string[] =>
  state.state === 'suspended'
    ? state.causes.filter(({ cause }) => isMeant(cause)).map(({ cause, from }) => `${cause} ${from}`)
    : []

/** A state without what is told of its future, and without places in the dossier. */
export const plain = (state: PaymentState): string => {
  if (state.state === 'suspended') return `suspended ${namesOf(state).join(', ')}`
  if (state.state === 'ended') return `ended ${state.on} ${state.cause}`
  if (state.state === 'converted') return `converted ${state.on}`
  return state.state === 'in-payment' && state.backPay ? 'in-payment backPay' : state.state
}

/** What each month comes to, for pension and allowance. */
export const monthsAsTold = (life: Life, months: readonly CivilMonth[]): readonly string[] =>
  BOTH.flatMap(paid => months.map(month => `${month} ${paid} ${plain(stateInMonth(life, paid, month))}`))

export const withEvents = (dossier: RandomLife, events: readonly LifeEvent[]): RandomLife => ({
  ...dossier,
  events,
})
