import { describe, expect, test } from 'vitest'
import {
  assess,
  assessSystems,
  type DossierInForm,
  explain,
  InvalidInputError,
  nextQuestion,
  withDatedEvents,
} from '../../src/index.js'

const form: DossierInForm = {
  scheme: 'public',
  events: [
    { id: 'review-missed', imputable: true },
    { id: 'death', on: '2026-02-10' },
    { id: 'programme-left' },
  ],
}

test('Of what is told so far, what has its day is reckoned with; the other days are named as a form asks for them.', () => {
  const { dossier, undated } = withDatedEvents(form)
  expect(dossier).toEqual({ scheme: 'public', events: [{ id: 'death', on: '2026-02-10' }] })
  expect(undated).toEqual(['events.0.on', 'events.2.on'])
  expect(nextQuestion(form)?.id).toBe('events.0.on')
  expect(assess(dossier).payment.status).toBe('undetermined')
})

test('A dossier of which nothing happened is given back as it was found right.', () => {
  const { dossier, undated } = withDatedEvents({
    scheme: 'public',
    contribution: { stageAtGrant: { years: 20 } },
  })
  expect(dossier).toEqual({
    scheme: 'public',
    contribution: { stageAtGrant: { years: 20, months: 0, days: 0 } },
  })
  expect(undated).toEqual([])
  expect(Object.isFrozen(dossier)).toBe(true)
})

test('What no dossier can hold is a fault here too, by its path.', () => {
  expect(() => withDatedEvents({ events: [{ id: 'review-missed', on: '2026-02-30' }] })).toThrow(
    InvalidInputError,
  )
})

const granted: DossierInForm = {
  scheme: 'public',
  application: { registeredOn: '2026-03-03' },
  person: { sex: 'female', birthDate: '1972-11-14' },
  medicalDecision: { issuedOn: '2026-02-20' },
  contribution: {
    stageAtDecision: { years: 24, months: 3 },
    stageAtGrant: { years: 24, months: 3 },
    contributoryStage: { years: 23 },
    points: '25.4',
  },
  insurance: { insuredAtDecision: false },
  incapacity: { degree: 'II' },
  payment: { month: '2026-07' },
}
const answerIn = (form: DossierInForm) => {
  const { dossier, undated } = withDatedEvents(form)
  return assess(dossier, { asOf: '2026-07-01', undated })
}

describe('Where an event lacks its day, nothing that it can change is told as sure.', () => {
  const told = answerIn({ ...granted, events: [{ id: 'death' }] })

  test('Without it the pension is in payment, and comes to a sum.', () => {
    const { headline } = answerIn(granted)
    expect([headline.state?.state, headline.pension.status]).toEqual(['in-payment', 'known'])
  })

  test.each(['payment', 'points', 'pension', 'companionAllowance', 'net', 'conversion', 'review'] as const)(
    'The section %s waits for the day.',
    section => {
      expect(told[section]).toMatchObject({ status: 'undetermined', needs: ['events.0.on'] })
    },
  )

  test('The headline waits for it too, and no step is told, nor a date after the grant.', () => {
    const { headline, nextSteps, timeline, timelineNeeds } = told
    expect(headline.right).toEqual({ status: 'entitled' })
    expect(headline.state).toEqual({ state: 'undetermined', needs: ['events.0.on'] })
    for (const sum of [headline.pension, headline.inHand, headline.companionAllowance])
      expect(sum).toEqual({ status: 'undetermined', needs: ['events.0.on'] })
    expect(nextSteps).toEqual([])
    expect(timeline.filter(({ on }) => on > (headline.grantedOn ?? ''))).toEqual([])
    expect(timelineNeeds[0]).toBe('events.0.on')
  })

  test('What no event can change keeps its answer, and letters say what is missing.', () => {
    expect(told.law).toEqual(answerIn(granted).law)
    expect(told.potentialStage).toEqual(answerIn(granted).potentialStage)
    const letter = explain(told, { language: 'ro', audience: 'person' }).join('\n')
    expect(letter).toContain('Nu se poate spune dacă pensia se plătește până nu se știe')
    expect(letter).not.toMatch(/în plată|\d lei/)
  })

  test('Sections asked for alone wait as in the whole; who has no right waits for nothing.', () => {
    const { dossier, undated } = withDatedEvents({ ...granted, events: [{ id: 'review-missed' }] })
    expect(assess(dossier, { sections: ['pension', 'law'], undated })).toEqual({
      law: told.law,
      pension: told.pension,
    })
    const refused = { ...granted, person: { sex: 'female', birthDate: '1955-11-14' } } as const
    const { headline } = answerIn({ ...refused, events: [{ id: 'death' }] })
    expect([headline.right.status, headline.pension.status]).toEqual(['not-entitled', 'not-due'])
  })

  test('Of several systems each waits.', () => {
    const { dossier, undated } = withDatedEvents({ ...granted, events: [{ id: 'death' }] })
    const { public: own } = assessSystems({ shared: {}, systems: { public: dossier } }, { undated })
    expect(own?.headline.state).toEqual({ state: 'undetermined', needs: ['events.0.on'] })
    expect(own?.pension.status).toBe('undetermined')
  })
})
