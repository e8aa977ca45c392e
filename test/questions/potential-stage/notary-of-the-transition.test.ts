import { describe, expect, test } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'
import { stage } from '../../across/stages.js'

/** Aged 43 on 2013-01-01. */
const notaryWith = (years: number): Dossier => ({
  scheme: 'notaries',
  person: { sex: 'male', birthDate: '1970-01-01', notaryAtDecision: true },
  application: { registeredOn: '2024-06-03' },
  contribution: { professionStageOn2013: { years } },
})

describe('a notary aged 40 to 45 on 2013-01-01', () => {
  test('has a complete period of 30 years with 10 in the profession, and of 35 with fewer (Regulation art. 81)', () => {
    expect(assess(notaryWith(10)).standardRetirement).toMatchObject({ value: { completeStage: stage(30) } })
    expect(assess(notaryWith(9)).standardRetirement).toMatchObject({ value: { completeStage: stage(35) } })
  })
})
