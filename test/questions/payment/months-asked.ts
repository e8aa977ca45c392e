import { assess, type CivilMonth, type Dossier } from '../../../src/index.js'
import { stateInMonth } from '../../../src/questions/payment/payment-state.js'
import { lifeIn, lives, monthsOf, type RandomLife } from './random-lives.js'

/** A stage that no table asks more of, so that the pension is granted and its months are reached. */
const entitled = (dossier: RandomLife): RandomLife => ({
  ...dossier,
  contribution: { ...dossier.contribution, stageAtDecision: { years: 34 }, stageAtGrant: { years: 34 } },
})

/** A few months of each life, apart, and so that every state is met. */
const STEP = 17

export type Answers = ReturnType<typeof assess>

export interface Asked {
  readonly dossier: RandomLife
  readonly month: CivilMonth
  readonly answers: Answers
  readonly state: string
  readonly allowance: string
}

/** Months of lives, each assessed by itself; of the granted ones only. */
export const monthsAsked = (count: number): readonly Asked[] =>
  lives(count).flatMap((one, number) => {
    const dossier = entitled(one)
    const life = lifeIn(dossier)
    if (!life) return []
    return monthsOf(dossier)
      .filter((_, place) => place % STEP === number % STEP)
      .map(month => {
        const given: unknown = { ...dossier, payment: { month } }
        const answers = assess(given as Dossier)
        const [state, allowance] = (['pension', 'allowance'] as const).map(
          paid => stateInMonth(life, paid, month).state,
        )
        return { dossier, month, answers, state: state ?? '', allowance: allowance ?? '' }
      })
      .filter(({ answers }) => 'value' in answers.payment)
  })

/** An answer in a word. */
export const word = (
  answer: Answers['pension'] | Answers['companionAllowance'] | Answers['points'],
): string => {
  if ('value' in answer) return 'value'
  return answer.status === 'not-due' ? answer.because : answer.status
}
