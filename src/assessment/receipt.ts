import type { Readings } from '../law/open-questions.js'
import type { Receipt } from '../schema/receipt.js'
import { type Digest, digestOf } from '../values/digest.js'
import type { Answers } from './answers.js'
import { SECTION_NAMES, type SectionName } from './section-names.js'
import { answerOf } from './section.js'
import { LEGAL_DATA, PACKAGE_VERSION } from './version.js'

/** A part of an assessment that a receipt vouches for. */
export type ReceiptPart = SectionName | 'timeline'

export const RECEIPT_PARTS: readonly ReceiptPart[] = [...SECTION_NAMES, 'timeline']

const digestOfPart = (part: ReceiptPart, answers: Answers): Digest =>
  digestOf(part === 'timeline' ? answers.timeline : answerOf(answers[part]))

/** A part without facts says as much as none. */
const withoutEmptyParts = (input: object): object =>
  Object.fromEntries(
    Object.entries(input).filter(
      ([, part]) => typeof part !== 'object' || Object.keys(part as object).length > 0,
    ),
  )

/** The digest that closes a receipt. */
export const closingDigest = ({
  digest: _,
  ...receipt
}: Omit<Receipt, 'digest'> & { digest?: Digest }): Digest => digestOf(receipt)

/** The receipt of answers made from these facts under these readings. */
export const receiptOf = (input: object, readings: Readings, answers: Answers, system?: string): Receipt => {
  const receipt: Omit<Receipt, 'digest'> = {
    packageVersion: PACKAGE_VERSION,
    legalData: LEGAL_DATA,
    readings,
    input: digestOf(withoutEmptyParts(input)),
    ...(system === undefined ? {} : { system }),
    answers: Object.fromEntries(RECEIPT_PARTS.map(part => [part, digestOfPart(part, answers)])),
  }
  return { ...receipt, digest: closingDigest(receipt) }
}
