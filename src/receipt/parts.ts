import { SECTION_NAMES, type SectionName } from '../assessment/section-names.js'

/** A part of an assessment that a receipt vouches for. */
export type ReceiptPart = SectionName | 'timeline'

export const RECEIPT_PARTS: readonly ReceiptPart[] = [...SECTION_NAMES, 'timeline']
