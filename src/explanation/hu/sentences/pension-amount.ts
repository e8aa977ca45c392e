import type { PensionAmountRules } from '../../../questions/pension-amount/steps.js'
import type { Stage } from '../../../values/stage.js'
import type { SentencesOf } from '../../phrasebook.js'
import { the, The } from '../articles.js'
import { inMonth, onDay } from '../dates.js'
import { figureSource } from '../figure-sources.js'
import { isZero, lei, list, number, stageBy } from '../forms.js'
import { DEGREES, LEI_ROUNDINGS, roundedPoints } from '../words.js'

const quotient = ({
  points,
  completeStage,
}: {
  readonly points: string
  readonly completeStage: Stage
}): string => `${number(points)} pont osztva ${stageBy(completeStage)}`

export const PENSION_AMOUNT: SentencesOf<PensionAmountRules> = {
  'pension-amount.reference-point': ({ facts, result }) =>
    `A referenciapont értéke ${inMonth(facts.month)} ${lei(result)}; forrás: ${figureSource(facts.source)}`,
  'pension-amount.points-times-reference-point': ({ facts, result }) =>
    `${The(number(facts.totalPoints))} pont és ${the(lei(facts.referencePoint))}es referenciapont szorzata, ` +
    `${LEI_ROUNDINGS[facts.rounding]}: ${lei(result)}`,
  'pension-amount.average-annual-score': ({ facts, result }) =>
    'Az éves átlagpontszám a pontoknak és az években számolt teljes járulékfizetési időszaknak a hányadosa: ' +
    `${list(facts.parts.map(quotient))}, ${facts.parts.length > 1 ? 'összesen' : 'vagyis'} ${number(result)}` +
    roundedPoints(facts.rounding),
  'pension-amount.correction-index': ({ facts, result }) =>
    The(facts.rightOpenedOn ? `${onDay(facts.rightOpenedOn)} megnyílt jogra` : 'erre a jogra') +
    ` alkalmazandó korrekciós index ${number(result)}; forrás: ${figureSource(facts.source)}`,
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
      ? 'Az alkalmazott értelmezés szerint a 2024. szeptember 1-jei újraszámítás a potenciális időszakért járó ' +
        `${number(facts.potentialPoints)} pontot változatlanul hagyja`
      : 'Az alkalmazott értelmezés szerint a 2024. szeptember 1-jei újraszámítás a potenciális időszak hónapjait az új ' +
        'törvény havi pontszámával számolja' +
        `${facts.degree ? `, ${the(DEGREES[facts.degree])} szerint` : ''}: ${number(facts.potentialPoints)} pont helyett ` +
        `${number(result)} pont`,
  'pension-amount.larger-of-recalculated-and-in-payment': ({ facts, result }) =>
    `Az újraszámított összeg ${lei(facts.recalculatedLei)}, ` +
    (isZero(facts.leiInPayment)
      ? `2024 augusztusára nem járt nyugdíj; a fizetendő összeg ${lei(result)}`
      : `a 2024 augusztusára járó összeg ${lei(facts.leiInPayment)}; a nagyobb összeg jár: ${lei(result)}`),
  'pension-amount.social-indemnity': ({ facts, result }) =>
    `A nyugdíjasok szociális juttatása ${inMonth(facts.month)} ${lei(facts.socialIndemnity)}; ` +
    `${the(lei(facts.lei))}es nyugdíj ennél ${lei(result)}jel kevesebb`,
}
