import type { DossierInForm } from '../dossier/begun-events.js'
import type { DossierPath } from '../dossier/dossier.js'
import type { EventPath } from '../dossier/events.js'
import { dossierInFormSchema } from '../dossier/schema.js'
import { validCallWith } from '../schema/ask.js'
import { deepFreeze } from '../values/frozen.js'
import { answerable } from './allowed-answer.js'
import { SectionAnswers } from './answer-section.js'
import { dayOfEvent, whatHappened } from './event-questions.js'
import { type Dated, datedIn, pathInForm } from './events-in-form.js'
import type { Form, NextQuestion, Question } from './form.js'
import { type NextQuestionOptions, nextQuestionOptions } from './next-question-options.js'
import { optionalFacts } from './optional-facts.js'
import { remainingFrom } from './remaining.js'
import { SECTION_NAMES } from './section-names.js'
import { orOtherwise, pathsIn, type Waiting, waitingIn } from './waiting.js'

const inForm = (waiting: readonly Waiting[], dated: Dated): readonly Waiting[] =>
  waiting.map(({ section, needs, askedNext }) => ({
    section,
    needs: needs.map(path => pathInForm(path, dated)),
    askedNext: askedNext.map(path => pathInForm(path, dated)),
  }))

/** The fact for which the most sections wait. */
const neededFact = ({ dossier, dated, answers, wanted, unknown }: Form): Question | undefined => {
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

/** What is held not to be so where nothing is said of it. */
const optionalFact = ({ dossier, dated, answers, unknown }: Form): Question | undefined => {
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
 * takes but `withDatedEvents`. Facts that are simply not so where they are left out (a handicap, a special status) are asked for only with
 * `optional`, after all others. Where facts are named `unknown`, it may end with sections that still wait for them.
 * `remaining` counts the questions that are left at most, this one among them: the facts not told that some section may
 * yet ask for in this system, under this law, with these events. It is a bound, often several above what is asked in the
 * end; it falls, or stays, with each answer, and rises only where one tells a further event, which brings its own
 * questions.
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
  const dated = datedIn(call.facts)
  const form: Form = {
    dossier: call.facts,
    dated,
    answers: new SectionAnswers(dated.dossier, call.readings),
    wanted: [...new Set(sections)],
    unknown: [...unknown, ...settled],
  }
  const next =
    dayOfEvent(form) ?? neededFact(form) ?? whatHappened(form) ?? (optional ? optionalFact(form) : undefined)
  return next && deepFreeze({ ...next, remaining: remainingFrom(form, next, optional) })
}
