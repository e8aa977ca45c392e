import { describe, expect, test } from 'vitest'
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

type Answers = ReturnType<typeof assess>

interface Asked {
  readonly dossier: RandomLife
  readonly month: CivilMonth
  readonly answers: Answers
  readonly state: string
  readonly allowance: string
}

const asked: readonly Asked[] = lives(120).flatMap((one, number) => {
  const dossier = entitled(one)
  const life = lifeIn(dossier)
  if (!life) return []
  return monthsOf(dossier)
    .filter((_, place) => place % STEP === number % STEP)
    .map(month => {
      const given: unknown = { ...dossier, payment: { month } }
      const answers = assess(given as Dossier)
      const [state, allowance] = (['pension', 'allowance'] as const).map(paid => stateInMonth(life, paid, month).state)
      return { dossier, month, answers, state: state ?? '', allowance: allowance ?? '' }
    })
    .filter(({ answers }) => 'value' in answers.payment)
})

const word = (answer: Answers['pension'] | Answers['companionAllowance'] | Answers['points']): string => {
  if ('value' in answer) return 'value'
  return answer.status === 'not-due' ? answer.because : answer.status
}

const firstOf = (isWrong: (one: Asked) => boolean): string | undefined => {
  const found = asked.find(one => isWrong(one))
  return found && JSON.stringify([found.month, found.state, word(found.answers.pension), found.dossier])
}
