import type { Dossier, ValidDossier } from '../dossier/dossier.js'
import { dossierSchema } from '../dossier/schema.js'
import { weakest } from '../engine/confidence.js'
import { otherReadings, readingsWith } from '../engine/alternatives.js'
import { askedTogether } from '../engine/asked.js'
import { openQuestionsOf } from '../law/finding.js'
import { type Readings, readingsOfId } from '../law/open-questions.js'
import type { Finding, Step } from '../questions/every-step.js'
import type { Amounts } from '../questions/payment/answers.js'
import { validCall } from '../schema/ask.js'
import { notBefore } from '../schema/cross-checks.js'
import { InvalidInputError } from '../schema/errors.js'
import { faultsOfArgument } from '../schema/faults.js'
import { record } from '../schema/record.js'
import type { Schema } from '../schema/schema.js'
import { civilMonth } from '../schema/scalars.js'
import { type Options, validate } from '../schema/validate.js'
import { bare } from '../values/bare.js'
import { addMonths, type CivilMonth, firstOfMonth, monthOf } from '../values/civil-date.js'
import { type DecimalString, sumOf } from '../values/decimal.js'
import { deepFreeze } from '../values/frozen.js'
import { leiToTheBan } from '../values/rounding.js'
import { SectionAnswers } from './answer-section.js'
import { type Reckoned, reckoned } from './month-of-amounts.js'

/** Months, both included. */
export interface Span {
  /** The first month asked about. */
  readonly from: CivilMonth
  /** The last month asked about, included; not before `from`. */
  readonly to: CivilMonth
}

const spanSchema: Schema<Span> = record<Span>({ from: civilMonth, to: civilMonth }, notBefore('from', 'to'))

const monthsOf = ({ from, to }: Span): readonly CivilMonth[] => {
  const months: CivilMonth[] = []
  for (let month = from; month <= to; month = monthOf(addMonths(firstOfMonth(month), 1))) months.push(month)
  return months
}

/** The months are those of the span; what does not hang on the month is reckoned once for all of them. */
const withoutMonth = (dossier: ValidDossier): ValidDossier => {
  const { payment } = dossier
  if (!payment) return dossier
  const { month: _, ...others } = payment
  return bare({ ...dossier, payment: bare(others) })
}

const amountsOf = (all: readonly Reckoned[]): Amounts => {
  const known = all.filter(month => month.isKnown).map(({ row }) => row)
  const sum = (of: 'pension' | 'companionAllowance' | 'net'): DecimalString =>
    leiToTheBan(sumOf(known.flatMap(row => row[of] ?? [])))
  return {
    months: all.map(({ row }) => row),
    sum: { pension: sum('pension'), companionAllowance: sum('companionAllowance'), net: sum('net') },
    undetermined: all.filter(month => !month.isKnown).map(({ row }) => row.month),
  }
}

/** The steps of the amounts, each once. */
const stepsOf = (all: readonly Reckoned[]): readonly Step[] => {
  const steps = all.flatMap(({ sections }) => sections.flatMap(section => section.steps))
  return [...new Map(steps.map(step => [JSON.stringify(step), step])).values()]
}

/**
 * Tells for each month of a span its state, the pension, what is paid out of it and the companion allowance, and what they
 * come to.
 *
 * *Law*: that of each month, in the steps.
 *
 * *Details*: both months included; gross lei, and `net` what health contribution and income tax leave of the pension. Where
 * that is refused, `netNotComputed` has the name (`net-of-arrears` for a month that is paid later) and `sum.net` leaves the
 * month out. A month that is paid for later has `backPayOf`, the path of the event that
 * brings it back. A month of which something is missing or not covered is named in `undetermined` and not added: names stand
 * in `state.notCovered`, `pensionNotComputed` and `companionAllowanceNotComputed`, the facts of its state in `state.needs`; which facts
 * its pension or allowance still wants, `assess` says of that month. The month of
 * `payment` in the dossier does not count.
 *
 * *Errors*: only `invalid-input`.
 *
 * @example
 * amounts({ scheme: 'public' }, { from: '2026-01', to: '2026-02' }).value.undetermined // => ['2026-01', '2026-02']
 */
export const amounts = (dossier: Dossier, span: Span, options?: Options): Finding<Amounts> => {
  const { facts, readings } = validCall(dossierSchema, dossier, options)
  const validated = validate(spanSchema, span)
  if (!validated.valid) throw new InvalidInputError(faultsOfArgument('span', validated.faults))
  const months = monthsOf(validated.facts)
  const answers = new SectionAnswers(withoutMonth(facts), readings)
  const under = (chosen: Readings): readonly Reckoned[] =>
    months.map(month => reckoned(answers, month, chosen))
  const all = under(readings)
  const value = amountsOf(all)
  const asked = askedTogether(all.flatMap(({ sections }) => sections.map(section => section.askedInAll)))
  const others = otherReadings(readings, asked, readingsOfId).map(other => ({
    ...other,
    result: amountsOf(under(readingsWith(readings, other))),
  }))
  const openQuestions = openQuestionsOf<Amounts>(value, readings, others)
  const marks = all.flatMap(({ sections }) => sections.map(({ confidence }) => confidence))
  return deepFreeze({
    question: 'amounts',
    value,
    steps: stepsOf(all),
    openQuestions,
    confidence: openQuestions.length > 0 ? 'uncertain' : weakest(marks),
  })
}
