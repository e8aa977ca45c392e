import { own } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import { type Basis, type Citation, confirmed, uncertain } from '../../law/citation.js'
import { LAW_360_FROM } from './asked-back.js'
import type { SuspensionCause } from './steps.js'

/** What brings the payment back from a cause. */
export type LiftingAct =
  | 'new-decision'
  | 'new-decision-and-request'
  | 'programme-resumed'
  | 'programme-proof-and-request'
  | 'end-of-work-and-request'
  | 'request'
  | 'request-for-the-allowance'

/** What lifts a suspension, and until when. */
export interface LiftedBy {
  /** What the person does or brings: a new medical decision, a request, a proof, the end of the work. */
  readonly act: LiftingAct
  /** The last day of the twelve months after which the pension ends; absent where they end nothing. */
  readonly lastDay?: CivilDate
  /** The article that says so. */
  readonly citation: Citation
}

interface Row {
  readonly act: LiftingAct
  readonly basis: Basis
}
type Table = Readonly<Partial<Record<SuspensionCause, Row>>>

const ON_REQUEST: Row = { act: 'new-decision-and-request', basis: confirmed('law-263-2010', 'art. 115') }
const OF_LAW_263: Table = {
  'missed-review': ON_REQUEST,
  'missed-convocation': ON_REQUEST,
  'emergency-documents': ON_REQUEST,
  'programme-not-followed': { act: 'programme-resumed', basis: confirmed('law-263-2010', 'art. 81(4)') },
  work: { act: 'end-of-work-and-request', basis: confirmed('law-263-2010', 'art. 115') },
}

const NEW_DECISION: Row = { act: 'new-decision', basis: confirmed('law-360-2023', 'art. 102(1) b)') }
/** No letter of art. 102 is about a convocation. */
const AS_FOR_A_REVIEW: Row = { act: 'new-decision', basis: uncertain('law-360-2023', 'art. 70(4)') }
const OF_LAW_360: Table = {
  'missed-review': NEW_DECISION,
  'documents-not-presented': NEW_DECISION,
  'emergency-documents': NEW_DECISION,
  'missed-convocation': AS_FOR_A_REVIEW,
  'examination-refused': AS_FOR_A_REVIEW,
  'programme-not-followed': {
    act: 'programme-proof-and-request',
    basis: confirmed('law-360-2023', 'art. 102(1) c)'),
  },
  'own-request': { act: 'request', basis: confirmed('law-360-2023', 'art. 102(1) k)') },
  'allowance-option': {
    act: 'request-for-the-allowance',
    basis: confirmed('law-360-2023', 'art. 102(1) i)'),
  },
}

/** What lifts a cause under the law of a day; of what no law lifts nothing is told. */
export const whatLifts = (
  cause: SuspensionCause,
  day: CivilDate,
  lastDay: CivilDate | undefined,
): LiftedBy | undefined => {
  const row = own(day < LAW_360_FROM ? OF_LAW_263 : OF_LAW_360, cause)
  if (!row) return undefined
  return {
    act: row.act,
    ...(lastDay ? { lastDay } : {}),
    citation: row.basis.citation,
  }
}
