import { the } from '../../../grammar/hu/articles.js'
import { inMonth, onDay } from '../../../grammar/hu/dates.js'
import { figureSource } from '../../../grammar/hu/figure-sources.js'
import { lei, percentOf, list } from '../../../grammar/hu/forms.js'
import { system, DEGREES, LEI_ROUNDINGS } from '../../../grammar/hu/vocabulary.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { CompanionAllowanceAnswers } from '../answers.js'
import type { CompanionAllowanceRules, CompanionAllowanceDoubt, AllowanceBase } from '../steps.js'

export const DOUBTS: DoubtsInWords<CompanionAllowanceDoubt> = {
  'allowance-rounding-360': {
    question:
      'Egész lejre felfelé kerekítve vagy pontosan fizetik a kísérői pótlékot, a bruttó minimálbér felét?',
    readings: {
      'up-to-leu': 'a kísérői pótlékot, a bruttó minimálbér felét egész lejre felfelé kerekítik',
      exact: 'a kísérői pótlékot, a bruttó minimálbér felét kerekítés nélkül fizetik',
    },
  },
}

const PAYER = {
  'law-360-2023': 'az a rendszer fizeti, amelyben az érintett utoljára volt biztosított',
  notaries:
    'az a rendszer fizeti, amelyben az érintett utoljára volt biztosított, több egyidejű biztosítás esetén pedig az, ' +
    'amelyben a leghosszabb az időszaka',
} as const

const ALLOWANCE_BASES: Readonly<Record<AllowanceBase, string>> = {
  'pension-point': 'a nyugdíjpont értéke',
  'minimum-wage': 'a bruttó minimálbér',
  'insured-minimum-income': 'a legkisebb biztosított jövedelem',
}

export const SENTENCES: SentencesOf<CompanionAllowanceRules> = {
  'companion-allowance.degree-I-only': ({ facts, result }) =>
    `A kísérői pótlék csak I. fokozat esetén jár; a megállapított fokozat ${the(DEGREES[facts.degree])}, ` +
    `a pótlék tehát ${result ? 'jár' : 'nem jár'}`,
  'companion-allowance.base': ({ facts, result }) =>
    `A kísérői pótlék alapja ${inMonth(facts.month)} ${ALLOWANCE_BASES[facts.base]}, ${lei(result)}; ` +
    `forrás: ${figureSource(facts.source)}`,
  'companion-allowance.share-of-base': ({ facts, result }) =>
    `A kísérői pótlék ${the(lei(facts.base))}es alapnak ${percentOf(facts.percent)}, ` +
    `${LEI_ROUNDINGS[facts.rounding]}: ${lei(result)}`,
  'companion-allowance.payer': ({ facts, result }) =>
    `Biztosítás a nyugdíjazás napján, ${onDay(facts.pensionDate)}: ` +
    (facts.insuredAtPensionDate.length === 0 ? 'nincs' : list(facts.insuredAtPensionDate.map(system))) +
    `; a kísérői pótlékot ${PAYER[facts.rule]}: ${system(result)}`,
}

export const CONCLUSIONS: ConclusionsOf<CompanionAllowanceAnswers> = {
  'companion-allowance': value =>
    value.due ? `Önnek havi ${lei(value.lei)} kísérői pótlék jár` : 'Önnek nem jár kísérői pótlék',
  'companion-allowance-payer': id => `Az Ön kísérői pótlékát ${the(system(id))} fizeti`,
}
