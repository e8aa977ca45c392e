import { ask } from '../../schema/ask.js'
import type { DecimalInput } from '../../schema/scalars.js'
import type { Options } from '../../schema/validate.js'
import { type NetPensionFacts, netPensionSchema } from './facts.js'
import { type NetPension, netPensionOf } from './net.js'
import type { Finding } from './steps.js'

/**
 * Decides how much of a pension is paid out in a month: the health contribution first, then the income tax on what is left.
 *
 * *Law*: Fiscal Code art. 100, 153-155, 160, art. 60 pt 1 c) and before 2016 the Fiscal Code of 2003 art. 69-70, 296^3;
 * Law 141/2025 art. II from 2025-08. What was held in 2011-01 to 2012-04 and in 2022 and given back is not deducted.
 *
 * *Details*: lei with two decimals; the gross to the ban, contribution and tax to a whole leu, fifty bani and less dropped
 * (`health-rounding`). Months from 2011-01 to 2027-12, both included. A grave or accentuated handicap certificate frees
 * from the tax, not from the contribution. The companion allowance is in no base and not part of `grossLei`. Beside
 * `otherPensionsLei` see `net-several-pensions`. Arrears paid together are not reckoned here.
 *
 * *Errors*: `invalid-input`; `not-covered` with `net-pension` outside the months known, `handicap-tax-exemption` for such
 * a certificate before 2016 where something would be taxed, `net-of-several-pensions` where a person's pensions are read
 * as taxed together.
 *
 * @example
 * netPension({ month: '2025-12', grossLei: '3747' }).value // => { gross: '3747.00', healthContribution: '75.00', incomeTax: '67.00', net: '3605.00' }
 */
export const netPension = (facts: NetPensionFacts<DecimalInput>, options?: Options): Finding<NetPension> =>
  ask('net-pension', netPensionSchema, netPensionOf, facts, options)
