import {
  type DossierInForm,
  type EventHeadPath,
  headPath,
  LAST_PLACE,
  type ValidDossierInForm,
} from '../dossier/begun-events.js'
import { dayOfEventBounds } from '../dossier/day-of-event.js'
import type { DossierPath } from '../dossier/dossier.js'
import type { EventPath } from '../dossier/events.js'
import { dossierInFormSchema } from '../dossier/schema.js'
import { validCallWith } from '../schema/ask.js'
import { deepFreeze } from '../values/frozen.js'
import { type Answerable, answerable } from './allowed-answer.js'
import { SectionAnswers } from './answer-section.js'
import { type Dated, pathInForm, withDatedEvents } from './events-in-form.js'
import { type Happens, happeningsFor } from './happenings.js'
import { type NextQuestionOptions, nextQuestionOptions, type QuestionPath } from './next-question-options.js'
import { optionalFacts } from './optional-facts.js'
import { SECTION_NAMES, type SectionName } from './section-names.js'
import { orOtherwise, pathsIn, type Waiting, waitingIn } from './waiting.js'

/** What to ask for. */
export type NextQuestion = {
  /** Where the answer is put into the dossier. */
  readonly id: QuestionPath
  /** The sections that wait for it, or that it can change; none where it is optional. */
  readonly neededFor: readonly SectionName[]
  /** Where it is left out, it is held not to be so. */
  readonly optional?: true
} & Answerable

/** A dossier that is being filled in, and what is asked of it. */
interface Form {
  readonly dossier: ValidDossierInForm
  readonly dated: Dated
  readonly answers: SectionAnswers
  readonly wanted: readonly SectionName[]
  readonly unknown: readonly string[]
}

const inForm = (waiting: readonly Waiting[], dated: Dated): readonly Waiting[] =>
  waiting.map(({ section, needs, askedNext }) => ({
    section,
    needs: needs.map(path => pathInForm(path, dated)),
    askedNext: askedNext.map(path => pathInForm(path, dated)),
  }))

/** The fact for which the most sections wait. */
const neededFact = ({ dossier, dated, answers, wanted, unknown }: Form): NextQuestion | undefined => {
  const waiting = orOtherwise(inForm(waitingIn(answers, wanted), dated), unknown)
  const open = pathsIn(waiting)
    .filter(path => !unknown.includes(path))
    .map(id => ({
      id,
      surely: waiting.filter(({ askedNext }) => askedNext.includes(id)).length,
      neededFor: waiting.filter(({ needs }) => needs.includes(id)).map(({ section }) => section),
    }))
  const [next] = open.sort((one, other) => other.surely - one.surely)
  return next && { id: next.id, neededFor: next.neededFor, ...answerable(next.id, dossier) }
}

const changedBy = (happenings: readonly Happens[], wanted: readonly SectionName[]): readonly SectionName[] =>
  wanted.filter(section => happenings.some(({ changes }) => changes.includes(section)))

/** The day of an event of which only the kind is told. */
const dayOfEvent = ({ dossier, answers, wanted, unknown }: Form): NextQuestion | undefined => {
  const { events = [] } = dossier
  const place = events.findIndex(({ on }, at) => on === undefined && !unknown.includes(headPath(at, 'on')))
  const event = events[place]
  if (!event) return undefined
  const happens = happeningsFor(answers, wanted).find(({ kind }) => kind === event.id)
  return {
    id: headPath(place, 'on'),
    neededFor: happens?.changes ?? [],
    type: 'date',
    allowed: dayOfEventBounds(dossier, place, happens?.days),
  }
}

/** What happened, or happened beside what is told. */
const whatHappened = ({ dossier, answers, wanted, unknown }: Form): NextQuestion | undefined => {
  const place = dossier.events?.length ?? 0
  const id: EventHeadPath = headPath(place, 'id')
  if (place > LAST_PLACE || unknown.includes(id)) return undefined
  const happenings = happeningsFor(answers, wanted)
  if (happenings.length === 0) return undefined
  const allowed = [...happenings.map(({ kind }) => kind), 'nothing-happened' as const]
  return { id, neededFor: changedBy(happenings, wanted), type: 'event', allowed }
}

/** What is held not to be so where nothing is said of it. */
const optionalFact = ({ dossier, dated, answers, unknown }: Form): NextQuestion | undefined => {
  const path = optionalFacts(dated.dossier, answers)
    .map(fact => pathInForm(fact, dated) as DossierPath | EventPath)
    .find(fact => !unknown.includes(fact))
  return path && { id: path, neededFor: [], optional: true, ...answerable(path, dossier) }
}

/**
 * The single most useful fact to ask for: the one for which the most sections wait, and of several such the one that
 * a form asks first; then what happened to the pension since. `undefined` once every section wanted has its answer and
 * nothing more happened.
 *
 * *Law*: none of its own: what can change a section is what its rules look at; of events, what the law of their day
 * lets suspend, end or change a pension.
 *
 * *Details*: put the answer into the dossier at `id` and ask again; this always ends, with no section undetermined.
 * `allowed` says what fits beside the facts already known: days lie in the order of the law, both ends included.
 * What happened is asked at `events.N.id`, one event after another, each time with the kinds that can still change a
 * section wanted; a kind put there is followed by its day and its facts, and the answer `nothing-happened` is put
 * nowhere: name the question in `settled`. The dossier may hold an event without its day, which no other function
 * takes. Facts that are simply not so where they are left out (a handicap, a special status) are asked for only with
 * `optional`, after all others. Where facts are named `unknown`, it may end with sections that still wait for them.
 *
 * *Errors*: only `invalid-input`.
 *
 * @example
 * nextQuestion({ scheme: 'public', application: { registeredOn: '2026-05-20' } }) // => { id: 'person.sex', type: 'choice', allowed: ['female', 'male'] }
 */
export const nextQuestion = (
  dossier: DossierInForm,
  options?: NextQuestionOptions,
): NextQuestion | undefined => {
  const call = validCallWith(dossierInFormSchema, nextQuestionOptions, dossier, options)
  const { sections = SECTION_NAMES, unknown = [], settled = [], optional = false } = call.options
  const dated = withDatedEvents(call.facts)
  const form: Form = {
    dossier: call.facts,
    dated,
    answers: new SectionAnswers(dated.dossier, call.readings),
    wanted: [...new Set(sections)],
    unknown: [...unknown, ...settled],
  }
  const next =
    dayOfEvent(form) ?? neededFact(form) ?? whatHappened(form) ?? (optional ? optionalFact(form) : undefined)
  return next && deepFreeze(next)
}
