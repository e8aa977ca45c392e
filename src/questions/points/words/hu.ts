import { number, stage, stageInMonths, stageFor, list } from '../../../grammar/hu/forms.js'
import { DEGREES } from '../../../grammar/hu/vocabulary.js'
import { isZero, isNone } from '../../../grammar/numerals.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { StepOf } from '../../../law/step.js'
import type { PointsAnswers, PensionPoints } from '../answers.js'
import type { PointsRules, PointsDoubt, PointsRounding } from '../steps.js'

export const DOUBTS: DoubtsInWords<PointsDoubt> = {
  'points-fifth-decimal': {
    question: 'Hogyan kell öt tizedesre kerekíteni a pontokat és az éves átlagpontszámot?',
    readings: {
      'half-up':
        'a pontokat és az éves átlagpontszámot öt tizedesre a szokásos módon, öttől felfelé kell kerekíteni',
      up: 'a pontokat és az éves átlagpontszámot öt tizedesre mindig felfelé kell kerekíteni',
      truncate: 'a pontoknak és az éves átlagpontszámnak az öt tizedesen túli számjegyeit el kell hagyni',
    },
  },
  'stage-arithmetic': {
    question: 'Adnak-e pontot az időszak egész hónapokon felüli napjai?',
    readings: {
      'thirty-day-months':
        'az időszak egész hónapokon felüli napjaiért naponta egy hónap pontjainak harmincadrésze jár',
      'whole-months': 'csak az időszak egész hónapjai adnak pontot, az egész hónapokon felüli napok nem',
    },
  },
}

const potentialPoints = (points: string): string =>
  isZero(points)
    ? 'Önnek a potenciális szolgálati időért nem jár pont'
    : `Önnek a potenciális szolgálati időért ${number(points)} pont jár`

const stabilityPoints = (points: string): string =>
  isZero(points) ? 'nem jár stabilitási pont' : `${number(points)} stabilitási pont jár`

const allPoints = ({ monthly, potential, stability, total }: PensionPoints): string =>
  potentialPoints(potential) +
  `; a fokozat havi pontszáma ${number(monthly)}` +
  (stability === undefined ? '' : `. Önnek ${stabilityPoints(stability)}`) +
  (total === undefined ? '' : `. Az összes pont száma ${number(total)}`)

const WITHOUT_DAYS = 'az egész hónapokon felüli napok az alkalmazott értelmezés szerint nem számítanak'

/** Why none: only Law 360/2023 knows them. */
const noStabilityPoints = ({ citation }: StepOf<PointsRules, 'points.stability'>): string =>
  citation.act === 'law-360-2023'
    ? '25 éven felüli, beszámítható idő nincs, ezért stabilitási pont nem jár'
    : 'stabilitási pontot ez a jogszabály nem ad'

/** The rest of days belongs to the last band. */
const hasDroppedDays = ({
  contributoryStage,
  bands,
}: StepOf<PointsRules, 'points.stability'>['facts']): boolean =>
  contributoryStage.days > 0 && bands.at(-1)?.counted.days === 0

/** What happened to the digits beyond the fifth; nothing where there were none. */
const POINTS_ROUNDINGS: Readonly<Record<PointsRounding, string>> = {
  'half-up': ', öt tizedesre kerekítve',
  up: ', öt tizedesre felfelé kerekítve',
  truncate: ', az öt tizedesen túli számjegyek elhagyásával',
  none: '',
}

export const roundedPoints = (rounding: PointsRounding): string => POINTS_ROUNDINGS[rounding]

export const SENTENCES: SentencesOf<PointsRules> = {
  'points.monthly': ({ facts, result }) =>
    `${DEGREES[facts.degree]} esetén a potenciális szolgálati idő havi pontszáma ${number(result)}`,
  'points.potential': ({ facts, result }) => {
    if (isNone(facts.potentialStage)) return 'Potenciális szolgálati idő nincs, ezért pont sem jár érte'
    const isShortened = stage(facts.counted) !== stage(facts.potentialStage)
    return (
      `A potenciális szolgálati idő ${stage(facts.potentialStage)}; ${isShortened ? `${WITHOUT_DAYS}; ` : ''}` +
      `${stageInMonths(facts.counted)} szorozva a havi ${number(facts.monthlyPoints)} ponttal` +
      (facts.divisor === 1 ? '' : `, osztva ${facts.divisor}-vel`) +
      `: ${number(result)} pont${roundedPoints(facts.rounding)}`
    )
  },
  'points.stability': step => {
    const { facts, result } = step
    const whole = `A járulékkal fedezett szolgálati idő ${stage(facts.contributoryStage)}; `
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
      isZero(facts.potentialPoints)
        ? ''
        : `${number(facts.potentialPoints)} pont a potenciális szolgálati időért`,
    ].filter(part => part !== '')
    return `Az összes pont száma ${number(result)}${roundedPoints(facts.rounding)}: ${list(parts)}`
  },
}

export const CONCLUSIONS: ConclusionsOf<PointsAnswers> = {
  'monthly-points': points => `A potenciális szolgálati idő havi pontszáma ${number(points)}`,
  'potential-points': potentialPoints,
  'stability-points': points => `Önnek ${stabilityPoints(points)}`,
  points: allPoints,
}
