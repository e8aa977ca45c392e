import { describe, expect, test } from 'vitest'
import { assess, entitlementStart, latestApplicationFor } from '../../../src/index.js'

describe('the term to apply of a decision older than the known public holidays', () => {
  const refusal = expect.objectContaining({ what: 'public-holidays', knownFrom: '2001-01-01' }) as Error
  const facts = { law: 'law-360-2023', insuredAtDecision: false } as const

  test('is not known, nor whether an application was in time', () => {
    const asked = () =>
      entitlementStart({ ...facts, decisionIssuedOn: '2000-05-10', applicationRegisteredOn: '2026-05-11' })
    expect(asked).toThrow(refusal)
  })

  test('of Law 263/2010 alike, of who was insured', () => {
    const insured = { insuredAtDecision: true, insuranceEndedOn: '2000-06-30' } as const
    const days = { decisionIssuedOn: '2000-05-10', applicationRegisteredOn: '2011-05-11' } as const
    expect(() => entitlementStart({ law: 'law-263-2010', ...days, ...insured })).toThrow(refusal)
  })

  test('nor is the last day to apply, though who was not insured starts on registration in any case', () => {
    const asked = () =>
      latestApplicationFor({
        law: 'law-263-2010',
        decisionIssuedOn: '2000-05-10',
        insuredAtDecision: false,
        startsBy: '2011-05-11',
      })
    expect(asked).toThrow(refusal)
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

// From when the notaries' house pays is not published.
test('the last day to apply to the notaries is refused by the day of the decision, from which it would run', () => {
  const asked = () =>
    latestApplicationFor({
      law: 'notaries',
      decisionIssuedOn: '2026-05-04',
      insuredAtDecision: false,
      startsBy: '2026-06-01',
    })
  expect(asked).toThrow(expect.objectContaining({ what: 'entitlement-start', on: '2026-05-04' }) as Error)
})
