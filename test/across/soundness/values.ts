import type { Dossier, Stage } from '../../../src/index.js'
import { standardRetirement } from '../independent/index.js'
import { daysOf, stageOf } from '../independent/stage-days.js'
import { birthBeside, dayBeside, monthBeside, reportBeside } from './days.js'
import type { Kind } from './asked.js'
import { STAGES } from './lines.js'
import type { Random } from './random.js'

const DAYS_OF_YEAR = 360
const LAWS = ['law-263-2010', 'law-360-2023', 'notaries'] as const
const POINTS = ['0', '0.00001', '1', '25.5', '40', '99.99999']
const LEI = ['0', '1', '1480', '2031.50', '9999']

const stagesOf = ({ contribution = {} }: Dossier): readonly number[] =>
  Object.values(contribution).flatMap(fact => (typeof fact === 'object' ? [daysOf(fact)] : []))

/** The complete or the minimum stage of the person under some law, or the part of it that a handicap asks. */
const stageOfPerson = ({ person }: Dossier, random: Random): number => {
  const facts = {
    law: random.oneOf(LAWS),
    sex: person?.sex ?? random.oneOf(['female', 'male'] as const),
    birthDate: person?.birthDate ?? `${1952 + random.below(40)}-05-10`,
  }
  const retirement = standardRetirement(facts)
  if (!('completeStage' in retirement)) return 35 * DAYS_OF_YEAR
  const whole = daysOf(random.below(4) === 0 ? retirement.minimumStage : retirement.completeStage)
  return Math.floor((whole * (person?.handicap ? 1 + random.below(3) : 3)) / 3)
}

const daysOfStage = (dossier: Dossier, random: Random): number => {
  const stages = stagesOf(dossier)
  const aside = random.below(3) - 1
  const chance = random.below(20)
  if (chance < 3) return random.below(2)
  if (chance < 9) return random.oneOf(STAGES) * DAYS_OF_YEAR + aside
  if (chance < 13) return (stages.length === 0 ? 0 : random.oneOf(stages)) + aside
  if (chance < 17) return stageOfPerson(dossier, random) + aside
  return chance < 19 ? random.below(45 * DAYS_OF_YEAR) : 60 * DAYS_OF_YEAR
}

const stageBeside = (dossier: Dossier, random: Random): Stage =>
  stageOf(Math.max(0, daysOfStage(dossier, random)))

const decimal = (values: readonly string[], decimals: number, random: Random): string =>
  random.below(2) === 0 ? random.oneOf(values) : (random.below(6_000_000) / 100_000).toFixed(decimals)

const OPEN: Readonly<Record<Kind, (dossier: Dossier, random: Random) => unknown>> = {
  day: dayBeside,
  month: monthBeside,
  stage: stageBeside,
  points: (_dossier, random) => decimal(POINTS, 5, random),
  lei: (_dossier, random) => decimal(LEI, 2, random),
}

/** A value for a missing fact of an open kind, on one side or the other of something that could matter. */
export const valueBeside = (dossier: Dossier, path: string, kind: Kind, random: Random): unknown => {
  if (path === 'person.birthDate') return birthBeside(dossier, random)
  const event = /^events\.(\d+)\./.exec(path)?.[1]
  return event === undefined
    ? OPEN[kind](dossier, random)
    : reportBeside(dossier, dossier.events?.[Number(event)]?.on ?? '', random)
}
