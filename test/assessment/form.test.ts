import { describe, expect, test } from 'vitest'
import {
  assess,
  type Dossier,
  explain,
  factLabel,
  nextQuestion,
  type NextQuestion,
  receiptOf,
  type Section,
} from '../../src/index.js'
import { factAt, withFact } from '../across/arbitraries/parts-of-dossier.js'

/** What a page shows for a question: made from the question and its label alone, for any fact there is. */
const fieldOf = (question: NextQuestion): string => {
  const { label, choices = {} } = factLabel(question.id, { language: 'ro' })
  const named = `name="${question.id}"`
  const input = (): string => {
    switch (question.type) {
      case 'choice':
        return `<select ${named}>${question.allowed.map(value => `<option value="${value}">${choices[value]}</option>`).join('')}</select>`
      case 'boolean':
        return `<input type="checkbox" ${named}>`
      case 'date':
        return `<input type="date" ${named} min="${question.allowed.from}" max="${question.allowed.to}">`
      case 'month':
        return `<input type="month" ${named} min="${question.allowed.from}" max="${question.allowed.to}">`
      case 'stage':
        return `<input type="number" ${named} data-part="years" min="${question.allowed.shortest.years}" max="${question.allowed.longest.years}">`
      case 'decimal':
        return `<input type="number" ${named} min="${question.allowed.least}" step="any">`
    }
  }
  return `<label>${label} ${input()}</label>`
}

/** What the papers of the person say; the form asks for some of it, in its own order. */
const PAPERS: Dossier = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1966-05-10', notaryAtDecision: false },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2026-05-10' },
  application: { registeredOn: '2026-05-20' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '18.34567',
  },
  payment: { month: '2026-06' },
}

const filledIn = (): { readonly dossier: Dossier; readonly fields: readonly string[] } => {
  let dossier: Dossier = {}
  const fields: string[] = []
  for (let question = nextQuestion(dossier); question; question = nextQuestion(dossier)) {
    fields.push(fieldOf(question))
    dossier = withFact(dossier, question.id, factAt(PAPERS, question.id))
  }
  return { dossier, fields }
}

describe('a form built from the next question alone', () => {
  const { dossier, fields } = filledIn()

  test('has a field, with its label and its bounds, for each fact that matters, and for no other', () => {
    expect(fields).toEqual([
      '<label>Sistemul de pensii <select name="scheme"><option value="public">sistemul public de pensii</option><option value="notaries">sistemul propriu al notarilor publici</option></select></label>',
      '<label>Data înregistrării cererii de pensionare <input type="date" name="application.registeredOn" min="1900-01-01" max="2199-12-31"></label>',
      '<label>Sexul <select name="person.sex"><option value="female">feminin</option><option value="male">masculin</option></select></label>',
      '<label>Data nașterii <input type="date" name="person.birthDate" min="1900-01-01" max="2026-05-19"></label>',
      '<label>Data emiterii deciziei medicale <input type="date" name="medicalDecision.issuedOn" min="1966-05-11" max="2199-12-31"></label>',
      '<label>Stagiul de cotizare realizat la data deciziei medicale <input type="number" name="contribution.stageAtDecision" data-part="years" min="0" max="99"></label>',
      '<label>Calitatea de asigurat la data deciziei medicale <input type="checkbox" name="insurance.insuredAtDecision"></label>',
      '<label>Gradul de invaliditate <select name="incapacity.degree"><option value="I">gradul I</option><option value="II">gradul II</option><option value="III">gradul III</option></select></label>',
      '<label>Luna pentru care se plătește pensia <input type="month" name="payment.month" min="1900-01" max="2199-12"></label>',
      '<label>Punctajul realizat <input type="number" name="contribution.points" min="0" step="any"></label>',
      '<label>Stagiul de cotizare contributiv <input type="number" name="contribution.contributoryStage" data-part="years" min="0" max="99"></label>',
    ])
  })

  test('comes to the answer that all the papers give', () => {
    const answer = assess(dossier)
    expect(receiptOf(dossier).answers).toEqual(receiptOf(PAPERS).answers)
    expect((answer.pension as Extract<Section<unknown>, { value: unknown }>).value).toEqual({
      lei: '1534.00',
      totalPoints: '18.92900',
    })
    expect(explain(answer.pension, { language: 'ro' })[0]).toContain('1.534 lei')
  })
})
