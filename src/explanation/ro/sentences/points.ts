import type { FactsOf } from '../../../questions/every-step.js'
import type { PointsRules } from '../../../questions/points/steps.js'
import type { Stage } from '../../../values/stage.js'
import type { SentencesOf } from '../../phrasebook.js'
import { hasTime, isZero, list, months, number, points, stage, years } from '../forms.js'
import { POINTS_ROUNDED } from '../words-of-amounts.js'
import { DEGREES } from '../words.js'

/** 35 de luni și 10/30 dintr-o lună */
const inMonths = ({ years, months: rest, days }: Stage): string => {
  const whole = years * 12 + rest
  const part = `${days}/30 dintr-o lună`
  if (days === 0) return months(whole)
  return whole === 0 ? part : `${months(whole)} și ${part}`
}

/** Whether a reading left the days of the contributory stage out of the count. */
const dropsDays = ({ contributoryStage: { years, days }, bands }: FactsOf<'points.stability'>): boolean =>
  days > 0 && (bands.at(-1)?.counted.days ?? (years < 25 ? days : 0)) !== days

export const POINTS: SentencesOf<PointsRules> = {
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
