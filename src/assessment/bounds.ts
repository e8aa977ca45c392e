import {
  DAYS_AFTER_BIRTH,
  DAYS_IN_SEQUENCE,
  STAGES_WITHIN_STAGE_AT_DECISION,
} from '../schema/dossier-days.js'
import type { Dossier, DossierPath } from '../schema/dossier.js'
import { addDays, type CivilDate, earlierOf, laterOf } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import { compareStages, NO_STAGE, type Stage } from '../values/stage.js'

type Known = Dossier<Stage, DecimalString>

/** The days on which a fact can lie beside the facts already known, both included. */
export interface DateBounds {
  readonly from: CivilDate
  readonly to: CivilDate
}

const CALENDAR: DateBounds = { from: '1900-01-01', to: '2199-12-31' }
const LONGEST_STAGE: Stage = { years: 99, months: 11, days: 29 }

/** The fact at a path, where it is known. */
export const factAt = (dossier: Known, path: DossierPath): unknown =>
  path
    .split('.')
    .reduce<unknown>((part, name) => (part as Readonly<Record<string, unknown>> | undefined)?.[name], dossier)

const dayAt = (dossier: Known, path: DossierPath): readonly CivilDate[] => {
  const day = factAt(dossier, path)
  return day === undefined ? [] : [day as CivilDate]
}

/** Between the known days before it and after it in law, and inside the person's life. */
export const dateBoundsOf = (path: DossierPath, dossier: Known): DateBounds => {
  const sequences = DAYS_IN_SEQUENCE.filter(days => days.includes(path))
  const before = sequences.flatMap(days => days.slice(0, days.indexOf(path)))
  const after = sequences.flatMap(days => days.slice(days.indexOf(path) + 1))
  const life = path === 'person.birthDate' ? DAYS_AFTER_BIRTH : []
  const birth = DAYS_AFTER_BIRTH.includes(path) ? dayAt(dossier, 'person.birthDate') : []
  const daysAt = (paths: readonly DossierPath[]): readonly CivilDate[] =>
    paths.flatMap(other => dayAt(dossier, other))
  return {
    from: [...daysAt(before), ...birth.map(day => addDays(day, 1))].reduce(laterOf, CALENDAR.from),
    to: [...daysAt(after), ...daysAt(life).map(day => addDays(day, -1))].reduce(earlierOf, CALENDAR.to),
  }
}

/** The stages that fit beside those already known, both included. */
export interface StageBounds {
  readonly shortest: Stage
  readonly longest: Stage
}

const WHOLE: DossierPath = 'contribution.stageAtDecision'

const stageAt = (dossier: Known, path: DossierPath): Stage =>
  (factAt(dossier, path) as Stage | undefined) ?? NO_STAGE

/** A part is not longer than the whole that is known, nor the whole shorter than its parts. */
export const stageBoundsOf = (path: DossierPath, dossier: Known): StageBounds => {
  const parts = path === WHOLE ? STAGES_WITHIN_STAGE_AT_DECISION : []
  const whole = STAGES_WITHIN_STAGE_AT_DECISION.includes(path) ? factAt(dossier, WHOLE) : undefined
  return {
    shortest: parts
      .map(part => stageAt(dossier, part))
      .reduce((longest, stage) => (compareStages(stage, longest) > 0 ? stage : longest), NO_STAGE),
    longest: (whole as Stage | undefined) ?? LONGEST_STAGE,
  }
}
