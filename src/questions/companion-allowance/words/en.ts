import { month, day } from '../../../grammar/en/dates.js'
import { figureSource } from '../../../grammar/en/figure-sources.js'
import { list, lei } from '../../../grammar/en/forms.js'
import { DEGREES, LEI_ROUNDED } from '../../../grammar/en/vocabulary.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { FactsOf } from '../../../law/step.js'
import type { CompanionAllowanceAnswers } from '../answers.js'
import type { CompanionAllowanceRules, CompanionAllowanceDoubt, AllowanceBase } from '../steps.js'

export const DOUBTS: DoubtsInWords<CompanionAllowanceDoubt> = {
  'allowance-rounding-360': {
    question:
      'Where half of the gross minimum wage is not a whole number of lei, is the companion allowance rounded up to ' +
      'a whole leu or paid exactly?',
    readings: {
      'up-to-leu': 'the companion allowance is rounded up to a whole leu',
      exact: 'the companion allowance is paid exactly, to the ban, a hundredth of a leu',
    },
  },
}

const insuredIn = ({
  insuredAtPensionDate,
}: FactsOf<CompanionAllowanceRules, 'companion-allowance.payer'>): string =>
  insuredAtPensionDate.length === 0
    ? 'the person was no longer insured in any of the systems'
    : `the person was insured in ${insuredAtPensionDate.length === 1 ? 'this system' : 'these systems'}: ${list(insuredAtPensionDate)}`

/** The notaries look at the longest period only where several systems insure at once. */
const payerBy = ({
  rule,
  insuredAtPensionDate,
}: FactsOf<CompanionAllowanceRules, 'companion-allowance.payer'>): string => {
  if (insuredAtPensionDate.length < 2) return 'the system in which the person was insured last'
  return rule === 'notaries'
    ? 'the one of these with the longest period'
    : 'the one of these that the person joined last'
}

const ALLOWANCE_BASES: Readonly<Record<AllowanceBase, string>> = {
  'pension-point': 'pension point',
  'minimum-wage': 'gross minimum wage',
  'insured-minimum-income': 'insured minimum income',
}

export const SENTENCES: SentencesOf<CompanionAllowanceRules> = {
  'companion-allowance.degree-I-only': ({ facts, result }) =>
    `The companion allowance is paid in degree I only; the person is placed in ${DEGREES[facts.degree]}, ` +
    `so it ${result ? 'is due' : 'is not due'}`,
  'companion-allowance.base': ({ facts, result }) =>
    `The ${ALLOWANCE_BASES[facts.base]} for ${month(facts.month)} is ${lei(result)}; ` +
    `source: ${figureSource(facts.source)}`,
  'companion-allowance.share-of-base': ({ facts, result }) =>
    `The allowance is ${facts.percent}% of ${lei(facts.base)}, that is ${lei(result)}${LEI_ROUNDED[facts.rounding]}`,
  'companion-allowance.payer': ({ facts, result }) =>
    `On ${day(facts.pensionDate)}, the date of the pension, ${insuredIn(facts)}; the companion allowance is paid ` +
    `by ${payerBy(facts)}: ${result}`,
}

export const CONCLUSIONS: ConclusionsOf<CompanionAllowanceAnswers> = {
  'companion-allowance': ({ due, lei: allowance }) =>
    due
      ? `A companion allowance of ${lei(allowance)} a month is due beside the pension`
      : 'No companion allowance is due',
  'companion-allowance-payer': system => `The companion allowance is paid by this system: ${system}`,
}
