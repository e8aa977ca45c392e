import type { CompanionAllowanceRules } from '../../../questions/companion-allowance/steps.js'
import type { SentencesOf } from '../../phrasebook.js'
import { the } from '../articles.js'
import { inMonth } from '../dates.js'
import { figureSource } from '../figure-sources.js'
import { lei, percentOf } from '../forms.js'
import { ALLOWANCE_BASES } from '../words-of-the-life-of-the-pension.js'
import { DEGREES, LEI_ROUNDINGS } from '../words.js'

export const COMPANION_ALLOWANCE: SentencesOf<CompanionAllowanceRules> = {
  'companion-allowance.degree-I-only': ({ facts, result }) =>
    `A kísérői pótlék csak I. fokozat esetén jár; a megállapított fokozat ${the(DEGREES[facts.degree])}, ` +
    `a pótlék tehát ${result ? 'jár' : 'nem jár'}`,
  'companion-allowance.base': ({ facts, result }) =>
    `A kísérői pótlék alapja ${inMonth(facts.month)} ${ALLOWANCE_BASES[facts.base]}, ${lei(result)}; ` +
    `forrás: ${figureSource(facts.source)}`,
  'companion-allowance.share-of-base': ({ facts, result }) =>
    `A kísérői pótlék ${the(lei(facts.base))}es alapnak ${percentOf(facts.percent)}, ` +
    `${LEI_ROUNDINGS[facts.rounding]}: ${lei(result)}`,
}
