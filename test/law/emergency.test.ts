import { expect, test } from 'vitest'
import { isInEmergency } from '../../src/law/emergency.js'

// Decree 195/2020 from 16 March 2020, prolonged by Decree 240/2020 to 14 May 2020.
test.each([
  ['2020-03-15', false],
  ['2020-03-16', true],
  ['2020-04-14', true],
  ['2020-05-14', true],
  ['2020-05-15', false],
] as const)('The state of emergency of 2020 has both its ends: %s %s.', (day, isIn) => {
  expect(isInEmergency(day)).toBe(isIn)
})
