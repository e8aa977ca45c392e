import { month, day } from '../../../grammar/ro/dates.js'
import { figureSource } from '../../../grammar/ro/figure-sources.js'
import { lei, list } from '../../../grammar/ro/forms.js'
import { system, DEGREES, LEI_ROUNDED } from '../../../grammar/ro/vocabulary.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { FactsOf } from '../../../law/step.js'
import type { CompanionAllowanceAnswers } from '../answers.js'
import type { CompanionAllowanceRules, CompanionAllowanceDoubt, AllowanceBase } from '../steps.js'

export const DOUBTS: DoubtsInWords<CompanionAllowanceDoubt> = {
  'allowance-rounding-360': {
    question:
      'Indemnizația pentru însoțitor, jumătate din salariul de bază minim brut pe țară, se întregește la un leu sau se plătește exact?',
    readings: {
      'up-to-leu': 'fracțiunile de leu ale indemnizației pentru însoțitor se întregesc la un leu',
      exact: 'indemnizația pentru însoțitor se plătește exact, inclusiv banii',
    },
  },
}

/** Which system pays where several insured the person at the pension date. */
const PAYER_OF_SEVERAL: Readonly<
  Record<FactsOf<CompanionAllowanceRules, 'companion-allowance.payer'>['rule'], string>
> = {
  'law-360-2023': 'acela dintre ele în care asigurarea a început cel mai târziu',
  notaries: 'acela dintre ele în care perioada de contribuție este cea mai mare',
}

/** As each stands after "în raport cu". */
const ALLOWANCE_BASES: Readonly<Record<AllowanceBase, string>> = {
  'pension-point': 'valoarea punctului de pensie',
  'minimum-wage': 'salariul de bază minim brut pe țară garantat în plată',
  'insured-minimum-income': 'venitul minim asigurat',
}

export const SENTENCES: SentencesOf<CompanionAllowanceRules> = {
  'companion-allowance.degree-I-only': ({ facts, result }) =>
    `Indemnizația pentru însoțitor se acordă numai pentru gradul I de invaliditate; încadrarea este în ${DEGREES[facts.degree]}, deci indemnizația ` +
    (result ? 'se cuvine' : 'nu se cuvine'),
  'companion-allowance.base': ({ facts, result }) =>
    `Indemnizația pentru însoțitor se stabilește în raport cu ${ALLOWANCE_BASES[facts.base]} din ${month(facts.month)}, care este de ${lei(result)}; ` +
    `sursa: ${figureSource(facts.source)}`,
  'companion-allowance.share-of-base': ({ facts, result }) =>
    `Indemnizația pentru însoțitor reprezintă ${facts.percent}% din ${lei(facts.base)}, adică ${lei(result)}${LEI_ROUNDED[facts.rounding]}`,
  'companion-allowance.payer': ({ facts, result }) => {
    const atOnce = facts.insuredAtPensionDate.map(id => `în ${system(id)}`)
    return (
      (atOnce.length === 0
        ? `La data pensionării, ${day(facts.pensionDate)}, persoana nu mai era asigurată în niciunul dintre sistemele avute în vedere; `
        : `La data pensionării, ${day(facts.pensionDate)}, persoana era asigurată ${list(atOnce)}; `) +
      `indemnizația pentru însoțitor o plătește ${atOnce.length > 1 ? PAYER_OF_SEVERAL[facts.rule] : 'ultimul sistem în care persoana a fost asigurată'}, ` +
      `adică ${system(result)}`
    )
  },
}

export const CONCLUSIONS: ConclusionsOf<CompanionAllowanceAnswers> = {
  'companion-allowance': ({ due, lei: sum }) =>
    due
      ? `Aveți dreptul la o indemnizație pentru însoțitor de ${lei(sum)} pe lună`
      : 'Nu aveți dreptul la indemnizație pentru însoțitor',
  'companion-allowance-payer': payer => `Indemnizația pentru însoțitor o plătește ${system(payer)}`,
}
