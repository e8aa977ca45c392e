import type { SectionContext } from '../../dossier/section-rule.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import { type NotCovered, notCovered } from '../../law/not-covered.js'
import type { ReasonWhyNotDue } from '../../law/not-due.js'
import type { Degree } from '../../law/person.js'
import { bare, own } from '../../values/bare.js'
import type { CivilDate, CivilMonth } from '../../values/civil-date.js'
import { noteAgain, type Paid, type Steps } from './interruption.js'
import type { Conversion } from './conversion-in-life.js'
import { degreeOn } from './degree.js'
import { PLACING } from './kinds-of-events.js'
import type { Life } from './life.js'
import { lifeFor } from './life-of-dossier.js'
import { causesOn } from './causes-of-suspension.js'
import { dayTellingOf, stateInMonth } from './payment-state.js'
import { stepsOf } from './periods.js'
import type { RulesForPayment } from './steps.js'

type Inquiry = InquiryOf<RulesForPayment>

/** What a month comes to, for the sections that answer for it. */
export interface MonthOfPayment {
  /** Why nothing is due. */
  readonly stopped?: Extract<ReasonWhyNotDue, 'payment-suspended' | 'payment-ended'> | undefined
  readonly conversion?: Conversion | undefined
  readonly uncovered?: NotCovered | undefined
  /** What was kept back at first and is paid later. */
  readonly isBackPay?: true | undefined
}

/** The allowance is kept at the conversion: where nothing suspends it, whether that has come need not be known. */
const asPaid = (life: Life, paid: Paid, month: CivilMonth): Life => {
  if (paid === 'pension' || life.ends.length > 0) return life
  return causesOn(life, paid, dayTellingOf(life, month)).length > 0
    ? life
    : { ...life, conversionUnknown: undefined }
}

const lackingFor =
  (paid: Paid, month: CivilMonth) =>
  (life: Life): readonly string[] => {
    const state = stateInMonth(asPaid(life, paid, month), paid, month)
    return state.state === 'undetermined' ? state.needs : []
  }

/** The state of the pension or of the allowance in a month; where nothing is paid, the steps that stopped it. */
export const monthOfPayment = (
  context: SectionContext<object>,
  paid: Paid,
  { month, grantedOn }: { readonly month: CivilMonth; readonly grantedOn: CivilDate },
  inquiry: Inquiry,
): MonthOfPayment => {
  const life = lifeFor(context, grantedOn, lackingFor(paid, month), inquiry)
  const state = stateInMonth(asPaid(life, paid, month), paid, month)
  const note = (steps: Steps): void => noteAgain(steps, inquiry)
  const day = dayTellingOf(life, month)
  switch (state.state) {
    case 'suspended':
      note(stepsOf(life, state, day))
      return bare<MonthOfPayment>({ stopped: 'payment-suspended' })
    case 'ended':
      note(stepsOf(life, state, day))
      return bare<MonthOfPayment>({ stopped: 'payment-ended' })
    case 'converted':
      note(stepsOf(life, state, day))
      return bare<MonthOfPayment>({ conversion: life.conversion })
    case 'undetermined':
      note(stepsOf(life, state, day))
      return bare<MonthOfPayment>({
        uncovered: notCovered(own(state, 'notCovered') ?? 'resumption', bare({ on: day })),
      })
    case 'in-payment':
      return bare<MonthOfPayment>({ isBackPay: bare(state).backPay })
    case 'before-grant':
      return bare<MonthOfPayment>({})
  }
}

/** What the degree of a day hangs on. */
export const lackingForDegree = (life: Life, day: CivilDate): readonly string[] => [
  ...life.unsureDegree.filter(({ from }) => from <= day).flatMap(({ needs }) => needs),
  ...(life.conversionUnknown !== undefined &&
  life.decisions.some(({ from }) => from <= day && from >= (life.conversionUnknown?.from ?? from))
    ? life.conversionUnknown.needs
    : []),
]

/** The life by which the degree of a month is known, and the day that tells of it. */
export const lifeByDegree = (
  context: SectionContext<object>,
  grantedOn: CivilDate,
  month: CivilMonth,
  inquiry: Inquiry,
): { readonly life: Life; readonly day: CivilDate } => {
  const life = lifeFor(
    context,
    grantedOn,
    known => lackingForDegree(known, dayTellingOf(known, month)),
    inquiry,
  )
  return { life, day: dayTellingOf(life, month) }
}

/** The degree of the last decision in force in the month. Where there is none, the month is not asked for. */
export const degreeInForce = (
  context: SectionContext<object>,
  grantedOn: CivilDate,
  inquiry: Inquiry,
): Degree => {
  const { events = [] } = context.facts
  if (!events.some(({ id }) => PLACING.includes(id))) return context.facts.degree
  const { life, day } = lifeByDegree(context, grantedOn, context.facts.month, inquiry)
  return degreeOn(life, day) ?? context.facts.degree
}
