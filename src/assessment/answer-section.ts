import { atHand, inOrderOfForm } from '../dossier/at-hand.js'
import type { GivenFacts, ValidDossier, Facts } from '../dossier/dossier.js'
import { FACTS } from '../dossier/facts.js'
import { givenFacts } from '../dossier/given.js'
import { type Answer, isAnswered } from '../engine/answer.js'
import { type AnsweredSection as AnyAnsweredSection, Answers } from '../engine/answers.js'
import { factsByName } from '../engine/facts.js'
import { Run } from '../engine/run.js'
import type { Readings } from '../law/open-questions.js'
import type { Inquiry, Step } from '../questions/every-step.js'
import type { PossibleEvent } from '../questions/payment/answers.js'
import type { CivilDate, CivilMonth } from '../values/civil-date.js'
import type { SectionName } from './section-names.js'
import { SECTION_RULES } from './section-rules.js'
import type { InnerValues, SectionValues } from './section-values.js'

/** A section with what was recorded on the way to it. */
export type AnsweredSection<N extends SectionName> = AnyAnsweredSection<SectionValues[N], Step>

const BY_NAME = factsByName(FACTS)

/** The sections of one dossier, under whatever readings; what several ask is reckoned once. */
export class SectionAnswers {
  readonly given: GivenFacts
  readonly readings: Readings
  readonly #answers: Answers<Facts, SectionValues & InnerValues, Inquiry, Step>

  constructor(dossier: ValidDossier, readings: Readings) {
    this.given = givenFacts(dossier)
    this.readings = readings
    const { events, closedDays } = dossier
    const lists = { ...(events ? { events } : {}), ...(closedDays ? { closedDays } : {}) }
    const facts = atHand(FACTS, this.given)
    const run = new Run<Facts, SectionValues & InnerValues, Inquiry>(
      SECTION_RULES,
      facts,
      this.given,
      BY_NAME,
      lists,
    )
    this.#answers = new Answers(run, facts, inOrderOfForm)
  }

  answer<N extends SectionName>(name: N, readings: Readings = this.readings): AnsweredSection<N> {
    return this.#answers.under(readings, name)
  }

  /** For a month, where the dossier names none. */
  answerFor<N extends SectionName>(name: N, month: CivilMonth, readings: Readings): AnsweredSection<N> {
    return this.#answers.supposing('payment.month', month, readings, name)
  }

  /** The day from which the pension is in payment. */
  grantedOn(): Answer<CivilDate> {
    return this.#answers.under(this.readings, 'grant').answer
  }

  /** What can still have happened. */
  possibleEvents(): readonly PossibleEvent[] {
    const { answer } = this.#answers.under(this.readings, 'possibleEvents')
    return isAnswered(answer) ? answer.value : []
  }
}
