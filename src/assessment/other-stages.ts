import type { Dossier } from '../dossier/dossier.js'
import { givenFacts } from '../dossier/given.js'
import { undetermined } from '../engine/answer.js'
import { bare } from '../values/bare.js'
import type { DecimalString } from '../values/decimal.js'
import { compareStages, type Stage } from '../values/stage.js'
import type { Answers } from './answers.js'
import { isFinding, type Section, withoutValue } from './section.js'

type Known = Dossier<Stage, DecimalString>
export type Systems = Readonly<Record<string, Known>>

const stageOf = (dossier: Known): Stage | undefined => givenFacts(dossier).stageAtGrant

const others = (id: string, systems: Systems): readonly (readonly [id: string, dossier: Known])[] =>
  Object.entries(systems).filter(([other]) => other !== id)

const longer = (best: Stage | undefined, stage: Stage): Stage =>
  best && compareStages(best, stage) >= 0 ? best : stage

/** The longest stage in the other systems, which the notaries' rule of the longest system asks for. */
export const withOtherStages = (id: string, systems: Systems): Known => {
  const own = systems[id] ?? bare<Known>({})
  if (own.contribution?.stageInOtherSystems) return own
  const stageInOtherSystems = others(id, systems)
    .flatMap(([, dossier]) => stageOf(dossier) ?? [])
    .reduce<Stage | undefined>(longer, undefined)
  return stageInOtherSystems ? { ...own, contribution: { ...own.contribution, stageInOtherSystems } } : own
}

/** What hangs on which system has the longest stage is not known while another's stage is not. */
export const untilOthersAreKnown = (id: string, systems: Systems, answers: Answers): Answers => {
  const { scheme, contribution } = systems[id] ?? bare<Known>({})
  if (scheme !== 'notaries' || contribution?.stageInOtherSystems) return answers
  const needs = others(id, systems)
    .filter(([, dossier]) => !stageOf(dossier))
    .map(([other]) => `systems.${other}.contribution.stageAtGrant` as const)
  if (needs.length === 0) return answers
  // What it was found from stays true; only which system gives is open.
  const open = <T>(section: Section<T>): Section<T> => {
    if (!isFinding(section)) return section
    const { question, steps } = section
    return withoutValue(undetermined(needs), question, steps)
  }
  const { potentialStage, points, pension } = answers
  return { ...answers, potentialStage: open(potentialStage), points: open(points), pension: open(pension) }
}
