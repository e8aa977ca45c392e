import type { StepOf } from '../../../questions/every-step.js'
import type { PensionAmountRules } from '../../../questions/pension-amount/steps.js'
import { figureSource } from '../figure-sources.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, isZero, lei, month, number, points, stage } from '../forms.js'
import { LEI_ROUNDED, POINTS_ROUNDED } from '../words-of-amounts.js'
import { DEGREES } from '../words.js'

type Average = StepOf<'pension-amount.average-annual-score'>

/** Part of the stage may have been worked blind or with a handicap, and has then a complete stage of its own. */
const divided = ({ citation, facts: { parts } }: Average): string => {
  const [only, ...others] = parts
  return only && others.length === 0 && citation.act === 'law-263-2010'
    ? `Punctajul realizat împreună cu cel al stagiului potențial, ${points(only.points)}, se împarte la numărul de ani ai stagiului complet ` +
        `de cotizare, care este de ${stage(only.completeStage)}`
    : 'Punctajul fiecărei perioade se împarte la numărul de ani ai stagiului complet care îi corespunde, iar rezultatele se adună: ' +
        parts.map(part => `${number(part.points)} împărțit la ${stage(part.completeStage)}`).join(', plus ')
}

const hasMoreThanFiveDecimals = (digits: string): boolean => /\.\d{6}/.test(digits)

export const PENSION_AMOUNT: SentencesOf<PensionAmountRules> = {
  'pension-amount.reference-point': ({ facts, result }) =>
    `În ${month(facts.month)}, valoarea punctului de referință este de ${lei(result)}; sursa: ${figureSource(facts.source)}`,
  'pension-amount.points-times-reference-point': ({ facts, result }) =>
    `Numărul total de puncte, ${number(facts.totalPoints)}, înmulțit cu valoarea punctului de referință, ${lei(facts.referencePoint)}, ` +
    `dă ${lei(result)}${LEI_ROUNDED[facts.rounding]}`,
  'pension-amount.average-annual-score': step =>
    `${divided(step)}; punctajul mediu anual este de ${number(step.result)}${POINTS_ROUNDED[step.facts.rounding]}`,
  'pension-amount.correction-index': ({ facts, result }) =>
    (facts.rightOpenedOn ? `Pentru dreptul deschis la ${day(facts.rightOpenedOn)}, indicele ` : 'Indicele ') +
    `de corecție este de ${number(result)}; sursa: ${figureSource(facts.source)}`,
  'pension-amount.indexed-score': ({ facts, result }) =>
    `Punctajul mediu anual, ${number(facts.averageAnnualScore)}, înmulțit cu indicele de corecție, ${number(facts.correctionIndex)}, ` +
    `dă ${number(result)}${hasMoreThanFiveDecimals(result) ? ', fără altă rotunjire' : POINTS_ROUNDED[facts.rounding]}`,
  'pension-amount.pension-point': ({ facts, result }) =>
    `În ${month(facts.month)}, valoarea punctului de pensie este de ${lei(result)}; sursa: ${figureSource(facts.source)}`,
  'pension-amount.score-times-pension-point': ({ facts, result }) =>
    `Punctajul mediu anual după aplicarea indicelui de corecție, ${number(facts.indexedScore)}, înmulțit cu valoarea punctului de pensie, ` +
    `${lei(facts.pensionPoint)}, ` +
    `dă ${lei(result)}${LEI_ROUNDED[facts.rounding]}`,
  'pension-amount.points-times-point-of-the-caller': ({ facts, result }) =>
    `Punctajul de ${points(facts.points)}, înmulțit cu valoarea punctului indicată odată cu datele cazului, ${lei(facts.pointValue)}, ` +
    `dă ${lei(result)}${LEI_ROUNDED['to-the-ban']}`,
  'pension-amount.potential-points-in-the-recalculation': ({ facts, result }) =>
    facts.reading === 'kept'
      ? `La recalcularea de la 1 septembrie 2024 se păstrează punctele stagiului potențial acordate după Legea nr. 263/2010: ${points(result)}`
      : `La recalcularea de la 1 septembrie 2024, punctele stagiului potențial, ${number(facts.potentialPoints)}, se înlocuiesc cu cele ` +
        `date de punctajul lunar din Legea nr. 360/2023${facts.degree ? ` pentru ${DEGREES[facts.degree]}` : ''}: ${points(result)}`,
  'pension-amount.larger-of-recalculated-and-in-payment': ({ facts, result }) =>
    isZero(facts.leiInPayment)
      ? `Nu există o sumă cuvenită pentru luna august 2024, deci se plătește suma recalculată, ${lei(result)}`
      : `Suma recalculată este de ${lei(facts.recalculatedLei)}, iar cea cuvenită pentru luna august 2024 este de ` +
        `${lei(facts.leiInPayment)}; se plătește suma mai avantajoasă, ${lei(result)}`,
  'pension-amount.social-indemnity': ({ facts, result }) =>
    `În ${month(facts.month)}, pensia de ${lei(facts.lei)} este sub indemnizația socială pentru pensionari, de ${lei(facts.socialIndemnity)}; ` +
    `diferența, de ${lei(result)}, este un drept separat, suportat de la bugetul de stat, și nu se adaugă aici la pensie`,
}
