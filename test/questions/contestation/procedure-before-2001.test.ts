import { expect, test } from 'vitest'
import { procedure } from '../../../src/index.js'

// 10 November 2000 + 46 days is 26 December 2000, in a year whose public holidays are not known.
test('the terms of a procedure that end before 2001 are refused, whatever other term is asked beside them', () => {
  const asked = () =>
    procedure({
      law: 'law-263-2010',
      requestRegisteredOn: '2000-11-10',
      decisionCommunicatedOn: '2014-05-05',
    })
  expect(asked).toThrow(
    expect.objectContaining({ what: 'public-holidays', on: '2000-12-26', knownFrom: '2001-01-01' }) as Error,
  )
})
