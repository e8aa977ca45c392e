import type { DossierPath } from '../dossier/dossier.js'
import { eventAt, type EventPath } from '../dossier/events.js'
import { FACT_PATHS } from '../dossier/paths.js'
import { isAnswered, isUndetermined } from '../engine/answer.js'
import type { Payment } from '../questions/payment/answers.js'
import { needsOfPayment } from '../questions/payment/section.js'
import type { AnsweredSection, SectionAnswers } from './answer-section.js'
import type { SectionName } from './section-names.js'

/** A section and the facts for which it waits. */
export interface Waiting {
  readonly section: SectionName
  readonly needs: readonly string[]
  /** Of these, the facts that are asked for next in any case. */
  readonly askedNext: readonly string[]
}

/** A life in payment has its answer, in which some of its periods may wait: what has none is asked for first. */
const periodsWaiting = ({ answer }: AnsweredSection<'payment'>): readonly string[] =>
  isAnswered(answer) ? needsOfPayment(answer.value as Payment) : []

/** The sections that wait for facts, and the life in payment where one of its periods does. */
export const waitingIn = (answers: SectionAnswers, sections: readonly SectionName[]): readonly Waiting[] =>
  sections.flatMap((section): readonly Waiting[] => {
    const { answer, askedNext } = answers.answer(section)
    if (isUndetermined(answer)) return [{ section, needs: answer.needs, askedNext }]
    const needs = section === 'payment' ? periodsWaiting(answers.answer('payment')) : []
    return needs.length > 0 ? [{ section, needs, askedNext: [] }] : []
  })

/** Whether a section is wanted and waits. */
export const isWaiting = (
  answers: SectionAnswers,
  wanted: readonly SectionName[],
  section: SectionName,
): boolean => wanted.includes(section) && isUndetermined(answers.answer(section).answer)

/** A resumption was asked for on a day, or was not. */
const otherwise = (path: string): readonly string[] => {
  const event = eventAt(path)
  return event?.fact === 'requestedOn' ? [`events.${event.place}.noResumptionRequest`] : []
}

/** The same with what may be told in the place of facts that are not known. */
export const orOtherwise = (waiting: readonly Waiting[], unknown: readonly string[]): readonly Waiting[] =>
  waiting.map(({ needs, ...rest }) => ({
    ...rest,
    needs: [...needs, ...needs.filter(path => unknown.includes(path)).flatMap(otherwise)],
  }))

/** The facts waited for, those of the dossier in the order of a form, then those of its events. */
export const pathsIn = (waiting: readonly Waiting[]): readonly (DossierPath | EventPath)[] => {
  const waited = new Set(waiting.flatMap(({ needs }) => needs))
  const ofEvents = [...waited].filter((path): path is EventPath => eventAt(path) !== undefined)
  return [...FACT_PATHS.filter(path => waited.has(path)), ...ofEvents]
}
