import { describe, expect, test } from 'vitest'
import { assess, type Dossier } from '../../src/index.js'
import { paysInDegreeI } from '../../src/assessment/pays-in-degree-one.js'
import { MAN } from './next-steps/lives.js'

// Law 360/2023 art. 67: the allowance is paid beside a pension in degree I, by one system; a suspended one is still its own to pay.

const paid = (dossier: Dossier) =>
  paysInDegreeI({ id: 'public', dossier: dossier as never, answers: assess(dossier) })

const inDegree = (degree: 'I' | 'II', more: Partial<Dossier> = {}): Dossier => ({
  ...MAN,
  incapacity: { degree, cause: 'ordinary-disease' },
  ...more,
})

describe('a system of which all is told', () => {
  test('pays in degree I alone, and while it is suspended too', () => {
    expect(paid(inDegree('I'))).toBe(true)
    expect(paid(inDegree('II'))).toBe(false)
    expect(paid(inDegree('I', { events: [{ id: 'review-missed', on: '2026-05-10' }] }))).toBe(true)
    expect(paid(inDegree('I', { events: [{ id: 'death', on: '2026-05-10' }] }))).toBe(false)
  })

  test('pays it also in a month whose sum is not known yet', () => {
    expect(paid(inDegree('I', { payment: { month: '2040-01' } }))).toBe(true)
  })

  test('is none where there is no right, or one that is not answered here', () => {
    expect(paid(inDegree('I', { contribution: { stageAtDecision: { years: 0 } } }))).toBe(false)
    expect(paid(inDegree('I', { person: { ...MAN.person, militaryOrPolice: true } }))).toBe(false)
  })
})

describe('a system of which something is not told', () => {
  test('waits for what decides the right, in degree I alone', () => {
    expect(paid(inDegree('I', { contribution: {} }))).toEqual(['systems.public.contribution.stageAtDecision'])
    expect(paid(inDegree('II', { contribution: {} }))).toBe(false)
  })

  test('waits for what may have stopped the payment', () => {
    const events = [
      { id: 'programme-left', on: '2026-03-10' },
      { id: 'programme-resumed', on: '2026-05-20' },
    ] as const
    expect(paid(inDegree('I', { events }))).toEqual(['systems.public.events.0.requestedOn'])
  })

  test('waits for the degree, the first or that of a later decision', () => {
    expect(paid({ ...MAN, incapacity: { cause: 'ordinary-disease' } })).toEqual([
      'systems.public.incapacity.degree',
    ])
    const events = [{ id: 'review-decision', on: '2025-02-10' }] as const
    expect(paid(inDegree('I', { events }))).toEqual(['systems.public.events.0.degree'])
    expect(paid(inDegree('II', { events }))).toEqual(['systems.public.events.0.degree'])
  })
})
