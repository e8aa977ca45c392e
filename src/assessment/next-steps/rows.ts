import { isInEmergency } from '../../law/emergency.js'
import type { ActId } from '../../law/articles/of-acts.js'
import { own } from '../../values/bare.js'
import type { TimelineEntry, TimelineEvent } from '../timeline/entry.js'
import type { ActOfPerson, PaperToBring } from './kinds.js'

/** What a date asks for, and what is brought along. */
export interface Row {
  readonly act: ActOfPerson
  readonly papers: readonly PaperToBring[]
}

const REVIEW: readonly Row[] = [
  { act: 'go-to-review', papers: ['identity-card', 'medical-papers', 'discharge-papers'] },
  { act: 'tell-why-you-cannot-come', papers: ['proof-of-the-reason'] },
]

/** What each date of the timeline asks of the person. */
const ROWS: Readonly<Partial<Record<TimelineEvent, readonly Row[]>>> = {
  'annulment-of-pension-may-be-asked-until': [{ act: 'ask-for-annulment', papers: ['request'] }],
  'application-keeps-earlier-start-until': [
    {
      act: 'apply-for-the-pension',
      papers: ['pension-application', 'medical-decision', 'identity-card', 'proof-of-stage'],
    },
  ],
  'duty-to-be-fulfilled-by': [
    { act: 'be-assessed', papers: ['assessment-request', 'identity-card', 'medical-papers'] },
  ],
  'institute-decision-contestable-until': [{ act: 'contest-institute-decision', papers: ['contestation'] }],
  'medical-decision-contestable-until': [{ act: 'contest-medical-decision', papers: ['contestation'] }],
  'medical-ruling-open-to-court-until': [
    { act: 'go-to-court-against-ruling', papers: ['claim-to-the-tribunal'] },
  ],
  'new-decision-to-be-sent-by': [{ act: 'send-new-decision', papers: ['copy-of-the-new-decision'] }],
  'pension-decision-contestable-until': [
    { act: 'contest-pension-decision', papers: ['claim-to-the-tribunal'] },
  ],
  'resumption-to-be-asked-for-by': [{ act: 'ask-to-resume', papers: ['request', 'medical-decision'] }],
  'review-due': REVIEW,
  'review-moved-to': REVIEW,
  'standard-age-reached': [{ act: 'give-missing-stage', papers: ['proof-of-stage'] }],
  'unpaid-sums-to-be-claimed-by': [
    {
      act: 'claim-unpaid-sums',
      papers: ['request', 'death-certificate', 'identity-card', 'proof-of-kinship'],
    },
  ],
  'whole-back-pay-to-be-asked-for-by': [{ act: 'ask-to-resume', papers: ['request'] }],
}

/** Asked for in the same three years; of deaths before Law 360/2023 neither term was read. */
const DEATH_GRANT: Row = {
  act: 'claim-the-death-grant',
  papers: ['request', 'death-certificate', 'identity-card', 'proof-of-kinship'],
}

/** In place of a review that fell in the emergency of 2020. */
const PAPERS_OF_EMERGENCY: readonly Row[] = [{ act: 'send-medical-papers', papers: ['medical-papers'] }]

/** What a date asks for, whatever its day. */
export const rowsOfEvent = (event: TimelineEvent): readonly Row[] => own(ROWS, event) ?? []

/** What moved a review that fell in the emergency of 2020, whether told as due or as missed. */
const BY_EMERGENCY: ActId = 'geo-55-2020'

/** What a date of the timeline asks of the person. */
export const rowsOf = ({ event, on, citation }: TimelineEntry): readonly Row[] => {
  if (event === 'review-due' && isInEmergency(on)) return []
  if (event === 'unpaid-sums-to-be-claimed-by') return [...rowsOfEvent(event), DEATH_GRANT]
  const isMovedByEmergency = event === 'review-moved-to' && citation.act === BY_EMERGENCY
  return isMovedByEmergency ? PAPERS_OF_EMERGENCY : rowsOfEvent(event)
}
