import type { CompanionAllowanceRules } from '../../../questions/companion-allowance/steps.js'
import type { SentencesOf } from '../../phrasebook.js'
import { figureSource } from '../figure-sources.js'
import { lei, month } from '../forms.js'
import { DEGREES } from '../words.js'
import { ALLOWANCE_BASES, LEI_ROUNDED } from '../words-of-payment.js'

export const COMPANION_ALLOWANCE: SentencesOf<CompanionAllowanceRules> = {
  'companion-allowance.degree-I-only': ({ facts, result }) =>
    `The companion allowance is paid in degree I only; the person is placed in ${DEGREES[facts.degree]}, ` +
    `so it ${result ? 'is due' : 'is not due'}`,
  'companion-allowance.base': ({ facts, result }) =>
    `The ${ALLOWANCE_BASES[facts.base]} for ${month(facts.month)} is ${lei(result)}; ` +
    `source: ${figureSource(facts.source)}`,
  'companion-allowance.share-of-base': ({ facts, result }) =>
    `The allowance is ${facts.percent}% of ${lei(facts.base)}, that is ${lei(result)}${LEI_ROUNDED[facts.rounding]}`,
}
