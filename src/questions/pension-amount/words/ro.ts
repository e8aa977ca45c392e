import { isZero } from '../../../grammar/numerals.js'
import { month, day } from '../../../grammar/ro/dates.js'
import { figureSource } from '../../../grammar/ro/figure-sources.js'
import { lei, points, number, stage } from '../../../grammar/ro/forms.js'
import { LEI_ROUNDED, DEGREES } from '../../../grammar/ro/vocabulary.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { StepOf } from '../../../law/step.js'
import { POINTS_ROUNDED } from '../../points/words/ro.js'
import type { PensionAmountAnswers } from '../answers.js'
import type { PensionAmount, Recalculation2024 } from '../index.js'
import type { PensionAmountRules } from '../steps.js'

/** The social indemnity is another right, so it is told beside the pension and never added to it. */
const besideThePension = ({
  socialIndemnityTopUp,
  socialIndemnityNotCovered,
}: PensionAmount | Recalculation2024): string => {
  if (socialIndemnityNotCovered)
    return '. Indemnizația socială pentru pensionari din acea lună nu este cunoscută aici, deci nici o eventuală diferență până la ea'
  return socialIndemnityTopUp === undefined
    ? ''
    : `. Diferența până la indemnizația socială pentru pensionari, de ${lei(socialIndemnityTopUp)}, este un drept separat, cu condiții proprii`
}

/** The two amounts of the month of the conversion stand side by side. */
const beforeTheConversion = ({ untilConversion }: PensionAmount): string =>
  untilConversion === undefined
    ? ''
    : `. Până la ${day(untilConversion.to)} inclusiv se cuvine cuantumul pensiei de invaliditate, de ${lei(untilConversion.lei)} pe lună, ` +
      'iar din ziua următoare cel dintâi; cele două sume nu se adună'

const beforeTheIndexChanged = ({ untilIndexChange }: PensionAmount): string =>
  untilIndexChange === undefined
    ? ''
    : `. Până la ${day(untilIndexChange.to)} inclusiv se cuvine, cu indicele de până atunci, o pensie de ${lei(untilIndexChange.lei)} pe lună, ` +
      'iar din ziua următoare cea dintâi; cele două sume nu se adună'

/** What the amount was made from, so that two readings that differ in it alone are told apart. */
const madeFrom = ({ totalPoints, averageAnnualScore, indexedScore }: PensionAmount): string => {
  if (totalPoints !== undefined) return `, la un total de ${points(totalPoints)}`
  if (averageAnnualScore === undefined || indexedScore === undefined) return ''
  return (
    `, la un punctaj mediu anual de ${number(averageAnnualScore)}` +
    (averageAnnualScore === indexedScore
      ? ', fără indice de corecție'
      : `, care după aplicarea indicelui de corecție devine ${number(indexedScore)}`)
  )
}

const amount = (value: PensionAmount): string =>
  `Pensia de invaliditate este de ${lei(value.lei)} brut pe lună${madeFrom(value)}${beforeTheIndexChanged(value)}${beforeTheConversion(value)}${besideThePension(value)}`

const recalculated = (value: Recalculation2024): string =>
  `Pensia de invaliditate este de ${lei(value.lei)} brut pe lună, ` +
  (value.oldAmountKept
    ? `adică cuantumul cuvenit pentru luna august 2024. El se păstrează cât timp nu este depășit de suma recalculată, ` +
      `acum de ${lei(value.recalculatedLei)}, la un total de ${points(value.totalPoints)}`
    : `potrivit recalculării de la 1 septembrie 2024, la un total de ${points(value.totalPoints)}`) +
  besideThePension(value)

/** The invalidity pension no longer, though its amount may be kept. */
export const oldAgeAmount = (value: PensionAmount | Recalculation2024, isKept: boolean): string =>
  `Pensia pentru limită de vârstă este de ${lei(value.lei)} brut pe lună` +
  (isKept ? ', adică cuantumul pensiei de invaliditate, care se păstrează' : '') +
  `${'recalculatedLei' in value ? '' : beforeTheConversion(value)}${besideThePension(value)}`

type Average = StepOf<PensionAmountRules, 'pension-amount.average-annual-score'>

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

export const SENTENCES: SentencesOf<PensionAmountRules> = {
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
  'pension-amount.index-of-the-month': ({ facts, result }) =>
    result === '1'
      ? `În ${month(facts.month)}, pentru dreptul deschis la ${day(facts.rightOpenedOn)} nu se aplică încă indicele de corecție; sursa: ${figureSource(facts.source)}`
      : `În ${month(facts.month)}, pentru dreptul deschis la ${day(facts.rightOpenedOn)} se plătește indicele de corecție ${number(result)}`,
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
  'pension-amount.old-amount-after-change-of-degree': ({ facts, result }) =>
    `La trecerea din ${DEGREES[facts.degreeThen]} în ${DEGREES[facts.newDegree]}, cuantumul cuvenit pentru luna august 2024 ` +
    (result ? 'rămâne o limită minimă a pensiei' : 'nu mai este o limită minimă a pensiei'),
  'pension-amount.larger-of-recalculated-and-in-payment': ({ facts, result }) =>
    isZero(facts.leiInPayment)
      ? `Nu există o sumă cuvenită pentru luna august 2024, deci se plătește suma recalculată, ${lei(result)}`
      : `Suma recalculată este de ${lei(facts.recalculatedLei)}, iar cea cuvenită pentru luna august 2024 este de ` +
        `${lei(facts.leiInPayment)}; se plătește suma mai avantajoasă, ${lei(result)}`,
  'pension-amount.social-indemnity': ({ facts, result }) =>
    `În ${month(facts.month)}, pensia de ${lei(facts.lei)} este sub indemnizația socială pentru pensionari, de ${lei(facts.socialIndemnity)}; ` +
    `diferența, de ${lei(result)}, este un drept separat, suportat de la bugetul de stat, și nu se adaugă aici la pensie`,
}

export const CONCLUSIONS: ConclusionsOf<PensionAmountAnswers> = {
  pension: value => ('recalculatedLei' in value ? recalculated(value) : amount(value)),
  'pension-amount': amount,
  'recalculation-2024': recalculated,
}

export { DOUBTS } from './ro-doubts.js'
