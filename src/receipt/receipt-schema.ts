import { SECTION_NAMES, type SectionName } from '../assessment/section-names.js'
import type { Readings } from '../law/open-questions.js'
import { optional, record } from '../schema/record.js'
import { mapOf } from '../schema/map-of.js'
import type { Schema } from '../schema/schema.js'
import { civilDate, text } from '../schema/scalars.js'
import { readingsChosen } from '../schema/validate.js'
import type { CivilDate } from '../values/civil-date.js'
import { type Digest, DIGEST_PATTERN } from '../values/digest.js'

/** Which tables and figures of the law an answer was made with. */
export interface LegalData {
  /** The day to which they were looked through for what is new. */
  readonly version: CivilDate
  /** Over all of them. */
  readonly digest: Digest
}

/** With what an assessment was made, and what it answered, small enough to keep beside it. */
export interface Receipt {
  /** The version of this package that answered. */
  readonly packageVersion: string
  /** The tables and figures of the law with which it answered. */
  readonly legalData: LegalData
  /** The reading used of every open question, asked or not. */
  readonly readings: Partial<Readings>
  /** Of the facts given, whatever the order in which they were written. */
  readonly input: Digest
  /** Of a person with several pension systems: which of them this is. */
  readonly system?: string
  /** Of each section and of the timeline: its value, or the status that stands for it; not of its steps. */
  readonly answers: Readonly<Record<string, Digest>>
  /** Over all of the above. */
  readonly digest: Digest
}

const digest: Schema<Digest> = text(DIGEST_PATTERN, 'not-a-digest')

export const receiptSchema: Schema<Receipt> = record<Receipt>({
  packageVersion: text(),
  legalData: record<LegalData>({ version: civilDate, digest }),
  readings: readingsChosen,
  input: digest,
  system: optional(text()),
  answers: mapOf(digest),
  digest,
})

/** A part of an assessment that a receipt vouches for. */
export type ReceiptPart = SectionName | 'timeline'

export const RECEIPT_PARTS: readonly ReceiptPart[] = [...SECTION_NAMES, 'timeline']
