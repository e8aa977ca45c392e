import { assess, nextQuestion } from 'pensie-invaliditate/assessment'
import { FULL, NEAR_EMPTY } from '../dossiers/known.mjs'
import { against } from '../timing/ratio.mjs'
import { timed } from '../timing/rounds.mjs'

const answerOf = path => path.split('.').reduce((part, name) => part[name], FULL)

const withAnswer = (dossier, path) => {
  const [part, name] = path.split('.')
  return name === undefined
    ? { ...dossier, [part]: answerOf(path) }
    : { ...dossier, [part]: { ...dossier[part], [name]: answerOf(path) } }
}

/** Asks until nothing is left to ask, as a page does it: the answer is put in, and the next question asked for. */
const filledIn = () => {
  let dossier = NEAR_EMPTY
  const settled = []
  for (let questions = 0; ; questions += 1) {
    const question = nextQuestion(dossier, { settled })
    if (question === undefined) return questions
    if (question.type === 'event') settled.push(question.id)
    else dossier = withAnswer(dossier, question.id)
  }
}

const WHOLE = 'a form from its first question to its end'
const ANSWERS = 'as many full answers as it has questions'

export const form = async settings => {
  const questions = filledIn()
  const contenders = [
    { name: WHOLE, answers: 1, pass: filledIn },
    {
      name: ANSWERS,
      answers: 1,
      pass: () => {
        for (let count = 0; count < questions; count += 1) assess(FULL)
      },
    },
  ]
  return { questions, base: ANSWERS, rows: against(await timed(contenders, settings), ANSWERS) }
}
