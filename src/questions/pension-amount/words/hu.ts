import { the, The } from '../../../grammar/hu/articles.js'
import { inMonth, onDay, untilDay } from '../../../grammar/hu/dates.js'
import { figureSource } from '../../../grammar/hu/figure-sources.js'
import { lei, number, stageBy, list } from '../../../grammar/hu/forms.js'
import { LEI_ROUNDINGS, DEGREES } from '../../../grammar/hu/vocabulary.js'
import { isZero } from '../../../grammar/numerals.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { Stage } from '../../../values/stage.js'
import { roundedPoints } from '../../points/words/hu.js'
import type { PensionAmountAnswers } from '../answers.js'
import type { PensionAmount, Recalculation2024 } from '../index.js'
import type { PensionAmountRules } from '../steps.js'

/** The difference is another right, with conditions of its own. */
const topUp = ({
  socialIndemnityTopUp: difference,
  socialIndemnityNotCovered,
}: PensionAmount | Recalculation2024): string => {
  if (socialIndemnityNotCovered)
    return '. A nyugdíjasok szociális juttatásának akkori összege itt nem ismert, ezért a különbözet sem'
  return difference === undefined
    ? ''
    : `. A nyugdíj ${lei(difference)}jel kevesebb a nyugdíjasok szociális juttatásánál; a különbözetet az állam külön, ` +
        'saját feltételei szerint fizetheti'
}

const beforeTheConversion = ({ untilConversion }: PensionAmount): string =>
  untilConversion === undefined
    ? ''
    : `. ${untilDay(untilConversion.to)} bezárólag a rokkantsági nyugdíj havi ${lei(untilConversion.lei)} összege jár, ` +
      'másnaptól a fenti összeg; a kettő nem adódik össze'

const beforeTheIndexChanged = ({ untilIndexChange }: PensionAmount): string =>
  untilIndexChange === undefined
    ? ''
    : `. ${untilDay(untilIndexChange.to)} bezárólag az addigi index szerinti havi ${lei(untilIndexChange.lei)} jár, ` +
      'másnaptól a fenti összeg; a kettő nem adódik össze'

/** Beside the lei: two readings may differ in the points and not in the whole leu. */
const onPoints = ({ totalPoints, averageAnnualScore, indexedScore }: PensionAmount): string => {
  if (totalPoints !== undefined) return `, összesen ${number(totalPoints)} pont alapján`
  if (averageAnnualScore === undefined || indexedScore === undefined) return ''
  return (
    `; az éves átlagpontszám ${number(averageAnnualScore)}, ` +
    (averageAnnualScore === indexedScore
      ? 'korrekciós index nélkül'
      : `a korrekciós indexszel szorozva ${number(indexedScore)}`)
  )
}

const amount = (value: PensionAmount): string =>
  `Az Ön rokkantsági nyugdíja havi bruttó ${lei(value.lei)}${onPoints(value)}${beforeTheIndexChanged(value)}${beforeTheConversion(value)}${topUp(value)}`

const recalculated = (value: Recalculation2024): string =>
  `Az Ön rokkantsági nyugdíja havi bruttó ${lei(value.lei)}: ez ` +
  (value.oldAmountKept
    ? `a 2024 augusztusára járó összeg, amely nagyobb ${the(number(value.totalPoints))} pontból újraszámított ` +
      `${lei(value.recalculatedLei)}nél`
    : `${the(number(value.totalPoints))} pontból újraszámított összeg`) +
  topUp(value)

/** The invalidity pension no longer, though its amount may be kept. */
export const oldAgeAmount = (value: PensionAmount | Recalculation2024, isKept: boolean): string =>
  `Az Ön öregségi nyugdíja havi bruttó ${lei(value.lei)}` +
  (isKept ? ', vagyis a rokkantsági nyugdíj megtartott összege' : '') +
  `${isRecalculated(value) ? '' : beforeTheConversion(value)}${topUp(value)}`

const isRecalculated = (value: PensionAmount | Recalculation2024): value is Recalculation2024 =>
  'recalculatedLei' in value

const quotient = ({
  points,
  completeStage,
}: {
  readonly points: string
  readonly completeStage: Stage
}): string => `${number(points)} pont osztva ${stageBy(completeStage)}`

export const SENTENCES: SentencesOf<PensionAmountRules> = {
  'pension-amount.reference-point': ({ facts, result }) =>
    `A referenciapont értéke ${inMonth(facts.month)} ${lei(result)}; forrás: ${figureSource(facts.source)}`,
  'pension-amount.points-times-reference-point': ({ facts, result }) =>
    `${The(number(facts.totalPoints))} pont és ${the(lei(facts.referencePoint))}es referenciapont szorzata, ` +
    `${LEI_ROUNDINGS[facts.rounding]}: ${lei(result)}`,
  'pension-amount.average-annual-score': ({ facts, result }) =>
    'Az éves átlagpontszám a pontoknak és az években számolt teljes szolgálati időnek a hányadosa: ' +
    `${list(facts.parts.map(quotient))}, ${facts.parts.length > 1 ? 'összesen' : 'vagyis'} ${number(result)}` +
    roundedPoints(facts.rounding),
  'pension-amount.correction-index': ({ facts, result }) =>
    The(facts.rightOpenedOn ? `${onDay(facts.rightOpenedOn)} megnyílt jogra` : 'erre a jogra') +
    ` alkalmazandó korrekciós index ${number(result)}; forrás: ${figureSource(facts.source)}`,
  'pension-amount.index-of-the-month': ({ facts, result }) =>
    `${The(onDay(facts.rightOpenedOn))} megnyílt jogra ${inMonth(facts.month)} ` +
    (result === '1'
      ? `még nem jár korrekciós index; forrás: ${figureSource(facts.source)}`
      : `alkalmazott korrekciós index ${number(result)}`),
  'pension-amount.indexed-score': ({ facts, result }) =>
    `${The(number(facts.averageAnnualScore))} éves átlagpontszám és ${the(number(facts.correctionIndex))} ` +
    `korrekciós index szorzata: ${number(result)}${roundedPoints(facts.rounding)}`,
  'pension-amount.pension-point': ({ facts, result }) =>
    `A nyugdíjpont értéke ${inMonth(facts.month)} ${lei(result)}; forrás: ${figureSource(facts.source)}`,
  'pension-amount.score-times-pension-point': ({ facts, result }) =>
    `${The(number(facts.indexedScore))} pontszám és ${the(lei(facts.pensionPoint))}es nyugdíjpont szorzata, ` +
    `${LEI_ROUNDINGS[facts.rounding]}: ${lei(result)}`,
  'pension-amount.points-times-point-of-the-caller': ({ facts, result }) =>
    `${The(number(facts.points))} pont és a megadott ${lei(facts.pointValue)}es pontérték szorzata, ` +
    `${LEI_ROUNDINGS['to-the-ban']}: ${lei(result)}`,
  'pension-amount.potential-points-in-the-recalculation': ({ facts, result }) =>
    facts.reading === 'kept'
      ? 'Az alkalmazott értelmezés szerint a 2024. szeptember 1-jei újraszámítás a potenciális szolgálati időért járó ' +
        `${number(facts.potentialPoints)} pontot változatlanul hagyja`
      : 'Az alkalmazott értelmezés szerint a 2024. szeptember 1-jei újraszámítás a potenciális szolgálati idő hónapjait az új ' +
        'törvény havi pontszámával számolja' +
        `${facts.degree ? `, ${the(DEGREES[facts.degree])} szerint` : ''}: ${number(facts.potentialPoints)} pont helyett ` +
        `${number(result)} pont`,
  'pension-amount.old-amount-after-change-of-degree': ({ facts, result }) =>
    `${The(DEGREES[facts.degreeThen])} helyébe ${the(DEGREES[facts.newDegree])} lép; az alkalmazott értelmezés szerint ` +
    `a 2024 augusztusára járó összeg ${result ? 'alsó határ marad' : 'ezután nem alsó határ'}`,
  'pension-amount.larger-of-recalculated-and-in-payment': ({ facts, result }) =>
    `Az újraszámított összeg ${lei(facts.recalculatedLei)}, ` +
    (isZero(facts.leiInPayment)
      ? `2024 augusztusára nem járt nyugdíj; a fizetendő összeg ${lei(result)}`
      : `a 2024 augusztusára járó összeg ${lei(facts.leiInPayment)}; a nagyobb összeg jár: ${lei(result)}`),
  'pension-amount.social-indemnity': ({ facts, result }) =>
    `A nyugdíjasok szociális juttatása ${inMonth(facts.month)} ${lei(facts.socialIndemnity)}; ` +
    `${the(lei(facts.lei))}es nyugdíj ennél ${lei(result)}jel kevesebb`,
}

export const CONCLUSIONS: ConclusionsOf<PensionAmountAnswers> = {
  'pension-amount': amount,
  'recalculation-2024': recalculated,
  pension: value => (isRecalculated(value) ? recalculated(value) : amount(value)),
}

export { DOUBTS } from './hu-doubts.js'
