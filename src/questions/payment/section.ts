import { withFact } from '../../dossier/given.js'
import { monthKnown } from '../../dossier/month-known.js'
import type { SectionRule } from '../../dossier/section-rule.js'
import { aside } from '../../law/inquiry.js'
import { notCovered } from '../../law/not-covered.js'
import { bare, own } from '../../values/bare.js'
import { type CivilMonth, firstOfMonth, laterOf, monthOf } from '../../values/civil-date.js'
import type { GrantSection } from '../entitlement/answers.js'
import type { Payment, PaymentSection } from './answers.js'
import { assumedIn } from './assumed.js'
import { noteAgain } from './interruption.js'
import { degreeOn } from './degree.js'
import { liftedOn } from './lifted-on.js'
import type { Life } from './life.js'
import { lifeOf } from './life-once.js'
import { type PaymentState, stateInMonth } from './payment-state.js'
import { type Period, periodsOf, stepsOf } from './periods.js'
import type { RulesForPayment } from './steps.js'
import { deathOfNotary } from './uncovered.js'

const conversionOf = (life: Life): Pick<Payment, 'conversion'> => {
  const { conversion, conversionUnknown, uncovered, told, withoutEffect } = life
  const undoneFrom = uncovered && own(uncovered, 'undoesEndFrom')
  if (undoneFrom) return { conversion: { from: undoneFrom, notCovered: uncovered.what } }
  if (conversionUnknown) return { conversion: conversionUnknown }
  const death = deathOfNotary(told)
  if (!conversion)
    return death && !withoutEffect.includes(death)
      ? { conversion: { from: death.on, notCovered: 'cessation' } }
      : {}
  const { on, outcome } = conversion
  const lacking = [
    ...life.unsureDegree.filter(({ from }) => from <= on),
    ...life.unsure.filter(({ mayEndFrom }) => mayEndFrom !== undefined && mayEndFrom < on),
  ].flatMap(({ needs }) => needs)
  if (lacking.length > 0) return { conversion: { from: on, needs: [...new Set(lacking)] } }
  const degree = degreeOn(life, on)
  return { conversion: degree ? { on, outcome, degree } : { from: on, needs: ['incapacity.degree'] } }
}

const onDayOf = (month: CivilMonth, period: Period | undefined): Period | undefined =>
  period && liftedOn(period, laterOf(firstOfMonth(month), period.from))

/** The last period of that state which reaches into the month. */
const periodIn = (
  periods: readonly Period[],
  month: CivilMonth,
  { state }: PaymentState,
): Period | undefined =>
  onDayOf(
    month,
    periods
      .filter(period => {
        const { from, to, state: other } = bare(period)
        return other === state && monthOf(from) <= month && (to === undefined || monthOf(to) >= month)
      })
      .at(-1),
  )

const paymentIn = (life: Life, month: CivilMonth | undefined): Payment => {
  const { told, notOwed, withoutEffect } = life
  const periods = periodsOf(life, 'pension')
  const state = month && stateInMonth(life, 'pension', month)
  const periodOfMonth = month && state && periodIn(periods, month, state)
  return {
    ...(state ? { month: state } : {}),
    ...(periodOfMonth ? { periodOfMonth } : {}),
    periods,
    allowancePeriods: periodsOf(life, 'allowance'),
    notOwed,
    assumed: assumedIn(life),
    ...conversionOf(life),
    withoutEffect: withoutEffect.map(event => told.pathOf(event)),
  }
}

/** A month before, or after an end, is known all the same. Without a month the whole life is asked for, and it is not known. */
const isAskedFor = (life: Life, month: CivilMonth | undefined): boolean => {
  const state = month && stateInMonth(life, 'pension', month)
  return state === undefined || (state.state === 'undetermined' && own(state, 'notCovered') !== undefined)
}

/** The whole life from the grant on. What is not told leaves its months undetermined, and no others. */
export const payment: SectionRule<PaymentSection['payment'], GrantSection, RulesForPayment> = (
  context,
  inquiry,
) =>
  context.upon('grant', grantedOn => {
    const { scheme } = context.facts
    // Where the system is only supposed, the life is that of a pension of it.
    const facts = context.given.scheme === scheme ? context.given : withFact(context.given, 'scheme', scheme)
    const life = lifeOf(facts, grantedOn, () => aside(inquiry))
    const month = monthKnown(context)
    if (life.uncovered && isAskedFor(life, month)) {
      noteAgain(life.uncovered.steps, inquiry)
      return notCovered(life.uncovered.what, { on: life.uncovered.from })
    }
    for (const period of periodsOf(life, 'pension')) noteAgain(stepsOf(life, period, period.from), inquiry)
    return { value: paymentIn(life, month) }
  })

export { decisionInForce } from './decision-in-force.js'
export { needsOfPayment } from './needs-of-payment.js'
export { possibleEvents } from './possible-events.js'
