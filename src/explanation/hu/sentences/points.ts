import type { PointsRules } from '../../../questions/points/steps.js'
import type { StepOf } from '../../../questions/every-step.js'
import type { SentencesOf } from '../../phrasebook.js'
import { isNone, isZero, list, number, stage, stageFor, stageInMonths } from '../forms.js'
import { DEGREES, roundedPoints } from '../words.js'

const WITHOUT_DAYS = 'az egész hónapokon felüli napok az alkalmazott értelmezés szerint nem számítanak'

/** Why none: only Law 360/2023 knows them. */
const noStabilityPoints = ({ citation }: StepOf<'points.stability'>): string =>
  citation.act === 'law-360-2023'
    ? '25 éven felüli, beszámítható idő nincs, ezért stabilitási pont nem jár'
    : 'stabilitási pontot ez a jogszabály nem ad'

/** The rest of days belongs to the last band. */
const hasDroppedDays = ({ contributoryStage, bands }: StepOf<'points.stability'>['facts']): boolean =>
  contributoryStage.days > 0 && bands.at(-1)?.counted.days === 0

export const POINTS: SentencesOf<PointsRules> = {
  'points.monthly': ({ facts, result }) =>
    `${DEGREES[facts.degree]} esetén a potenciális időszak havi pontszáma ${number(result)}`,
  'points.potential': ({ facts, result }) => {
    if (isNone(facts.potentialStage)) return 'Potenciális időszak nincs, ezért pont sem jár érte'
    const isShortened = stage(facts.counted) !== stage(facts.potentialStage)
    return (
      `A potenciális időszak ${stage(facts.potentialStage)}; ${isShortened ? `${WITHOUT_DAYS}; ` : ''}` +
      `${stageInMonths(facts.counted)} szorozva a havi ${number(facts.monthlyPoints)} ponttal` +
      (facts.divisor === 1 ? '' : `, osztva ${facts.divisor}-vel`) +
      `: ${number(result)} pont${roundedPoints(facts.rounding)}`
    )
  },
  'points.stability': step => {
    const { facts, result } = step
    const whole = `A járulékkal fedezett időszak ${stage(facts.contributoryStage)}; `
    if (facts.bands.length === 0) return whole + noStabilityPoints(step)
    const bands = facts.bands.map(
      ({ overYears, pointsPerYear, counted }) =>
        `a ${overYears} éven felüli ${stageFor(counted)} évente ${number(pointsPerYear)} pont`,
    )
    return (
      `${whole}${hasDroppedDays(facts) ? `${WITHOUT_DAYS}; ` : ''}ebből ${list(bands)} jár, ` +
      `összesen ${number(result)} pont${roundedPoints(facts.rounding)}`
    )
  },
  'points.total': ({ facts, result }) => {
    const parts = [
      `${number(facts.realisedPoints)} pont a teljesített időszakért`,
      isZero(facts.stabilityPoints) ? '' : `${number(facts.stabilityPoints)} stabilitási pont`,
      isZero(facts.potentialPoints) ? '' : `${number(facts.potentialPoints)} pont a potenciális időszakért`,
    ].filter(part => part !== '')
    return `Az összes pont száma ${number(result)}${roundedPoints(facts.rounding)}: ${list(parts)}`
  },
}
