import { describe, expect, test } from 'vitest'
import type { DossierInForm } from '../../src/index.js'
import { askableOfDossier } from '../../src/assessment/askable-of-dossier.js'
import type { Form, Question } from '../../src/assessment/form.js'
import { remainingFrom } from '../../src/assessment/remaining.js'
import { changed, WOMAN_OF_2017 } from './dossiers.js'
import { formOf } from './forms.js'

const NEXT: Question = { id: 'person.handicap', neededFor: [], type: 'choice', allowed: ['blind'] }
const SCHEME: Question = { id: 'scheme', neededFor: ['law'], type: 'choice', allowed: ['public', 'notaries'] }

/** Nothing waits: the law is found, and the life in payment. */
const SETTLED = changed(WOMAN_OF_2017, {
  contribution: {
    ...WOMAN_OF_2017.contribution,
    contributoryStage: { years: 30 },
    stageAtGrant: { years: 30 },
  },
})

const remaining = (form: Form): number => remainingFrom(form, NEXT, false)

describe('once no section waits, there remain the next question and', () => {
  test('what happened, where that can change a section wanted', () => {
    expect(remaining(formOf(SETTLED, { wanted: ['payment'] }))).toBe(2)
    expect(remaining(formOf(SETTLED, { wanted: ['law'] }))).toBe(1)
  })

  test('not what happened, where that is settled at its place', () => {
    const ofPayment = (unknown: readonly string[]) =>
      remaining(formOf(SETTLED, { wanted: ['payment'], unknown }))
    expect(ofPayment(['events.0.id'])).toBe(1)
    expect(ofPayment(['events.1.id'])).toBe(2)
  })

  test('what happened at the last place that a path can name, and none after it', () => {
    const { dossier, ...form } = formOf(SETTLED, { wanted: ['payment'] })
    const after = (count: number, unknown: readonly string[] = []) => {
      const events = Array.from({ length: count }, () => ({ id: 'death', on: '2031-01-10' }) as const)
      return remaining({ ...form, unknown, dossier: { ...dossier, events } })
    }
    expect(after(999)).toBe(2)
    expect(after(999, ['events.999.id'])).toBe(1)
    expect(after(1000)).toBe(1)
  })
})

describe('while a section waits, there remain', () => {
  test('all that may be asked for, and what happened: it may be asked once the grant is known', () => {
    const form = formOf({}, { wanted: ['law'] })
    expect(remainingFrom(form, SCHEME, false)).toBe(askableOfDossier(form).length + 1)
  })
})

describe('while an event has no day', () => {
  const begun: DossierInForm = { ...SETTLED, events: [{ id: 'review-missed' }] }
  const form = () => formOf(begun, { wanted: ['law'] })

  test('its facts and those of the dossier may open the sections again', () => {
    // Its day, the day of the request and that there was none; what else happened; the next question.
    expect(remaining(form())).toBe(askableOfDossier(form()).length + 5)
  })

  test('what cannot be told is not counted', () => {
    expect(remaining({ ...form(), unknown: ['events.0.on', 'events.1.id'] })).toBe(
      askableOfDossier(form()).length + 3,
    )
  })
})
