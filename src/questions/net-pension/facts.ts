import { HANDICAP_CERTIFICATES, type HandicapCertificate } from '../../law/person.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilMonth, decimalText, oneOf } from '../../schema/scalars.js'
import type { CivilMonth } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'

/** What `netPension` asks. */
export interface NetPensionFacts<D = DecimalString> {
  /** The month in which it is paid. */
  readonly month: CivilMonth
  /** The pension before anything is held, without the companion allowance. */
  readonly grossLei: D
  /** The degree of the certificate filed with the pension house; left out, there is none. */
  readonly handicapCertificate?: HandicapCertificate
  /** What other payers pay the person as pensions in the same month, together; left out, nothing. */
  readonly otherPensionsLei?: D
}

export const netPensionSchema: Schema<NetPensionFacts> = record<NetPensionFacts>({
  month: civilMonth,
  grossLei: decimalText,
  handicapCertificate: optional(oneOf(HANDICAP_CERTIFICATES)),
  otherPensionsLei: optional(decimalText),
})
