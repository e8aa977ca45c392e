import type { PointsRules } from '../../../law/registry/points.js'
import type { SentencesOf } from '../../phrasebook.js'
import { isNone, isZero, list, number, stage, stageFor, stageInMonths } from '../forms.js'
import { DEGREES, roundedPoints } from '../words.js'

export const POINTS: SentencesOf<PointsRules> = {
  'points.monthly': ({ facts, result }) =>
    `${DEGREES[facts.degree]} esetén a potenciális időszak havi pontszáma ${number(result)}`,
  'points.potential': ({ facts, result }) => {
    if (isNone(facts.potentialStage)) return 'Potenciális időszak nincs, ezért pont sem jár érte'
    const isShortened = stage(facts.counted) !== stage(facts.potentialStage)
    return (
      `A potenciális időszak ${stage(facts.potentialStage)}${isShortened ? ', amelyből a napok nem számítanak' : ''}; ` +
      `${stageInMonths(facts.counted)} szorozva a havi ${number(facts.monthlyPoints)} ponttal` +
      (facts.divisor === 1 ? '' : `, osztva ${facts.divisor}-vel`) +
      `: ${number(result)} pont${roundedPoints(facts.rounding)}`
    )
  },
  'points.stability': ({ facts, result }) =>
    facts.bands.length === 0
      ? `A járulékkal fedezett időszak ${stage(facts.contributoryStage)}; stabilitási pont nem jár érte`
      : `A járulékkal fedezett időszak ${stage(facts.contributoryStage)}; ebből ` +
        list(
          facts.bands.map(
            ({ overYears, pointsPerYear, counted }) =>
              `a ${overYears} éven felüli ${stageFor(counted)} évente ${number(pointsPerYear)} pont`,
          ),
        ) +
        ` jár, összesen ${number(result)} pont${roundedPoints(facts.rounding)}`,
  'points.total': ({ facts, result }) => {
    const parts = [
      `${number(facts.realisedPoints)} pont a teljesített időszakért`,
      isZero(facts.stabilityPoints) ? '' : `${number(facts.stabilityPoints)} stabilitási pont`,
      isZero(facts.potentialPoints) ? '' : `${number(facts.potentialPoints)} pont a potenciális időszakért`,
    ].filter(part => part !== '')
    return `Az összes pont száma ${number(result)}${roundedPoints(facts.rounding)}: ${list(parts)}`
  },
}
