import { cite } from '../../grammar/en/citations.js'
import * as applicableLaw from '../../questions/applicable-law/words/en.js'
import * as changeOfDegree from '../../questions/change-of-degree/words/en.js'
import * as companionAllowance from '../../questions/companion-allowance/words/en.js'
import * as contestation from '../../questions/contestation/words/en.js'
import * as conversion from '../../questions/conversion/words/en.js'
import * as documents from '../../questions/documents/words/en.js'
import * as eligibility from '../../questions/eligibility/words/en.js'
import * as entitlement from '../../questions/entitlement/words/en.js'
import * as netPension from '../../questions/net-pension/words/en.js'
import * as payment from '../../questions/payment/words/en.js'
import * as pensionAmount from '../../questions/pension-amount/words/en.js'
import * as points from '../../questions/points/words/en.js'
import * as potentialStage from '../../questions/potential-stage/words/en.js'
import * as reporting from '../../questions/reporting/words/en.js'
import * as retirementAge from '../../questions/retirement-age/words/en.js'
import * as review from '../../questions/review/words/en.js'
import * as work from '../../questions/work/words/en.js'
import * as terms from '../../terms/words/en.js'
import type { Phrasebook } from '../phrasebook.js'
import { CONNECTIVES } from './connectives.js'
import { EVENTS } from './events.js'
import { NOT_DUE, NOT_THE_CASE } from './headings.js'
import { LABELS } from './labels.js'
import { NOT_COMPUTED, PLACES } from './not-computed.js'
import { PERSON } from './person.js'
import { ROMANIAN_TERMS } from './romanian-terms.js'
import { SUBJECTS } from './subjects.js'

/** Everything in English. */
export const EN: Phrasebook = {
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
  romanianTerms: ROMANIAN_TERMS,
}
