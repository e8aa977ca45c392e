import type { ValidDossier, Dossier } from '../dossier/dossier.js'
import { undetermined } from '../engine/answer.js'
import { inquiryUnder } from '../law/inquiry.js'
import type { Scheme } from '../law/law-id.js'
import { isNotCovered, type Outcome } from '../law/not-covered.js'
import { notDue } from '../law/not-due.js'
import type { Readings } from '../law/open-questions.js'
import { firstDayOf } from '../law/periods.js'
import {
  companionAllowancePayerOf,
  type AllowancePayerFacts,
  type InsuredSystem,
} from '../questions/companion-allowance/inner.js'
import type { RuleRegistry } from '../questions/every-step.js'
import { bare } from '../values/bare.js'
import { type CivilDate, type CivilMonth, monthOf } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import { NO_STAGE, type Stage } from '../values/stage.js'
import type { Answers } from './answers.js'
import { questionOf } from './section-names.js'
import { isFinding, type Section, withoutValue } from './section.js'

/** One pension system of a person, with its answer. */
export interface AnsweredSystem {
  readonly id: string
  readonly dossier: Dossier<Stage, DecimalString>
  readonly answers: Answers
}

const RULE_FROM: CivilMonth = monthOf(firstDayOf('law-360-2023'))

/** Who says which system pays: Law 360/2023 for its months, the notaries' Regulation; Law 263/2010 says nothing. */
const RULE: Readonly<Record<Scheme, (month: CivilMonth) => AllowancePayerFacts['rule'] | undefined>> = {
  public: month => (month >= RULE_FROM ? 'law-360-2023' : undefined),
  notaries: () => 'notaries',
}

/** Insured still, until a day, or not known until when. */
const insuranceOf = ({ id, dossier }: AnsweredSystem, from: CivilDate): InsuredSystem | undefined => {
  const { insuredAtDecision, insuranceEndedOn } =
    dossier.insurance ?? bare<NonNullable<ValidDossier['insurance']>>({})
  const stage = dossier.contribution?.stageAtGrant ?? dossier.contribution?.stageAtDecision ?? NO_STAGE
  if (insuranceEndedOn) return { id, insuredFrom: from, insuredUntil: insuranceEndedOn, stage }
  return insuredAtDecision ? { id, insuredFrom: from, stage } : undefined
}

/** Why this system pays no allowance although it pays a pension of degree I; `undefined` where it does. */
export const otherPayer = (
  system: AnsweredSystem,
  paying: readonly AnsweredSystem[],
  readings: Readings,
): Section<never> | undefined => {
  const { scheme, payment } = system.dossier
  const { entitlementStart } = system.answers
  if (!scheme || !payment?.month || !isFinding(entitlementStart)) return undefined
  const rule = RULE[scheme](payment.month)
  if (!rule) return undefined
  const pensionDate = entitlementStart.value
  const insured = paying.map(other => ({ id: other.id, insurance: insuranceOf(other, pensionDate) }))
  const unknown = insured.filter(({ insurance }) => insurance === undefined)
  const notes = inquiryUnder<RuleRegistry>(readings)
  const told = <A extends { readonly status: string }>(answer: A) =>
    withoutValue(answer, questionOf('companionAllowance'), notes.steps)
  if (unknown.length > 0) {
    return told(undetermined(unknown.map(({ id }) => `systems.${id}.insurance.insuranceEndedOn` as const)))
  }
  const known = insured.flatMap(({ insurance }) => insurance ?? [])
  const asked = (by: AllowancePayerFacts['rule']): Outcome<string> =>
    companionAllowancePayerOf({ rule: by, systems: known.map(bare), pensionDate }, notes)
  // A dossier does not tell which of two running insurances was joined last; the longest period then tells.
  const last = asked(rule)
  const payer = isNotCovered(last) ? asked('notaries') : last
  if (isNotCovered(payer)) return told(payer)
  return payer === system.id ? undefined : told(notDue('paid-by-another-system'))
}
