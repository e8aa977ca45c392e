import {
  dayOfGathering,
  firstDayWithStage,
  type GatheredBy,
  lastBeginningFor,
  longestStageOn,
  ofWorkingAgeOn,
} from '../schema/stage-in-life.js'
import { WORKING_AGE } from '../schema/cross-checks.js'
import { has, own } from '../values/bare.js'
import { addDays, addMonths, type CivilDate } from '../values/civil-date.js'
import { partAt } from '../values/part-at.js'
import { isNoStage, type Stage } from '../values/stage.js'
import type { FactTable } from './fact-row.js'
import { BIRTH, isInWorkingLife } from './order-of-days.js'

const birthOf = (dossier: object): CivilDate | undefined => partAt(dossier, BIRTH) as CivilDate | undefined

/** The stages of a table that a working life has to hold, and by when. */
export const gatheredStages = (table: FactTable): readonly (readonly [path: string, by: GatheredBy])[] =>
  Object.entries(table).flatMap(([path, row]) => {
    const by = row.kind === 'stage' ? own(row, 'gatheredBy') : undefined
    return by === undefined ? [] : [[path, by] as const]
  })

/** Those that are told, each with its length. */
const toldStages = (
  table: FactTable,
  dossier: object,
): readonly (readonly [stage: Stage, by: GatheredBy])[] =>
  gatheredStages(table).flatMap(([path, by]) => {
    const stage = partAt(dossier, path) as Stage | undefined
    return stage === undefined || isNoStage(stage) ? [] : [[stage, by] as const]
  })

/** Of a day in the working life: the first on which the age for it is reached, and what is told to have been gathered by it. */
export const firstDaysOfWork = (table: FactTable, path: string, dossier: object): readonly CivilDate[] => {
  const birth = birthOf(dossier)
  if (birth === undefined || !isInWorkingLife(table, path)) return []
  const began = ofWorkingAgeOn(birth)
  return [
    began,
    ...toldStages(table, dossier)
      .filter(([, by]) => has(by, 'fact') && by.fact === path)
      .map(([stage, { growth }]) => firstDayWithStage(began, stage, growth)),
  ]
}

/** The last day of birth of who had reached working age on a day; of 29 February too. */
const lastBirthBefore = (day: CivilDate): CivilDate => {
  const birth = addMonths(day, -WORKING_AGE * 12)
  const next = addDays(birth, 1)
  return ofWorkingAgeOn(next) <= day ? next : birth
}

/** The last days on which somebody can be born who worked on a known day, gathered a stage by one, or is said to have done what happened on one. */
export const lastBirthDays = (table: FactTable, dossier: object): readonly CivilDate[] => [
  ...Object.keys(table).flatMap(path => {
    const day = isInWorkingLife(table, path) ? (partAt(dossier, path) as CivilDate | undefined) : undefined
    return day === undefined ? [] : [lastBirthBefore(day)]
  }),
  ...toldStages(table, dossier).flatMap(([stage, by]) => {
    const day = dayOfGathering(dossier, by)
    return day === undefined ? [] : [lastBirthBefore(lastBeginningFor(day, stage, by.growth))]
  }),
  ...Object.entries(table).flatMap(([path, row]) => {
    const born = row.kind === 'choice' ? own(row, 'bornBy') : undefined
    return born && partAt(dossier, path) === born.word ? [born.day] : []
  }),
]

/** The longest that a stage can be by the life known. */
export const longestInLife = (table: FactTable, path: string, dossier: object): readonly Stage[] => {
  const row = table[path]
  const by = row?.kind === 'stage' ? own(row, 'gatheredBy') : undefined
  const [birth, day] = [birthOf(dossier), by && dayOfGathering(dossier, by)]
  return by === undefined || birth === undefined || day === undefined
    ? []
    : [longestStageOn(birth, day, by.growth)]
}
