import { describe, expect, test } from 'vitest'
import { assess, InvalidInputError, monthlyPoints, NotCoveredError } from '../../src/index.js'
import { faultsOf } from './faults.js'

describe('there are two errors, told apart by their code', () => {
  test('the input is wrong', () => {
    const ask = () => monthlyPoints({ law: 'law-360-2023', degree: 'IV' } as never)
    expect(ask).toThrow(InvalidInputError)
    expect(ask).toThrow(expect.objectContaining({ name: 'InvalidInputError', code: 'invalid-input' }))
    expect(ask).toThrow('degree is not one of the values allowed: I, II, III')
  })

  test('the input is right and nothing is known for it', () => {
    const ask = () => monthlyPoints({ law: 'notaries', degree: 'III' })
    expect(ask).toThrow(NotCoveredError)
    expect(ask).toThrow(
      expect.objectContaining({ name: 'NotCoveredError', code: 'not-covered', what: 'monthly-points' }),
    )
  })

  test('a dossier has only the first: what is not covered is an answer in its section', () => {
    const dossier = { scheme: 'public', application: { registeredOn: '2010-12-31' } } as const
    expect(faultsOf(() => assess(dossier))).toEqual([])
    expect(assess(dossier).law).toMatchObject({
      status: 'not-covered',
      what: 'law-in-force',
      on: '2010-12-31',
      knownFrom: '2011-01-01',
    })
  })

  test('the list of faults cannot be altered by who catches it', () => {
    try {
      monthlyPoints({} as never)
    } catch (error) {
      expect(Object.isFrozen((error as InvalidInputError).issues)).toBe(true)
      expect(JSON.parse(JSON.stringify((error as InvalidInputError).issues))).toHaveLength(2)
    }
    expect.assertions(2)
  })
})
