import { describe, expect, test } from 'vitest'
import { assess, companionAllowance, type Dossier } from '../../../src/index.js'
import { MINIMUM_WAGE } from '../../../src/questions/companion-allowance/minimum-wage.js'
import { stage } from '../../across/stages.js'
import { monthAfter } from '../../across/tables/after-the-last-row.js'

describe('the companion allowance', () => {
  test.each(['II', 'III'] as const)('is not due in degree %s, whatever the month', degree => {
    expect(companionAllowance({ scheme: 'public', degree, month: '2024-01' }).value).toEqual({
      due: false,
      lei: '0.00',
    })
  })

  test('goes by the month paid for: a right of 2015 gets half of the minimum wage today', () => {
    const dossier = (month: '2024-08' | '2024-09' | '2025-06'): Dossier => ({
      scheme: 'public',
      person: { sex: 'male', birthDate: '1975-03-15' },
      incapacity: { degree: 'I', cause: 'neoplasm' },
      medicalDecision: { issuedOn: '2015-03-15' },
      application: { registeredOn: '2015-03-15', grantedOn: '2015-03-15' },
      contribution: { stageAtDecision: stage(5) },
      payment: { month },
    })
    // 80% of 2,032 = 1,625.6; 50% of 3,700; 50% of 4,050.
    expect(assess(dossier('2024-08')).companionAllowance).toMatchObject({ value: { lei: '1626.00' } })
    expect(assess(dossier('2024-09')).companionAllowance).toMatchObject({ value: { lei: '1850.00' } })
    expect(assess(dossier('2025-06')).companionAllowance).toMatchObject({ value: { lei: '2025.00' } })
  })

  test('of a notary is 80% of the insured minimum income that the caller gives, not rounded to a leu', () => {
    expect(
      companionAllowance({ scheme: 'notaries', degree: 'I', month: '2024-01', base: '3001.5' }).value.lei,
    ).toBe('2401.20')
  })

  test('takes the base of a month that is not published from the caller: 50% of 4,500.01 up to a leu', () => {
    const month = monthAfter(MINIMUM_WAGE)
    const finding = companionAllowance({ scheme: 'public', degree: 'I', month, base: '4500.01' })
    expect(finding.value.lei).toBe('2251.00')
    expect(finding.openQuestions.map(({ id }) => id)).toEqual(['allowance-rounding-360'])
  })

  test('under Law 263/2010 it is always up to a whole leu: nothing is open', () => {
    expect(companionAllowance({ scheme: 'public', degree: 'I', month: '2016-05' }).openQuestions).toEqual([])
  })
})
