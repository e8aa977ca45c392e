import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type DossierEvent, nextQuestion } from '../../../src/index.js'
import { explain } from '../../../src/explanation/index.js'
import { NOTARY } from './notary.js'

// Handbook 11: the notaries' Regulation suspends for one thing, a new decision that was not sent. What else happens to a pension of
// the public system leaves theirs as it is, and the answer names it (16.1): nothing that is told is passed over in silence.

const answered = (month: CivilMonth, ...events: readonly DossierEvent[]) =>
  assess({ ...NOTARY, events, payment: { month, pointValue: '10', allowanceBase: '2000' } })

const OF_THE_PUBLIC_SYSTEM = [
  'review-missed',
  'documents-not-presented',
  'convocation-missed',
  'examination-refused',
  'examination-made',
  'programme-left',
  'programme-resumed',
  'work-started',
  'work-ended',
  'suspension-requested',
  'resumption-requested',
  'allowance-option',
  'allowance-option-back',
] as const

const paths = (assessment: ReturnType<typeof assess>, id: string) =>
  assessment.remarks.filter(remark => remark.id === id).flatMap(remark => remark.paths)

describe.each(OF_THE_PUBLIC_SYSTEM)('%s', id => {
  const assessment = answered('2024-06', { id, on: '2024-02-10' })

  test('leaves the pension of a notary in payment, and is named', () => {
    expect(assessment.payment).toMatchObject({
      value: { month: { state: 'in-payment' }, withoutEffect: ['events.0'] },
    })
    expect(assessment.pension).toMatchObject({ value: { lei: '952.17' } })
    expect(paths(assessment, 'event-not-of-this-system')).toEqual(['events.0'])
    expect(paths(assessment, 'event-without-effect')).toEqual([])
  })
})

test('so is a decision not sent to the house of the notaries, of who has a pension of the public system alone', () => {
  const assessment = assess({
    ...NOTARY,
    scheme: 'public',
    payment: { month: '2024-06' },
    events: [{ id: 'decision-not-sent', on: '2024-04-30' }],
  })
  expect(assessment.payment).toMatchObject({
    value: { month: { state: 'in-payment' }, withoutEffect: ['events.0'] },
  })
  expect(paths(assessment, 'event-not-of-this-system')).toEqual(['events.0'])
})

test('a review missed after the end is told as one that found the pension ended no more than before', () => {
  const assessment = answered(
    '2024-06',
    { id: 'review-decision', on: '2024-02-05', degree: 'none' },
    { id: 'review-missed', on: '2024-05-10' },
    { id: 'decision-not-sent', on: '2024-05-31' },
  )
  expect(paths(assessment, 'event-not-of-this-system')).toEqual(['events.1'])
  expect(paths(assessment, 'event-without-effect')).toEqual(['events.2'])
})

test.each([
  ['ro', 'regulile publicate ale acestui sistem de pensii'],
  ['en', 'the published rules of this pension system'],
  ['hu', 'e nyugdíjrendszer közzétett szabályai'],
] as const)('the letter names it in %s', (language, words) => {
  const letter = (...events: readonly DossierEvent[]) =>
    explain(answered('2024-06', ...events), { language, audience: 'person' }).join('\n')
  expect(letter({ id: 'review-missed', on: '2024-02-10' })).toContain(words)
  expect(letter()).not.toContain(words)
})

describe('a request for the payment that a decision not sent has stopped', () => {
  // Not sent by 30 April 2024: nothing is paid from 1 May on. From when the house pays again is not published.
  const notSent: DossierEvent = { id: 'decision-not-sent', on: '2024-04-30' }
  const asked: DossierEvent = { id: 'resumption-requested', on: '2024-06-12' }
  const REFUSED = { status: 'not-covered', what: 'resumption' }

  test('leaves the months up to its own suspended, and the later ones refused by name', () => {
    expect(answered('2024-06', notSent, asked)).toMatchObject({
      payment: { value: { month: { state: 'suspended' }, withoutEffect: [] } },
      pension: { status: 'not-due', because: 'payment-suspended' },
    })
    expect(answered('2024-07', notSent, asked)).toMatchObject({
      payment: { ...REFUSED, on: '2024-07-01' },
      pension: REFUSED,
      companionAllowance: REFUSED,
    })
  })

  test('is open no more once old age has come', () => {
    // 65 years on 28 September 2033.
    expect(answered('2033-08', notSent, asked).payment).toMatchObject(REFUSED)
    expect(answered('2033-09', notSent, asked).payment).toMatchObject({
      value: { month: { state: 'converted', on: '2033-09-28' } },
    })
  })

  test('resumes nothing where nothing is stopped, and is named', () => {
    const early = answered('2024-07', notSent, { ...asked, on: '2024-04-12' })
    expect(early.payment).toMatchObject({
      value: { month: { state: 'suspended' }, withoutEffect: ['events.1'] },
    })
    const blameless = answered('2024-07', { ...notSent, imputable: false }, asked)
    expect(blameless.payment).toMatchObject({
      value: { month: { state: 'in-payment' }, withoutEffect: ['events.1'] },
    })
  })

  test('can still happen, and is asked for', () => {
    const kinds = (...events: readonly DossierEvent[]) => {
      const question = nextQuestion({ ...NOTARY, events }, { sections: ['payment'] })
      return question?.type === 'event' ? question.allowed : []
    }
    expect(kinds(notSent)).toContain('resumption-requested')
    expect(kinds()).not.toContain('resumption-requested')
  })
})
