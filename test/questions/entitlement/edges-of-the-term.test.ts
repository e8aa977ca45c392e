import { describe, expect, test } from 'vitest'
import { assess, entitlementStart } from '../../../src/index.js'

describe('the term to apply of a decision older than the known public holidays', () => {
  const facts = { law: 'law-360-2023', insuredAtDecision: false } as const

  test('is not known, nor whether an application was in time', () => {
    const asked = () =>
      entitlementStart({ ...facts, decisionIssuedOn: '2000-05-10', applicationRegisteredOn: '2026-05-11' })
    expect(asked).toThrow(
      expect.objectContaining({ what: 'public-holidays', knownFrom: '2001-01-01' }) as Error,
    )
  })

  // 1 December 2000 + 31 is New Year 2001; without the free day it is 31 December 2000, which may have been moved.
  test('is not shown on the timeline where its safe day is not known', () => {
    const { timeline } = assess({
      scheme: 'public',
      medicalDecision: { issuedOn: '2000-12-01' },
      application: { registeredOn: '2026-05-11' },
    })
    expect(timeline.map(({ event }) => event).filter(event => event.startsWith('application-'))).toEqual([])
  })
})

describe('where sick pay and insurance ended', () => {
  const last = (sickPayEndedOn: '2026-05-14' | '2026-05-15' | '2026-05-16') => {
    const { value, steps } = entitlementStart({
      law: 'law-360-2023',
      decisionIssuedOn: '2026-05-04',
      applicationRegisteredOn: '2026-05-29',
      insuredAtDecision: true,
      insuranceEndedOn: '2026-05-15',
      sickPayEndedOn,
    })
    return [value, (steps.at(-1)?.facts as { readonly of?: string }).of]
  }

  test('the later of them decides; on one day it is told of the insurance, which sick pay presupposes', () => {
    expect(last('2026-05-14')).toEqual(['2026-05-16', 'insurance'])
    expect(last('2026-05-15')).toEqual(['2026-05-16', 'insurance'])
    expect(last('2026-05-16')).toEqual(['2026-05-17', 'sick-pay'])
  })
})
