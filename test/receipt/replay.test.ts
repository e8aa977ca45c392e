import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dossier, type Receipt, receiptOf, receiptsOf, replay } from '../../src/index.js'
import { closingDigest } from '../../src/receipt/issued.js'
import { fullDossier } from '../across/arbitraries/dossiers.js'
import { partOf } from '../across/arbitraries/parts-of-dossier.js'
import { readings } from '../across/arbitraries/readings.js'
import { runs } from '../across/arbitraries/settings.js'
import { reversed } from '../across/properties/plain-data.js'
import { changed, WOMAN_OF_2026 } from '../assessment/dossiers.js'

const written = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T

const closed = (receipt: Receipt): Receipt => ({ ...receipt, digest: closingDigest(receipt) })

describe('a receipt', () => {
  test('written down and read again confirms the answer to the same facts, in whatever order they stand', () => {
    fc.assert(
      fc.property(fullDossier.chain(partOf), readings, (dossier, readings) => {
        const receipt = receiptOf(dossier, { readings })
        expect(replay(written(receipt), reversed(dossier) as Dossier)).toEqual({
          confirmed: true,
          changed: [],
          sameInput: true,
          samePackage: true,
          sameLegalData: true,
        })
      }),
      runs(25),
    )
  })

  test('names the sections that other facts answer otherwise, and no other', () => {
    const degreeI = changed(WOMAN_OF_2026, { incapacity: { degree: 'I', cause: 'ordinary-disease' } })
    const result = replay(receiptOf(WOMAN_OF_2026), degreeI)
    expect(result).toMatchObject({ confirmed: false, sameInput: false })
    expect(result.changed).toEqual(['points', 'pension', 'companionAllowance', 'net'])
  })

  test('holds the readings: another one used then is used again', () => {
    const july: Dossier = {
      ...WOMAN_OF_2026,
      incapacity: { degree: 'I', cause: 'ordinary-disease' },
      payment: { month: '2026-07' },
    }
    const exact = receiptOf(july, { readings: { 'allowance-rounding-360': 'exact' } })
    expect(exact.readings['allowance-rounding-360']).toBe('exact')
    expect(replay(exact, july).confirmed).toBe(true)
    expect(exact.answers.companionAllowance).not.toBe(receiptOf(july).answers.companionAllowance)
  })

  test('of another version of the library says which section that version answered otherwise', () => {
    const receipt = receiptOf(WOMAN_OF_2026)
    const before = closed({
      ...receipt,
      packageVersion: '0.0.9',
      answers: { ...receipt.answers, pension: receipt.input },
    })
    expect(replay(before, WOMAN_OF_2026)).toEqual({
      confirmed: false,
      changed: ['pension'],
      sameInput: true,
      samePackage: false,
      sameLegalData: true,
    })
  })

  test('of a version that had another section names it', () => {
    const receipt = receiptOf(WOMAN_OF_2026)
    const before = closed({ ...receipt, answers: { ...receipt.answers, gone: receipt.input } })
    expect(replay(before, WOMAN_OF_2026)).toMatchObject({ confirmed: false, changed: ['gone'] })
  })

  test('counts a part without facts as none', () => {
    expect(replay(receiptOf({ person: {} }), {}).confirmed).toBe(true)
  })

  test('of a system that every object seems to have is missing like any other', () => {
    const one = {
      shared: {},
      systems: { toString: { scheme: 'public' }, n: { scheme: 'notaries' } },
    } as const
    const receipt = receiptsOf(one)['toString'] as unknown as Receipt
    expect(() => replay(receipt, { shared: {}, systems: { n: { scheme: 'notaries' } } })).toThrowError(
      'systems.toString is required',
    )
  })

  test('that somebody has changed is not taken', () => {
    const receipt = receiptOf(WOMAN_OF_2026)
    const forged = { ...receipt, answers: { ...receipt.answers, pension: receipt.input } }
    expect(() => replay(forged, WOMAN_OF_2026)).toThrowError('receipt.digest contradicts another field')
  })

  test('with faults names each of them by its path', () => {
    const receipt = receiptOf(WOMAN_OF_2026)
    const faulty = { ...receipt, packageVersion: 1, input: 'md5:0', more: true } as unknown as Receipt
    expect(() => replay(faulty, WOMAN_OF_2026)).toThrowError(
      /receipt\.input must be 'sha256:'[\s\S]*receipt\.more[\s\S]*receipt\.packageVersion must be text/,
    )
    expect(() => replay(null as unknown as Receipt, WOMAN_OF_2026)).toThrowError(
      'receipt must be a plain object',
    )
  })

  test('differs in its digest whenever the facts, the readings or the answers do', () => {
    const receipt = receiptOf(WOMAN_OF_2026)
    const later = receiptOf(changed(WOMAN_OF_2026, { payment: { month: '2026-07' } }))
    const otherwise = receiptOf(WOMAN_OF_2026, { readings: { 'points-fifth-decimal': 'up' } })
    expect(new Set([receipt.digest, later.digest, otherwise.digest]).size).toBe(3)
  })

  test('of one of several pension systems is replayed with all of them', () => {
    const systems = {
      shared: { person: { sex: 'male', birthDate: '1970-03-01' } },
      systems: { house: { scheme: 'public' }, notaries: { scheme: 'notaries' } },
    } as const
    const receipt = receiptsOf(systems)['notaries'] as Receipt
    expect(receipt.system).toBe('notaries')
    expect(replay(receipt, systems).confirmed).toBe(true)
    const { notaries: _, ...without } = systems.systems
    expect(() => replay(receipt, { ...systems, systems: without })).toThrowError(
      'systems.notaries is required',
    )
  })
})
