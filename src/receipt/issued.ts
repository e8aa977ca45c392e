import type { Assessment } from '../assessment/assess.js'
import type { TimelineEntry } from '../assessment/timeline/entry.js'
import { own } from '../values/bare.js'
import { answerOf } from '../assessment/section.js'
import type { Readings } from '../law/open-questions.js'
import { type Digest, digestOf } from '../values/digest.js'
import { type Receipt, RECEIPT_PARTS, type ReceiptPart } from './receipt-schema.js'
import { LEGAL_DATA, PACKAGE_VERSION } from './version.js'

/** A date with who must act, by which article; what is told beside it follows from the rest of the answer. */
const dateOf = (entry: TimelineEntry): object => {
  const { on, event, actor, citation } = entry
  const safeOn = own(entry, 'safeOn')
  return { on, event, actor, citation, ...(safeOn === undefined ? {} : { safeOn }) }
}

const digestOfPart = (part: ReceiptPart, assessment: Assessment): Digest =>
  digestOf(part === 'timeline' ? assessment.timeline.map(dateOf) : answerOf(assessment[part]))

/** The digest that closes a receipt. */
export const closingDigest = ({
  digest: _,
  ...receipt
}: Omit<Receipt, 'digest'> & { digest?: Digest }): Digest => digestOf(receipt)

/** The receipt of an assessment made from this input under these readings. */
export const issued = (
  input: Digest,
  readings: Readings,
  assessment: Assessment,
  system?: string,
): Receipt => {
  const receipt: Omit<Receipt, 'digest'> = {
    packageVersion: PACKAGE_VERSION,
    legalData: LEGAL_DATA,
    readings,
    input,
    ...(system === undefined ? {} : { system }),
    answers: Object.fromEntries(RECEIPT_PARTS.map(part => [part, digestOfPart(part, assessment)])),
  }
  return { ...receipt, digest: closingDigest(receipt) }
}
