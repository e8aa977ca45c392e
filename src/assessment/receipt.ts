import type { Readings } from '../law/open-questions.js'
import type { Receipt } from '../schema/receipt.js'
import { type Digest, digestOf } from '../values/digest.js'
import type { Answers } from './answers.js'
import type { SectionName } from './question.js'
import { SECTION_NAMES } from './questions/index.js'
import { answerOf } from './section.js'
import { LEGAL_DATA, PACKAGE_VERSION } from './version.js'

/** A part of an assessment that a receipt vouches for. */
export type ReceiptPart = SectionName | 'timeline'

export const RECEIPT_PARTS: readonly ReceiptPart[] = [...SECTION_NAMES, 'timeline']

const digestOfPart = (part: ReceiptPart, answers: Answers): Digest =>
  digestOf(part === 'timeline' ? answers.timeline : answerOf(answers[part]))

/** The digest that closes a receipt. */
export const closingDigest = ({
  digest: _,
  ...receipt
}: Omit<Receipt, 'digest'> & { digest?: Digest }): Digest => digestOf(receipt)

/** The receipt of answers made from these facts under these readings. */
export const receiptOf = (input: unknown, readings: Readings, answers: Answers, system?: string): Receipt => {
  const receipt: Omit<Receipt, 'digest'> = {
    packageVersion: PACKAGE_VERSION,
    legalData: LEGAL_DATA,
    readings,
    input: digestOf(input),
    ...(system === undefined ? {} : { system }),
    answers: Object.fromEntries(RECEIPT_PARTS.map(part => [part, digestOfPart(part, answers)])),
  }
  return { ...receipt, digest: closingDigest(receipt) }
}
