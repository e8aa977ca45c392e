import { type Answer, isAnswered, isUndetermined } from '../engine/answer.js'
import type { NotCoveredSubject } from '../law/not-covered.js'
import type { Readings } from '../law/open-questions.js'
import type { MonthOfAmounts } from '../questions/payment/answers.js'
import type { CivilMonth } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import type { AnsweredSection, SectionAnswers } from './answer-section.js'
import type { SectionName } from './section-names.js'

const leiOf = (answer: Answer<{ readonly lei: DecimalString }>): DecimalString | undefined =>
  isAnswered(answer) ? answer.value.lei : undefined

const refusedOf = (answer: Answer<unknown>): NotCoveredSubject | undefined =>
  !isAnswered(answer) && answer.status === 'not-covered' ? (answer.what as NotCoveredSubject) : undefined

/** Of a month that the payment does not answer: the facts that would tell, or the name of what is refused. */
const unknownState = (answer: Answer<unknown>): MonthOfAmounts['state'] => {
  const refused = refusedOf(answer)
  return {
    state: 'undetermined',
    needs: isUndetermined(answer) ? answer.needs : [],
    ...(refused ? { notCovered: refused } : {}),
  }
}

type InHand = Pick<MonthOfAmounts, 'net' | 'netNotComputed'>

/** What is paid out of a pension that is known; where that is refused, under which name. */
const inHandOf = (net: Answer<{ readonly net: DecimalString }>, lei: DecimalString | undefined): InHand => {
  if (lei === undefined) return {}
  if (isAnswered(net)) return { net: net.value.net }
  const refused = refusedOf(net)
  return refused ? { netNotComputed: refused } : {}
}

/** What is not due is known; what is undetermined or not covered is not. */
const isKnown = (answer: Answer<unknown>): boolean => isAnswered(answer) || answer.status === 'not-due'

/** A month, whether all of it is known, and what it was reckoned from. */
export interface Reckoned {
  readonly row: MonthOfAmounts
  readonly isKnown: boolean
  readonly sections: readonly AnsweredSection<SectionName>[]
}

export const reckoned = (answers: SectionAnswers, month: CivilMonth, readings: Readings): Reckoned => {
  const [payment, pension, allowance, net] = [
    answers.answerFor('payment', month, readings),
    answers.answerFor('pension', month, readings),
    answers.answerFor('companionAllowance', month, readings),
    answers.answerFor('net', month, readings),
  ]
  const { answer } = payment
  const state = isAnswered(answer) ? answer.value.month : undefined
  const lei = leiOf(pension.answer)
  const companionAllowance = leiOf(allowance.answer)
  const [noPension, noAllowance] = [refusedOf(pension.answer), refusedOf(allowance.answer)]
  const back = state?.state === 'in-payment' ? state.backPayOf : undefined
  return {
    row: {
      month,
      state: state ?? unknownState(answer),
      ...(lei ? { pension: lei } : {}),
      ...(noPension ? { pensionNotComputed: noPension } : {}),
      ...(companionAllowance ? { companionAllowance } : {}),
      ...(noAllowance ? { companionAllowanceNotComputed: noAllowance } : {}),
      ...inHandOf(net.answer, lei),
      ...(back ? { backPayOf: back } : {}),
    },
    isKnown: isKnown(answer) && isKnown(pension.answer) && isKnown(allowance.answer),
    sections: [payment, pension, allowance, net] as readonly AnsweredSection<SectionName>[],
  }
}
