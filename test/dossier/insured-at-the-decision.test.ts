import { describe, expect, test } from 'vitest'
import { dateBoundsOf } from '../../src/dossier/allowed-range.js'
import { FACTS } from '../../src/dossier/facts.js'
import { entitlementStart, latestApplicationFor } from '../../src/index.js'
import { wrongly } from '../schema/faults.js'
import { clashesIn, FIRST_DECISION } from './contradictions.js'

const file = (insurance: object) => ({ medicalDecision: FIRST_DECISION, insurance })
const insured = (ended: object) => clashesIn(file({ insuredAtDecision: true, ...ended }))
const FAULT = ['insurance.insuranceEndedOn: contradictory: insurance.insuredAtDecision']

describe('who was insured on the day of the decision had not lost the insurance before it', () => {
  test('ended long before, or the day before', () => {
    expect(insured({ insuranceEndedOn: '2010-01-01' })).toEqual(FAULT)
    expect(insured({ insuranceEndedOn: '2025-02-09' })).toEqual(FAULT)
  })

  test('a last day that is the day of the decision, or a later one, is a file', () => {
    expect(insured({ insuranceEndedOn: '2025-02-10' })).toEqual([])
    expect(insured({ insuranceEndedOn: '2025-06-30' })).toEqual([])
  })

  test('so is the end before it of who was not insured, or of whom nothing is told', () => {
    expect(clashesIn(file({ insuredAtDecision: false, insuranceEndedOn: '2010-01-01' }))).toEqual([])
    expect(clashesIn(file({ insuranceEndedOn: '2010-01-01' }))).toEqual([])
  })

  test('sick pay may have ended before it, with the insurance going on; where both had ended it is a fault', () => {
    expect(insured({ sickPayEndedOn: '2025-02-01' })).toEqual([])
    expect(insured({ sickPayEndedOn: '2025-02-01', insuranceEndedOn: '2025-06-30' })).toEqual([])
    expect(insured({ sickPayEndedOn: '2025-02-01', insuranceEndedOn: '2025-01-31' })).toEqual(FAULT)
  })

  test('sick pay that runs on after the insurance carries it over the day of the decision', () => {
    expect(insured({ sickPayEndedOn: '2025-03-31', insuranceEndedOn: '2025-01-31' })).toEqual([])
  })

  test('the start asked by itself says the same', () => {
    const facts = {
      law: 'law-360-2023',
      decisionIssuedOn: '2025-02-10',
      insuredAtDecision: true,
      insuranceEndedOn: '2010-01-01',
    }
    const told = ['insuranceEndedOn: contradictory']
    expect(wrongly(entitlementStart)({ ...facts, applicationRegisteredOn: '2025-02-20' })).toEqual(told)
    expect(wrongly(latestApplicationFor)({ ...facts, startsBy: '2025-02-20' })).toEqual(told)
  })
})

describe('a form bounds the one by the other', () => {
  const bounds = (path: string, dossier: object) => dateBoundsOf(FACTS, path, dossier)

  test('the end by the decision, where only insurance can have lasted', () => {
    expect(bounds('insurance.insuranceEndedOn', file({ insuredAtDecision: true })).from).toBe('2025-02-10')
    expect(bounds('insurance.insuranceEndedOn', file({ insuredAtDecision: false })).from).toBe('1900-01-01')
    const onSickPay = file({ insuredAtDecision: true, sickPayEndedOn: '2025-03-31' })
    expect(bounds('insurance.insuranceEndedOn', onSickPay).from).toBe('1900-01-01')
  })

  test('sick pay that ended before the decision leaves it to the insurance, on its very day it does not', () => {
    const from = (sickPayEndedOn: string) =>
      bounds('insurance.insuranceEndedOn', file({ insuredAtDecision: true, sickPayEndedOn })).from
    expect(from('2025-02-09')).toBe('2025-02-10')
    expect(from('2025-02-10')).toBe('1900-01-01')
  })

  test('by a day that is not known nothing', () => {
    const undecided = { insurance: { insuredAtDecision: true } }
    expect(bounds('insurance.insuranceEndedOn', undecided).from).toBe('1900-01-01')
    const onSickPay = { insurance: { insuredAtDecision: true, sickPayEndedOn: '2025-03-31' } }
    expect(bounds('medicalDecision.issuedOn', undecided).to).toBe('2199-12-31')
    expect(bounds('medicalDecision.issuedOn', onSickPay).to).toBe('2199-12-31')
  })

  test('nor the decision by the end of the insurance of who was not insured, or of whom nothing is told', () => {
    const ended = { insuranceEndedOn: '2025-01-31' }
    for (const insurance of [ended, { ...ended, insuredAtDecision: false }])
      expect(bounds('medicalDecision.issuedOn', { insurance }).to).toBe('2199-12-31')
  })

  test('the decision by the later end', () => {
    const ended = { insuredAtDecision: true, insuranceEndedOn: '2025-01-31' }
    const bothEnded = { ...ended, sickPayEndedOn: '2025-03-31' }
    expect(bounds('medicalDecision.issuedOn', { insurance: ended }).to).toBe('2025-01-31')
    expect(bounds('medicalDecision.issuedOn', { insurance: bothEnded }).to).toBe('2025-03-31')
  })
})
