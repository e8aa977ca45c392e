import { expect, test } from 'vitest'
import { assess, type CivilDate } from '../../../src/index.js'

const lastDay = (issuedOn: CivilDate) =>
  assess({
    scheme: 'public',
    medicalDecision: { issuedOn },
    insurance: { insuredAtDecision: true },
  }).timeline.find(({ event }) => event === 'application-keeps-earlier-start-until')

test('an application keeps the earlier start for 30 days from the medical decision, and by whose article', () => {
  // 2015-03-02 + 31 = 04-02, a Thursday; counted without the free day 04-01.
  expect(lastDay('2015-03-02')).toEqual({
    on: '2015-04-02',
    safeOn: '2015-04-01',
    event: 'application-keeps-earlier-start-until',
    actor: 'person',
    citation: { act: 'law-263-2010', provision: 'art. 104(3)' },
    where: 'territorial-pension-house',
    consequence: 'starts-at-registration',
  })
  // 2026-05-04 + 31 = 06-04, a Thursday.
  expect(lastDay('2026-05-04')).toMatchObject({
    on: '2026-06-04',
    citation: { act: 'law-360-2023', provision: 'art. 90(4)' },
  })
})
