

export type { Dossier } from '../dossier/dossier.js'
export type { DossierEvent, DossierEventId } from '../dossier/events.js'
export type { SystemsFacts } from '../dossier/systems.js'
export { assess, type Assessment } from './assess.js'
export { assessSystems } from './assess-systems.js'
export type { PensionPoints } from '../questions/points/answers.js'
export type { SectionValues } from './question.js'
export type { SectionName } from './section-names.js'
export type {
  NotCovered as NotCoveredSection,
  NotDue,
  ReasonWhyNotDue,
  Section,
  Undetermined,
} from './section.js'
export type { Actor, TimelineEntry, TimelineEvent } from '../questions/payment/entry.js'
export type { DossierPath } from '../dossier/dossier.js'
export { type Answerable, nextQuestion, type NextQuestion } from './next-question.js'
export type { NextQuestionOptions } from './next-question-options.js'
export type { DateBounds, StageBounds } from '../dossier/bounds.js'
export type { LegalData, Receipt } from '../receipt/receipt-schema.js'
export type { Digest } from '../values/digest.js'
export type { ReceiptPart } from '../receipt/parts.js'
export { receiptOf, receiptsOf } from '../receipt/receipt.js'
export { replay, type Replay } from '../receipt/replay.js'
export type { Changes } from './changes.js'
export { compare, type Comparison, type Difference, type Side } from './compare.js'
export type { Timeline } from './timeline/timeline.js'
