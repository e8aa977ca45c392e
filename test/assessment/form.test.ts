import { describe, expect, test } from 'vitest'
import {
  assess,
  type Dossier,
  explain,
  factLabel,
  type Language,
  type NextQuestion,
  receiptOf,
  type Section,
} from '../../src/index.js'
import { LANGUAGES } from '../../src/explanation/options.js'
import { factAt } from '../across/soundness/paths.js'
import { type Interview, interviewed } from './interview.js'

/** What a page shows for a question: made from the question and its label alone, for any fact there is. */
const fieldOf = (question: NextQuestion, language: Language): string => {
  const { label, choices = {} } = factLabel(question.id, { language })
  const named = `name="${question.id}"`
  const options = (values: readonly string[]): string =>
    values.map(value => `<option value="${value}">${choices[value]}</option>`).join('')
  const input = (): string => {
    switch (question.type) {
      case 'choice':
      case 'event':
        return `<select ${named}>${options(question.allowed)}</select>`
      case 'boolean':
        return `<input type="checkbox" ${named}>`
      case 'date':
        return question.allowed.among
          ? `<select ${named}>${question.allowed.among.map(day => `<option>${day}</option>`).join('')}</select>`
          : `<input type="date" ${named} min="${question.allowed.from}" max="${question.allowed.to}">`
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

/** A person who copies the papers into the form, and says so when they tell of nothing more. */
const filledInFrom = (papers: Dossier): Interview =>
  interviewed({}, ({ id, type }) =>
    type === 'event' ? (factAt(papers, id) ?? 'nothing-happened') : factAt(papers, id),
  )

describe('a form built from the next question alone', () => {
  const { dossier, asked } = filledInFrom(PAPERS)

  test('has a field, with its label and its bounds, for each fact that matters, and for no other', () => {
    const fields = asked.map(question => fieldOf(question, 'ro'))
    expect(fields.slice(0, -1)).toEqual([
      '<label>Sistemul de pensii <select name="scheme"><option value="public">sistemul public de pensii</option><option value="notaries">sistemul propriu al notarilor publici</option></select></label>',
      '<label>Data înregistrării cererii de pensionare <input type="date" name="application.registeredOn" min="1900-01-01" max="2199-12-31"></label>',
      '<label>Sexul <select name="person.sex"><option value="female">feminin</option><option value="male">masculin</option></select></label>',
      '<label>Data nașterii <input type="date" name="person.birthDate" min="1900-01-01" max="2012-05-20"></label>',
      '<label>Data emiterii deciziei medicale <input type="date" name="medicalDecision.issuedOn" min="1980-05-10" max="2199-12-31"></label>',
      '<label>Stagiul de cotizare realizat la data deciziei medicale <input type="number" name="contribution.stageAtDecision" data-part="years" min="0" max="70"></label>',
      '<label>Calitatea de asigurat la data deciziei medicale <input type="checkbox" name="insurance.insuredAtDecision"></label>',
      '<label>Gradul de invaliditate <select name="incapacity.degree"><option value="I">gradul I</option><option value="II">gradul II</option><option value="III">gradul III</option></select></label>',
      '<label>Luna pentru care se plătește pensia <input type="month" name="payment.month" min="1900-01" max="2199-12"></label>',
      '<label>Punctajul realizat <input type="number" name="contribution.points" min="0" step="any"></label>',
      '<label>Stagiul de cotizare contributiv <input type="number" name="contribution.contributoryStage" data-part="years" min="0" max="99"></label>',
    ])
    expect(fields.at(-1)).toMatch(
      /^<label>Ce s-a întâmplat de la acordarea pensiei <select name="events\.0\.id"><option value="review-missed">neprezentarea la revizuirea medicală<.*<option value="nothing-happened">nimic<\/option><\/select><\/label>$/,
    )
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

/** In payment since 2019, called in vain, at work, and placed in another degree. */
const LIFE: Dossier = {
  ...PAPERS,
  medicalDecision: { issuedOn: '2019-05-10' },
  application: { registeredOn: '2019-05-20' },
  payment: { month: '2023-06' },
  events: [
    { id: 'convocation-missed', on: '2020-09-07', reportedOn: '2020-10-02' },
    { id: 'review-decision', on: '2021-02-02', degree: 'I', stageAtDecision: { years: 20 } },
    { id: 'resumption-requested', on: '2021-02-10' },
    { id: 'work-started', on: '2022-03-01', kind: 'employee' },
    { id: 'work-ended', on: '2022-11-30' },
    { id: 'resumption-requested', on: '2022-12-05' },
    { id: 'ruling', on: '2024-02-05', replaces: '2021-02-02', degree: 'II', stageAtDecision: { years: 20 } },
  ],
}

describe('of a pension with a life behind it the form', () => {
  const { dossier, asked } = filledInFrom(LIFE)

  test('comes to the answer that the whole dossier gives', () => {
    expect(dossier.events?.map(({ id, on }) => [id, on])).toEqual(LIFE.events?.map(({ id, on }) => [id, on]))
    expect(receiptOf(dossier).answers).toEqual(receiptOf(LIFE).answers)
  })

  test('asks what happened, the day and the facts of it, one event after another', () => {
    const ofEvents = asked.map(({ id }) => id).filter(id => id.startsWith('events.'))
    expect(ofEvents.slice(0, 6)).toEqual([
      'events.0.id',
      'events.0.on',
      'events.0.reportedOn',
      'events.1.id',
      'events.1.on',
      'events.1.degree',
    ])
    expect(ofEvents).toEqual(
      expect.arrayContaining(['events.1.stageAtDecision', 'events.3.kind', 'events.6.replaces']),
    )
    expect(ofEvents.at(-1)).toBe('events.7.id')
  })

  test.each(LANGUAGES)('has a label, every choice and a reason in %s', language => {
    for (const question of asked) {
      const { id, neededFor } = question
      const { label, choices = {}, why } = factLabel(id, { language, neededFor })
      expect(label).toMatch(/^[\p{Lu}\d]/u)
      expect(why).toMatch(/^\p{Lu}.+\.$/u)
      if (question.type === 'choice' || question.type === 'event') {
        const words = question.allowed.map(value => choices[value])
        expect(words).not.toContain(undefined)
        expect(new Set(words).size).toBe(words.length)
      }
      expect(fieldOf(question, language)).not.toContain('undefined')
    }
  })

  test('says why it asks by the names of the sections', () => {
    expect(factLabel('events.0.on', { language: 'en', neededFor: ['payment', 'pension'] })).toEqual({
      label: 'Day of event 1',
      why: 'Needed for: Payment, period by period; Pension.',
    })
    expect(factLabel('events.1.id', { language: 'en' }).choices).toMatchObject({
      'work-started': 'start of work beside the pension',
      'nothing-happened': 'nothing else',
    })
    expect(() => factLabel('events.0.on', { language: 'en', neededFor: ['x' as 'law'] })).toThrowError(
      'options.neededFor.0',
    )
  })
})
