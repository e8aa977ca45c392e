import {
  type Dossier,
  type DossierInForm,
  nextQuestion,
  type NextQuestion,
  type NextQuestionOptions,
  type QuestionPath,
} from '../../src/index.js'

type Part = Readonly<Record<string, unknown>>

/** What stands in a dossier with an answer put where its question says: in a part, or in the last event. */
export const filledIn = (dossier: DossierInForm, id: QuestionPath, answer: unknown): DossierInForm => {
  const [part = '', name = '', fact] = id.split('.')
  if (fact !== undefined) {
    const { events = [] } = dossier
    const told = { ...events[Number(name)], [fact]: answer } as never
    return { ...dossier, events: [...events.slice(0, Number(name)), told, ...events.slice(Number(name) + 1)] }
  }
  const of = (dossier as Part)[part] as Part | undefined
  return { ...dossier, [part]: name === '' ? answer : { ...of, [name]: answer } }
}

/** Far more than a dossier has facts: who asks this often goes round in a circle. */
const TOO_MANY = 200

/** What is asked, and what stands in the dossier once nothing is asked any more. */
export interface Interview {
  readonly dossier: Dossier
  readonly asked: readonly NextQuestion[]
  readonly settled: NonNullable<NextQuestionOptions['settled']>
}

/** Answers what is asked until nothing is; `undefined` stands for what the person cannot tell. */
export const interviewed = (
  start: DossierInForm,
  answerTo: (question: NextQuestion) => unknown,
  options: NextQuestionOptions = {},
): Interview => {
  let dossier = start
  let { settled = [], unknown = [] } = options
  const asked: NextQuestion[] = []
  for (;;) {
    const question = nextQuestion(dossier, { ...options, settled, unknown })
    if (!question) return { dossier: dossier as Dossier, asked, settled }
    asked.push(question)
    if (asked.length > TOO_MANY) throw new Error(`asked without end: ${asked.map(({ id }) => id).join(', ')}`)
    const answer = answerTo(question)
    if (answer === 'nothing-happened') settled = [...settled, question.id as (typeof settled)[number]]
    else if (answer === undefined) unknown = [...unknown, question.id]
    else dossier = filledIn(dossier, question.id, answer)
  }
}
