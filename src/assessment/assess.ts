import type { Dossier } from '../dossier/dossier.js'
import { dossierSchema } from '../dossier/schema.js'
import { validCallWith } from '../schema/ask.js'
import { own } from '../values/bare.js'
import { deepFreeze } from '../values/frozen.js'
import { type Answers, answersOf, sectionsAnswered } from './answers.js'
import { type AssessOptions, assessOptions } from './assess-options.js'
import type { SectionName } from './section-names.js'
import type { Sections } from './sections.js'

/** The whole answer to a dossier: one section a question, and every date in order. */
export type Assessment = Answers

interface Assess {
  <N extends SectionName>(
    dossier: Dossier,
    options: AssessOptions & {
      /** The sections that are answered; nothing else is. */
      readonly sections: readonly N[]
    },
  ): Pick<Sections, N>
  (dossier: Dossier, options?: AssessOptions): Assessment
}

const answered = (dossier: unknown, options: unknown): Assessment | Partial<Sections> => {
  const call = validCallWith(dossierSchema, assessOptions, dossier, options)
  const { facts, readings } = call
  const wanted = own(call.options, 'sections')
  const undated = own(call.options, 'undated') ?? []
  return wanted
    ? sectionsAnswered(facts, readings, wanted, undated)
    : answersOf(facts, readings, own(call.options, 'asOf'), undated)
}

/**
 * Answers a whole dossier: which law, the standard age, eligibility, the start, the potential stage, the points,
 * the pension, the companion allowance, the review, the terms of the procedure, and every date in order.
 *
 * *Law*: that of each section, in its steps.
 *
 * *Details*: takes any part of a dossier. A section is a finding; or `undetermined` with the paths of the facts
 * that it asks for, first those that are asked for next in any case, then a forecast; or `not-covered`, where the library
 * knows no law or value; or `not-due`; the last three with the steps up to there and their articles. Each section
 * stands for itself: what one lacks does not keep another from its answer. `application.grantedOn`, printed on the
 * pension decision, wins over the start that the rules give. An event counts as the pensioner's own fault unless it
 * says `imputable: false`. `headline` is what it comes to, `nextSteps` what is open to the person,
 * the most urgent first, `remarks` what was taken for granted or stands out. With `asOf` each date of the timeline says how
 * it stands on that day, and what is over is no next step; without it nothing is called late. `notComputed` names what the dossier touches and no section computes (a survivors'
 * pension, a recovery), with where to ask; a receipt does not vouch for it. With `sections` only those are answered, each as in the
 * whole, and nothing beside them: no date, headline or step, on which `asOf` bears. With `undated`, as
 * `withDatedEvents` names them, what an event can change is `undetermined` and needs that day, no step is told, and no date
 * after the grant. `receiptOf` gives what `replay` confirms
 * the same answer by later.
 *
 * *Errors*: only `invalid-input`, with every fault of the dossier.
 *
 * @example
 * assess({ scheme: 'public', application: { registeredOn: '2026-05-20' } }).law // => { value: 'law-360-2023' }
 */
export const assess: Assess = (dossier: Dossier, options?: AssessOptions) =>
  deepFreeze(answered(dossier, options)) as Assessment
