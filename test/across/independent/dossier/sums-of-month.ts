import { companionAllowance } from '../companion-allowance.js'
import type { Degree } from '../facts.js'
import { decimal, isBelow, lei, minus, plus, rounded } from '../fraction.js'
import { invalidityAmount, isProtected, stepInForce } from '../life/amount-of-month.js'
import { lawOfOpening } from '../life/amount-of-law-263.js'
import { FIRST_DAY_OF_LAW_360 } from '../life/calendar.js'
import { dateText, dayNumber } from '../day-number.js'
import { type Course, degreeOn } from '../life/course.js'
import type { LifeDossier, State } from '../life/facts.js'
import { netPension } from '../net.js'
import { isLaw360 } from '../facts.js'
import { pensionPoint, referencePoint } from '../point-value.js'
import { answer } from '../refusal.js'
import type { WholeDossier } from './facts.js'
import { type Outcome, asOutcome, isValue, valueOf } from './outcome.js'

// What is paid for a month: the pension, the allowance, and the net of the pension.

const UNPAID: Readonly<Record<string, string>> = {
  'before-grant': 'before-the-grant',
  suspended: 'payment-suspended',
  ended: 'payment-ended',
}

/** The standard age went by during an end that a ruling undid: no text says what comes back (16.13). */
export const AFTER_AN_END: Outcome = { notCovered: 'resumption' }

export const unpaid = ({ state }: State): Outcome | undefined => {
  const notDue = UNPAID[state]
  return notDue === undefined ? undefined : { notDue }
}

/** The house paid an amount for August 2024, and nobody else can tell it. */
const needsAmountOfAugust = (life: LifeDossier, course: Course, month: string): boolean => {
  const step = stepInForce(course, dayNumber(`${month}-01`))
  return (
    month >= '2024-09' &&
    !isLaw360(lawOfOpening(life)) &&
    (step.from < FIRST_DAY_OF_LAW_360 || isProtected(life, course, step)) &&
    life.application.grantedOn < '2024-09-01' &&
    life.payment?.leiInPayment === undefined
  )
}

const AMOUNT_OF_AUGUST = 'payment.leiInPayment'

/** Without the value of a point in that month, no amount is asked for. */
const hasFigure = ({ payment }: LifeDossier, month: string): boolean =>
  isValue(
    asOutcome(answer(() => (month < '2024-09' ? pensionPoint : referencePoint)(month, payment?.pointValue))),
  )

/** Of a month without a figure no fact of the person could tell the sum. */
const invalidityOf = (life: LifeDossier, course: Course, month: string): Outcome => {
  const needsAmount = needsAmountOfAugust(life, course, month)
  const supposed = needsAmount ? { ...life, payment: { ...life.payment, leiInPayment: '0' } } : life
  const amount = asOutcome(
    answer(() => invalidityAmount(supposed, course, month)),
    { 'correction-index': 'payment.correctionIndex' },
  )
  if (!needsAmount) return amount
  if (isValue(amount)) return { needs: [AMOUNT_OF_AUGUST] }
  return 'needs' in amount && hasFigure(life, month) ? { needs: [...amount.needs, AMOUNT_OF_AUGUST] } : amount
}

type Sum = { readonly lei: string } & Readonly<Record<string, unknown>>

/** The more favourable of the two from the conversion on; not below the invalidity pension where the other is not told. */
const afterConversion = (invalidity: Outcome, life: LifeDossier, on: string, month: string): Outcome => {
  const oldAge = life.payment?.oldAgeLei
  if (!isValue(invalidity)) {
    return 'needs' in invalidity && oldAge === undefined && hasFigure(life, month)
      ? { needs: [...invalidity.needs, 'payment.oldAgeLei'] }
      : invalidity
  }
  const before = (invalidity.value as Sum).lei
  if (oldAge === undefined) return { needs: ['payment.oldAgeLei'], atLeast: before }
  const isMore = isBelow(decimal(before), decimal(oldAge))
  const isMonthOfIt = on.startsWith(month) && !on.endsWith('-01')
  const to = dateText(dayNumber(on) - 1)
  const until = isMore && isMonthOfIt ? { untilConversion: { to, lei: before } } : {}
  return isMore ? valueOf({ lei: lei(decimal(oldAge)), ...until }) : invalidity
}

export const pensionOf = (life: LifeDossier, course: Course, state: State, month: string): Outcome => {
  const none = unpaid(state)
  if (none !== undefined) return none
  if (state.state === 'undetermined') return AFTER_AN_END
  const invalidity = invalidityOf(life, course, month)
  return state.state === 'converted' ? afterConversion(invalidity, life, state.on, month) : invalidity
}

export const degreeOfMonth = (course: Course, month: string): Degree =>
  degreeOn(course, dayNumber(`${month}-01`))

/** Whatever else there is to say of the right, the allowance is of degree I only. */
export const isEverInDegreeI = ({ incapacity, events = [] }: WholeDossier): boolean =>
  incapacity.degree === 'I' || events.some(({ degree }) => degree === 'I')

/** Degree I of the month paid for, or of the day of the conversion. */
export const allowanceOf = (dossier: WholeDossier, degree: Degree, state: State): Outcome => {
  const { scheme, payment, readings } = dossier
  const none = unpaid(state)
  if (state.state === 'before-grant' && none !== undefined && isEverInDegreeI(dossier)) return none
  if (degree !== 'I') return { notDue: 'degree' }
  if (none !== undefined) return none
  if (state.state === 'undetermined') return AFTER_AN_END
  const facts = { scheme, degree, month: payment.month, base: payment.allowanceBase }
  return asOutcome(companionAllowance(facts, readings), { 'insured-minimum-income': 'payment.allowanceBase' })
}

/** A judgment gave the month what the house had not paid for it. */
const isJudgedLater = ({ events = [] }: WholeDossier, month: string): boolean =>
  events.some(
    ({ id, on, effectiveFrom = on }) =>
      id === 'judgment' && effectiveFrom.slice(0, 7) <= month && month < on.slice(0, 7),
  )

/** Of arrears no text says whether they are taxed by the month due or the month paid. */
export const netOf = (dossier: WholeDossier, pension: Outcome, state: State): Outcome => {
  if (!isValue(pension)) return 'atLeast' in pension ? { needs: pension.needs } : pension
  if (dossier.scheme === 'notaries') return { notCovered: 'net-of-notaries-pension' }
  const { month } = dossier.payment
  if ('backPay' in state || isJudgedLater(dossier, month)) return { notCovered: 'net-of-arrears' }
  const { handicapCertificate } = dossier.person
  const grossLei = (pension.value as Sum).lei
  const isExempt = handicapCertificate === 'grave' || handicapCertificate === 'accentuated'
  const isBefore2016 = month < '2016-01'
  const facts = { month, grossLei, ...(isBefore2016 ? {} : { handicapCertificate }) }
  const net = netPension(facts, dossier.readings)
  if ('notCovered' in net) return { notCovered: 'net-pension' }
  const { incomeTax } = net
  // Nobody is paid a part of a ban.
  const health = rounded(decimal(net.healthContribution), 2, 'half-up')
  const inHand = minus(decimal(net.grossLei), plus(health, decimal(incomeTax)))
  // Before 2016 no text was read that frees them; where there is no tax nothing hangs on it.
  if (isExempt && isBefore2016 && incomeTax !== '0.00') return { notCovered: 'handicap-tax-exemption' }
  return valueOf({ gross: net.grossLei, healthContribution: lei(health), incomeTax, net: lei(inHand) })
}
