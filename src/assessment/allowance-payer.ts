import type { ValidDossier, Dossier } from '../dossier/dossier.js'
import { undetermined } from '../engine/answer.js'
import { type Inquiry, inquiryUnder, onTrial } from '../law/inquiry.js'
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

const stageOf = ({ dossier: { contribution } }: AnsweredSystem): Stage | undefined =>
  contribution?.stageAtGrant ?? contribution?.stageAtDecision

/** As long as no period of a life is. */
const LONGEST: Stage = { years: 100, months: 0, days: 0 }

/** Insured still, until a day, or not known until when; a stage that is not told is so long. */
const insuranceOf = (system: AnsweredSystem, from: CivilDate, untold: Stage): InsuredSystem | undefined => {
  const { id, dossier } = system
  const { insuredAtDecision, insuranceEndedOn } =
    dossier.insurance ?? bare<NonNullable<ValidDossier['insurance']>>({})
  const stage = stageOf(system) ?? untold
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
  const untold = paying.filter(other => stageOf(other) === undefined)
  /** Of the stages that are not told one is the longest, the others none. */
  const insured = (longest?: AnsweredSystem) =>
    paying.map(other => ({
      id: other.id,
      insurance: insuranceOf(other, pensionDate, other === longest ? LONGEST : NO_STAGE),
    }))
  const unknown = insured().filter(({ insurance }) => insurance === undefined)
  const notes = inquiryUnder<RuleRegistry>(readings)
  const told = <A extends { readonly status: string }>(answer: A) =>
    withoutValue(answer, questionOf('companionAllowance'), notes.steps)
  if (unknown.length > 0) {
    return told(undetermined(unknown.map(({ id }) => `systems.${id}.insurance.insuranceEndedOn` as const)))
  }
  const payerWith = (inquiry: Inquiry<RuleRegistry>, longest?: AnsweredSystem): Outcome<string> => {
    const systems = insured(longest)
      .flatMap(({ insurance }) => insurance ?? [])
      .map(bare)
    const asked = (by: AllowancePayerFacts['rule']): Outcome<string> =>
      companionAllowancePayerOf({ rule: by, systems, pensionDate }, inquiry)
    // A dossier does not tell which of two running insurances was joined last; the longest period then tells.
    const last = asked(rule)
    return isNotCovered(last) ? asked('notaries') : last
  }
  const payer = payerWith(notes)
  if (isNotCovered(payer)) return told(payer)
  if (untold.some(other => payerWith(onTrial(notes), other) !== payer))
    return told(undetermined(untold.map(({ id }) => `systems.${id}.contribution.stageAtGrant` as const)))
  return payer === system.id ? undefined : told(notDue('paid-by-another-system'))
}
