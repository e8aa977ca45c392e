import { describe, expect, test } from 'vitest'
import { suspension } from '../../../src/index.js'
import { VERSIONS_OF_LAW_263 } from '../../across/laws.js'

describe.each(VERSIONS_OF_LAW_263)('an absence told to the pension house after twelve months (%s)', law => {
  // Missed on 2022-01-05: the twelve months were over on 2023-01-05, and payment ended from 2023-02-01 by art. 113.
  // Told on 2023-03-10, it cannot by art. 80(3) or 81(2) suspend from 2023-04-01 what had ended two months before.
  test.each(['missed-convocation', 'programme-not-followed'] as const)(
    'does not suspend, by %s, a payment that ended before',
    cause => {
      const facts = { law, imputable: true, cause, on: '2023-03-10', causeArisenOn: '2022-01-05' } as const
      const { from = '', endsPaymentFrom = '' } = suspension(facts).value
      expect([from, endsPaymentFrom, from <= endsPaymentFrom]).toEqual([from, endsPaymentFrom, true])
    },
  )
})
