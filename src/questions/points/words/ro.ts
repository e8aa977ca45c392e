import { isZero } from '../../../grammar/numerals.js'
import { points, months, hasTime, stage, years, list, number } from '../../../grammar/ro/forms.js'
import { DEGREES } from '../../../grammar/ro/vocabulary.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { FactsOf } from '../../../law/step.js'
import type { Stage } from '../../../values/stage.js'
import type { PointsAnswers } from '../answers.js'
import type { PointsRules, PointsDoubt, PointsRounding } from '../steps.js'

export const DOUBTS: DoubtsInWords<PointsDoubt> = {
  'points-fifth-decimal': {
    question: 'Cum se rotunjește a cincea zecimală a punctelor și a punctajului mediu anual?',
    readings: {
      'half-up':
        'punctele și punctajul mediu anual se rotunjesc la cea mai apropiată a cincea zecimală, iar jumătatea în sus',
      up: 'a cincea zecimală a punctelor și a punctajului mediu anual se rotunjește totdeauna în sus',
      truncate: 'din puncte și din punctajul mediu anual se păstrează primele cinci zecimale, fără rotunjire',
    },
  },
  'stage-arithmetic': {
    question: 'Zilele care nu fac o lună întreagă de stagiu aduc și ele puncte?',
    readings: {
      'thirty-day-months':
        'zilele de stagiu care nu fac o lună întreagă aduc puncte în proporție, luna având 30 de zile',
      'whole-months':
        'numai lunile întregi de stagiu aduc puncte, iar zilele de stagiu care nu fac o lună întreagă nu aduc',
    },
  },
}

const stabilityInWords = (stability: string): string =>
  isZero(stability) ? 'Nu se acordă puncte de stabilitate' : `Se acordă ${points(stability)} de stabilitate`

/** 35 de luni și 10/30 dintr-o lună */
const inMonths = ({ years, months: rest, days }: Stage): string => {
  const whole = years * 12 + rest
  const part = `${days}/30 dintr-o lună`
  if (days === 0) return months(whole)
  return whole === 0 ? part : `${months(whole)} și ${part}`
}

/** Whether a reading left the days of the contributory stage out of the count. */
const dropsDays = ({
  contributoryStage: { years, days },
  bands,
}: FactsOf<PointsRules, 'points.stability'>): boolean =>
  days > 0 && (bands.at(-1)?.counted.days ?? (years < 25 ? days : 0)) !== days

/** What follows a number of points. */
export const POINTS_ROUNDED: Readonly<Record<PointsRounding, string>> = {
  'half-up': ', cu rotunjire la cinci zecimale',
  up: ', cu rotunjire în sus la cinci zecimale',
  truncate: ', cu păstrarea primelor cinci zecimale',
  none: '',
}

export const SENTENCES: SentencesOf<PointsRules> = {
  'points.monthly': ({ facts, result }) =>
    `Pentru ${DEGREES[facts.degree]}, punctajul lunar al stagiului potențial este de ${points(result)}`,
  'points.potential': ({ facts, result }) => {
    if (!hasTime(facts.potentialStage))
      return 'Nu există stagiu potențial, deci nu se acordă puncte pentru el'
    const isWhole = stage(facts.counted) === stage(facts.potentialStage)
    return (
      `Stagiul potențial este de ${stage(facts.potentialStage)}, ${isWhole ? 'adică' : 'din care se iau în calcul numai lunile întregi, adică'} ` +
      `${inMonths(facts.counted)}; durata, înmulțită cu ${points(facts.monthlyPoints)} pe lună` +
      `${facts.divisor === 1 ? '' : ` și împărțită la ${facts.divisor}`}, dă ${points(result)}${POINTS_ROUNDED[facts.rounding]}`
    )
  },
  'points.stability': ({ citation, facts, result }) => {
    if (citation.act !== 'law-360-2023') return 'Această reglementare nu prevede puncte de stabilitate'
    const contributory = `Stagiul de cotizare contributiv este de ${stage(facts.contributoryStage)}`
    const counted = dropsDays(facts) ? 'lunile întregi' : 'timpul'
    if (facts.bands.length === 0)
      return `${contributory}; puncte de stabilitate se acordă numai pentru ${counted} peste 25 de ani, deci aici nu se acordă`
    const bands = facts.bands.map(
      ({ overYears, pointsPerYear, counted }) =>
        `${points(pointsPerYear)} pe an pentru ${stage(counted)} peste ${years(overYears)}`,
    )
    return `${contributory}; ${dropsDays(facts) ? 'luând în calcul numai lunile întregi, ' : ''}se acordă ${list(bands)}, în total ${points(result)} de stabilitate${POINTS_ROUNDED[facts.rounding]}`
  },
  'points.total': ({ facts, result }) => {
    const parts = [
      `Punctajul realizat (${number(facts.realisedPoints)})`,
      ...(isZero(facts.stabilityPoints)
        ? []
        : [`punctele de stabilitate (${number(facts.stabilityPoints)})`]),
      `punctele stagiului potențial (${number(facts.potentialPoints)})`,
    ]
    return `${list(parts)} dau împreună ${points(result)}${POINTS_ROUNDED[facts.rounding]}`
  },
}

export const CONCLUSIONS: ConclusionsOf<PointsAnswers> = {
  'monthly-points': monthly => `Punctajul lunar al stagiului potențial este de ${points(monthly)}`,
  'potential-points': potential =>
    isZero(potential)
      ? 'Pentru stagiul potențial nu se acordă puncte'
      : `Pentru stagiul potențial se acordă ${points(potential)}`,
  'stability-points': stabilityInWords,
  points: ({ monthly, potential, stability, total }) =>
    (isZero(potential)
      ? `Pentru stagiul potențial nu vi se acordă puncte (punctajul lunar ar fi de ${points(monthly)})`
      : `Pentru stagiul potențial vi se acordă ${points(potential)}, la un punctaj lunar de ${points(monthly)}`) +
    (stability === undefined ? '' : `. ${stabilityInWords(stability)}`) +
    (total === undefined ? '' : `. În total aveți ${points(total)}`),
}
