import type { CompanionAllowanceRules } from '../../../questions/companion-allowance/steps.js'
import type { SentencesOf } from '../../phrasebook.js'
import { figureSource } from '../figure-sources.js'
import { lei, month } from '../forms.js'
import { ALLOWANCE_BASES, LEI_ROUNDED } from '../words-of-amounts.js'
import { DEGREES } from '../words.js'

export const COMPANION_ALLOWANCE: SentencesOf<CompanionAllowanceRules> = {
  'companion-allowance.degree-I-only': ({ facts, result }) =>
    `Indemnizația pentru însoțitor se acordă numai pentru gradul I de invaliditate; încadrarea este în ${DEGREES[facts.degree]}, deci indemnizația ` +
    (result ? 'se cuvine' : 'nu se cuvine'),
  'companion-allowance.base': ({ facts, result }) =>
    `Indemnizația pentru însoțitor se stabilește în raport cu ${ALLOWANCE_BASES[facts.base]} din ${month(facts.month)}, care este de ${lei(result)}; ` +
    `sursa: ${figureSource(facts.source)}`,
  'companion-allowance.share-of-base': ({ facts, result }) =>
    `Indemnizația pentru însoțitor reprezintă ${facts.percent}% din ${lei(facts.base)}, adică ${lei(result)}${LEI_ROUNDED[facts.rounding]}`,
}
