import { type FormEvent, useState } from 'react'
import { createRoot } from 'react-dom/client'
import {
  type Assessment,
  assess,
  type DossierInForm,
  explain,
  explainFault,
  factLabel,
  nextQuestion,
  type NextQuestion,
  type NextQuestionOptions,
  withAnswer,
  withDatedEvents,
} from 'pensie-invaliditate'

const language = 'ro'

interface Filled extends Pick<NextQuestionOptions, 'unknown' | 'settled'> {
  readonly dossier: DossierInForm
}

const Answer = ({ answer }: { readonly answer: Assessment }) => (
  <main>
    <h1>{answer.pension.value?.lei ?? answer.pension.status} lei</h1>
    {explain(answer, { language, audience: 'person' }).map((line, place) => (
      <p key={place}>{line}</p>
    ))}
  </main>
)

const Question = ({
  filled,
  question: { id, neededFor, remaining },
  onAnswer,
}: {
  readonly filled: Filled
  readonly question: NextQuestion
  readonly onAnswer: (filled: Filled) => void
}) => {
  const [faults, setFaults] = useState<readonly string[]>([])
  const { label, why, choices = {} } = factLabel(id, { language, neededFor })

  const answer = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('answer') ?? '')
    const answered = withAnswer(filled.dossier, id, text, { language })
    if ('issues' in answered)
      return setFaults(answered.issues.map(issue => explainFault(issue, { language })))
    const { unknown = [], settled = [] } = filled
    onAnswer({
      dossier: answered.dossier,
      unknown: text === '' && !answered.settled ? [...unknown, id] : unknown,
      settled: answered.settled ? [...settled, answered.settled] : settled,
    })
  }

  const words = Object.values(choices)
  return (
    <form onSubmit={answer}>
      <label htmlFor="answer">{label}</label>
      {words.length > 0 ? (
        <select id="answer" name="answer" autoFocus>
          <option value="">Nu știu</option>
          {words.map(word => (
            <option key={word}>{word}</option>
          ))}
        </select>
      ) : (
        <input id="answer" name="answer" autoFocus autoComplete="off" />
      )}
      <p>{why}</p>
      {faults.map(fault => (
        <p key={fault} role="alert">
          {fault}
        </p>
      ))}
      <button>Mai departe</button> (cel mult {remaining})
    </form>
  )
}

const App = () => {
  const [filled, setFilled] = useState<Filled>({ dossier: {} })
  const { dossier, ...told } = filled
  const question = nextQuestion(dossier, told)
  if (!question) {
    const { dossier: dated, undated } = withDatedEvents(dossier)
    return <Answer answer={assess(dated, { undated })} />
  }
  return <Question key={question.id} {...{ filled, question }} onAnswer={setFilled} />
}

const place = document.getElementById('app')
if (place) createRoot(place).render(<App />)
