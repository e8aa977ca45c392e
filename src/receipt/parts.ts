import type { SectionName } from '../assessment/question.js'
import { SECTION_NAMES } from '../assessment/questions/index.js'

/** A part of an assessment that a receipt vouches for. */
export type ReceiptPart = SectionName | 'timeline'

export const RECEIPT_PARTS: readonly ReceiptPart[] = [...SECTION_NAMES, 'timeline']
