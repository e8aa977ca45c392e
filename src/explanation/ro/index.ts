import { cite } from '../../grammar/ro/citations.js'
import * as applicableLaw from '../../questions/applicable-law/words/ro.js'
import * as changeOfDegree from '../../questions/change-of-degree/words/ro.js'
import * as companionAllowance from '../../questions/companion-allowance/words/ro.js'
import * as contestation from '../../questions/contestation/words/ro.js'
import * as conversion from '../../questions/conversion/words/ro.js'
import * as documents from '../../questions/documents/words/ro.js'
import * as eligibility from '../../questions/eligibility/words/ro.js'
import * as entitlement from '../../questions/entitlement/words/ro.js'
import * as netPension from '../../questions/net-pension/words/ro.js'
import * as payment from '../../questions/payment/words/ro.js'
import * as pensionAmount from '../../questions/pension-amount/words/ro.js'
import * as points from '../../questions/points/words/ro.js'
import * as potentialStage from '../../questions/potential-stage/words/ro.js'
import * as reporting from '../../questions/reporting/words/ro.js'
import * as retirementAge from '../../questions/retirement-age/words/ro.js'
import * as review from '../../questions/review/words/ro.js'
import * as work from '../../questions/work/words/ro.js'
import * as terms from '../../terms/words/ro.js'
import type { Phrasebook } from '../phrasebook.js'
import { CONNECTIVES } from './connectives.js'
import { EVENTS } from './events.js'
import { NOT_DUE, NOT_THE_CASE } from './headings.js'
import { LABELS } from './labels.js'
import { NOT_COMPUTED, PLACES } from './not-computed.js'
import { PERSON } from './person.js'
import { SUBJECTS } from './subjects.js'

/** The explanations in Romanian. */
export const RO: Phrasebook = {
  ...LABELS,
  sentences: {
    ...applicableLaw.SENTENCES,
    ...retirementAge.SENTENCES,
    ...eligibility.SENTENCES,
    ...entitlement.SENTENCES,
    ...conversion.SENTENCES,
    ...work.SENTENCES,
    ...reporting.SENTENCES,
    ...potentialStage.SENTENCES,
    ...changeOfDegree.SENTENCES,
    ...points.SENTENCES,
    ...pensionAmount.SENTENCES,
    ...companionAllowance.SENTENCES,
    ...netPension.SENTENCES,
    ...payment.SENTENCES,
    ...review.SENTENCES,
    ...contestation.SENTENCES,
    ...documents.SENTENCES,
    ...terms.SENTENCES,
  },
  conclusions: {
    ...applicableLaw.CONCLUSIONS,
    ...retirementAge.CONCLUSIONS,
    ...eligibility.CONCLUSIONS,
    ...entitlement.CONCLUSIONS,
    ...conversion.CONCLUSIONS,
    ...work.CONCLUSIONS,
    ...reporting.CONCLUSIONS,
    ...potentialStage.CONCLUSIONS,
    ...changeOfDegree.CONCLUSIONS,
    ...points.CONCLUSIONS,
    ...pensionAmount.CONCLUSIONS,
    ...companionAllowance.CONCLUSIONS,
    ...netPension.CONCLUSIONS,
    ...payment.CONCLUSIONS,
    ...review.CONCLUSIONS,
    ...contestation.CONCLUSIONS,
    ...documents.CONCLUSIONS,
    ...terms.CONCLUSIONS,
  },
  oldAgeAmount: pensionAmount.oldAgeAmount,
  notDue: NOT_DUE,
  notTheCase: NOT_THE_CASE,
  subjects: SUBJECTS,
  notComputed: NOT_COMPUTED,
  places: PLACES,
  events: EVENTS,
  connectives: CONNECTIVES,
  person: PERSON,
  cite,
  romanianTerms: [],
}
