import type { SectionRule } from '../../dossier/section-rule.js'
import { aside } from '../../law/inquiry.js'
import { notCovered } from '../../law/not-covered.js'
import type { EntitlementStartSection } from '../entitlement/answers.js'
import type { Payment, PaymentSection } from './answers.js'
import { assumedIn } from './assumed.js'
import { noteAgain } from './interruption.js'
import { degreeOn } from './degree.js'
import { type Life, lifeOf } from './life.js'
import { stateInMonth } from './payment-state.js'
import { periodsOf, stepsOf } from './periods.js'
import type { RulesForPayment } from './steps.js'

const conversionOf = (life: Life): Pick<Payment, 'conversion'> => {
  const { conversion, conversionUnknown } = life
  if (conversionUnknown) return { conversion: conversionUnknown }
  if (!conversion) return {}
  const { on, outcome } = conversion
  const degree = degreeOn(life, on)
  return { conversion: { on, outcome, ...(degree ? { degree } : {}) } }
}

const paymentIn = (life: Life): Payment => {
  const { told, notOwed, withoutEffect } = life
  const { month } = told.facts
  return {
    ...(month ? { month: stateInMonth(life, 'pension', month) } : {}),
    periods: periodsOf(life, 'pension'),
    allowancePeriods: periodsOf(life, 'allowance'),
    notOwed,
    assumed: assumedIn(life),
    ...conversionOf(life),
    withoutEffect: withoutEffect.map(event => told.pathOf(event)),
  }
}

/** The whole life from the grant on. What is not told leaves its months undetermined, and no others. */
export const payment: SectionRule<PaymentSection['payment'], EntitlementStartSection, RulesForPayment> = (
  context,
  inquiry,
) =>
  context.upon('entitlementStart', grantedOn => {
    const { scheme, events = [] } = context.given
    // How a death ends the notaries' pension is not published.
    const death = scheme === 'notaries' ? events.find(({ id }) => id === 'death') : undefined
    if (death) return notCovered('cessation', { on: death.on })
    const life = lifeOf(context.given, grantedOn, () => aside(inquiry))
    if (life.uncoveredFrom) return notCovered('resumption', { on: life.uncoveredFrom })
    for (const period of periodsOf(life, 'pension')) noteAgain(stepsOf(life, period, period.from), inquiry)
    return { value: paymentIn(life) }
  })

export { decisionInForce } from './decision-in-force.js'
