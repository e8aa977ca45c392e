import {
  type DossierInForm,
  explainFault,
  factLabel,
  type Language,
  type NextQuestion,
  nextQuestion,
  type NextQuestionOptions,
  type QuestionPath,
  withAnswer,
  wordFor,
} from 'pensie-invaliditate'
import type { Asked, Asker } from './asker.js'

/** A form as far as it is filled in. */
interface State extends Pick<NextQuestionOptions, 'unknown' | 'settled'> {
  readonly dossier: DossierInForm
}

interface Asking {
  readonly language: Language
  readonly all: boolean
}

const EMPTY: State = { dossier: {} }

const wordsToChoose = ({ id, type, allowed }: NextQuestion, language: Language): readonly string[] => {
  if (type === 'date') return allowed.among ?? []
  const choices: Readonly<Record<string, string>> = factLabel(id, { language }).choices ?? {}
  return type === 'choice' || type === 'event' || type === 'boolean'
    ? allowed.map(value => choices[String(value)] ?? String(value))
    : []
}

const asked = (
  question: NextQuestion,
  { dossier }: State,
  language: Language,
  canGoBack: boolean,
): Asked => ({
  label: factLabel(question.id, { language }).label,
  remaining: question.remaining,
  choices: wordsToChoose(question, language),
  canGoBack,
  faultsOf: text => {
    const answer = withAnswer(dossier, question.id, text, { language })
    return 'issues' in answer ? answer.issues.map(issue => explainFault(issue, { language })) : []
  },
})

const after = (state: State, { id }: NextQuestion, text: string, language: Language): State => {
  const answer = withAnswer(state.dossier, id, text, { language })
  if ('issues' in answer) return state
  const { unknown = [], settled = [] } = state
  if (answer.settled) return { ...state, settled: [...settled, answer.settled] }
  return { ...state, dossier: answer.dossier, ...(text.trim() === '' ? { unknown: [...unknown, id] } : {}) }
}

/** Asks until nothing is missing; nothing comes back from who breaks off. */
export const filledIn = async (
  asker: Asker,
  { language, all }: Asking,
): Promise<DossierInForm | undefined> => {
  const before: State[] = []
  let state = EMPTY
  for (;;) {
    const { dossier, unknown = [], settled = [] } = state
    const question = nextQuestion(dossier, { unknown, settled, optional: all })
    if (!question) return dossier
    const reply = await asker.ask(asked(question, state, language, before.length > 0))
    if (reply === 'break-off') return undefined
    if (reply === 'back') {
      state = before.pop() ?? EMPTY
    } else {
      before.push(state)
      state = after(state, question, reply.text, language)
    }
  }
}

/** The events whose day is missing, by their names: what they can change waits for it. */
export const undatedEvents = (
  { events = [] }: DossierInForm,
  undated: readonly QuestionPath[],
  language: Language,
): readonly string[] =>
  events.flatMap(({ id }, place) =>
    undated.includes(`events.${place}.on`) ? [wordFor('event-kind', id, { language })] : [],
  )
