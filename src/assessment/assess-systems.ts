import { dossierSchema } from '../dossier/schema.js'
import { type SystemsFacts, systemsSchema } from '../dossier/systems.js'
import { undetermined } from '../engine/answer.js'
import type { Readings } from '../law/open-questions.js'
import { validCallWith } from '../schema/ask.js'
import { InvalidInputError } from '../schema/errors.js'
import { faultsOfArgument } from '../schema/faults.js'
import { validate } from '../schema/validate.js'
import { own } from '../values/bare.js'
import type { CivilDate } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import { deepFreeze } from '../values/frozen.js'
import type { Stage } from '../values/stage.js'
import { type AnsweredSystem, otherPayer } from './allowance-payer.js'
import { type Answers, answersOf, withHeadlineAnew } from './answers.js'
import { type AssessOptions, assessOptions } from './assess-options.js'
import type { Assessment } from './assess.js'
import { mergedDossier } from './merged-dossiers.js'
import { type Systems, untilOthersAreKnown, withOtherStages } from './other-stages.js'
import { paysInDegreeI } from './pays-in-degree-one.js'
import { type Section, withoutValue } from './section.js'
import { netBesideOthers } from './several-pensions.js'
import type { UndatedEvents } from './waiting-for-days.js'

/** Merging can bring two facts together that contradict each other; the fault is told at its system. */
const checked = (systems: Systems): void => {
  const faults = Object.entries(systems).flatMap(([id, dossier]) => {
    const validated = validate(dossierSchema, dossier)
    return validated.valid ? [] : faultsOfArgument(`systems.${id}`, validated.faults)
  })
  if (faults.length > 0) throw new InvalidInputError(faults)
}

/** The allowance is paid by one system; in another that pays a pension of degree I it is not due. */
const withOnePayer = (
  system: AnsweredSystem,
  all: readonly AnsweredSystem[],
  readings: Readings,
): Answers => {
  const { answers } = system
  if (paysInDegreeI(system) !== true) return answers
  const paying = all.filter(each => paysInDegreeI(each) === true)
  const mayPay = all.filter(each => paysInDegreeI(each) !== false)
  const payer = (among: readonly AnsweredSystem[]): Section<never> | undefined =>
    among.length > 1 ? otherPayer(system, among, readings) : undefined
  const other = payer(paying)
  if (other) return { ...answers, companionAllowance: other }
  // What it pays whoever else pays is its own; else it hangs on whether the others do.
  const needs = all.flatMap(each => {
    const pays = paysInDegreeI(each)
    return typeof pays === 'boolean' ? [] : pays
  })
  if (needs.length === 0 || payer(mayPay) === undefined) return answers
  const { question, steps } = answers.companionAllowance
  return { ...answers, companionAllowance: withoutValue(undetermined(needs), question, steps) }
}

/** The answers of systems already found right each by itself. */
export const systemsAnswersOf = (
  { shared, systems }: SystemsFacts<Stage, DecimalString>,
  readings: Readings,
  asOf?: CivilDate,
  undated: UndatedEvents = [],
): Readonly<Record<string, Assessment>> => {
  const merged: Systems = Object.fromEntries(
    Object.entries(systems).map(([id, own]) => [id, mergedDossier(shared, own)]),
  )
  checked(merged)
  const answered: readonly AnsweredSystem[] = Object.keys(merged).map(id => {
    const dossier = withOtherStages(id, merged)
    const alone = answersOf(dossier, readings, asOf, undated)
    return { id, dossier, answers: untilOthersAreKnown(id, merged, alone) }
  })
  return Object.fromEntries(
    answered.map(system => {
      const net = netBesideOthers(system, answered)
      const answers = { ...withOnePayer(system, answered, readings), ...(net ? { net } : {}) }
      return [system.id, withHeadlineAnew(answers, system.dossier, asOf, undated)]
    }),
  )
}

/**
 * Answers a person with pensions in several systems: shared facts once, one assessment a system, with the two
 * tie-breaks applied.
 *
 * *Law*: the potential stage of a notary is given by the system with the longest period (the notaries' Regulation);
 * the companion allowance is paid by one system only (Law 360/2023 art. 67; the Regulation), and the two rules can
 * point to different systems.
 *
 * *Details*: what is paid out of each of several pensions is refused as `net-of-several-pensions`. A system's own fact wins
 * over a shared one. Where another system pays the allowance, the section is
 * `not-due` because `paid-by-another-system`.
 *
 * *Errors*: only `invalid-input`, with every fault and the system it stands in.
 *
 * @example
 * Object.keys(assessSystems({ shared: { person: { sex: 'male' } }, systems: { public: { scheme: 'public' }, notaries: { scheme: 'notaries' } } })) // => ['public', 'notaries']
 */
export const assessSystems = (
  facts: SystemsFacts,
  options?: AssessOptions,
): Readonly<Record<string, Assessment>> => {
  const call = validCallWith(systemsSchema, assessOptions, facts, options)
  const [asOf, undated] = [own(call.options, 'asOf'), own(call.options, 'undated')]
  return deepFreeze(systemsAnswersOf(call.facts, call.readings, asOf, undated))
}
