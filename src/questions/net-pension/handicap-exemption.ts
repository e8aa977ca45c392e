import { derived } from '../../law/citation.js'
import { notCovered, type Outcome } from '../../law/not-covered.js'
import type { HandicapCertificate } from '../../law/person.js'
import { type CivilMonth, firstOfMonth } from '../../values/civil-date.js'
import { FISCAL_CODE_FROM } from './parameters.js'
import type { Inquiry } from './steps.js'

/** Art. 60 stands in the Fiscal Code; what was exempt under the one before it could not be read. */
const isRead = (month: CivilMonth): boolean => firstOfMonth(month) >= FISCAL_CODE_FROM

const EXEMPT: readonly HandicapCertificate[] = ['grave', 'accentuated']

const isFreeing = (certificate: HandicapCertificate | undefined): boolean =>
  certificate !== undefined && EXEMPT.includes(certificate)

/** Of a month whose law could be read. */
export const isKnownExempt = (month: CivilMonth, certificate: HandicapCertificate | undefined): boolean =>
  isRead(month) && isFreeing(certificate)

/** Whether the certificate frees the pension from income tax. The degree of invalidity frees nobody. */
export const isExemptFromTax = (
  month: CivilMonth,
  handicapCertificate: HandicapCertificate | undefined,
  inquiry: Inquiry,
): Outcome<boolean> => {
  if (handicapCertificate === undefined) return false
  const isExempt = isFreeing(handicapCertificate)
  if (!isRead(month))
    return isExempt
      ? notCovered('handicap-tax-exemption', {
          on: firstOfMonth(month),
          knownFrom: FISCAL_CODE_FROM,
        })
      : false
  return inquiry.step(
    'net-pension.handicap-exemption',
    derived('fiscal-code', 'art. 60 pt 1 c)'),
    { handicapCertificate },
    isExempt,
  )
}
