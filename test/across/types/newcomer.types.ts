// Lines as a newcomer writes them, which the compiler refused once. Compiled, never run.
import {
  assess,
  type DossierPath,
  type Dossier,
  dossierSchema,
  factLabel,
  nextQuestion,
  type Section,
  type Written,
} from '../../../src/index.js'

// ------------------------------------------------------------ a section is read as it stands
const answer = assess({})
export const isOpen: boolean = answer.pension.status === 'undetermined'
export const lei: string | undefined = answer.pension.value?.lei
if (answer.pension.status === 'undetermined') {
  const first: DossierPath | undefined = answer.pension.needs.find(
    (need): need is DossierPath => need === 'person.sex',
  )
  nextQuestion({}, { unknown: answer.pension.needs })
  for (const need of answer.pension.needs) factLabel(need, { language: 'ro' })
  nextQuestion({}, { unknown: answer.timelineNeeds })
  void first
}
if (answer.pension.value) {
  const amount: string = answer.pension.value.lei
  const { steps, confidence } = answer.pension
  void [amount, steps, confidence]
}
if (answer.pension.status === 'not-due') void answer.pension.because
export const told = (section: Section<string>): string => section.value ?? section.status ?? ''
if (answer.headline.pension.status === 'undetermined')
  nextQuestion({}, { unknown: answer.headline.pension.needs })

// ------------------------------------------------------------ a dossier grows as the person answers
const dossier: Dossier = {}
dossier.scheme = 'public'
dossier.person = { sex: 'female' }
dossier.person.birthDate = '1966-05-10'
dossier.events = [{ id: 'review-missed', on: '2026-01-10' }]
assess(dossier)

// ------------------------------------------------------------ a form holds text before it holds a dossier
type Input = NonNullable<(typeof dossierSchema)['~standard']['types']>['input']
type Output = NonNullable<(typeof dossierSchema)['~standard']['types']>['output']
const form: Input = { scheme: '', person: { sex: '', birthDate: '' }, contribution: { points: '' } }
const typed = (text: string): void => {
  form.person = { ...form.person, birthDate: text }
  form.events = [{ id: text, on: text }]
}
typed('')
const validated = dossierSchema['~standard'].validate(form)
if (!validated.issues) {
  const found: Output = validated.value
  assess(found)
  // @ts-expect-error what was found right is frozen
  found.scheme = 'public'
}
export const written: Written<{ readonly degree: 'I' | 'II'; readonly stage: { readonly years: number } }> = {
  degree: 'IV',
  stage: { years: 3 },
}

// @ts-expect-error text of a form is no day until it was validated
assess({ person: { birthDate: form.person?.birthDate } })
// @ts-expect-error a path that no dossier has
factLabel('person.shoeSize', { language: 'ro' })
