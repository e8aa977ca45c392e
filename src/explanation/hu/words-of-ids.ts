import { ACTS, LAWS } from '../../grammar/hu/citations.js'
import { SCHEMES } from '../../grammar/hu/vocabulary.js'
import {
  FORUMS,
  CONTESTED,
  FILED_AT,
  IF_UNCONTESTED,
  RULING_REPLACES_FROM,
} from '../../questions/contestation/words/hu-ids.js'
import { MEDICAL_DECIDERS } from '../../questions/contestation/words/hu-vocabulary.js'
import { CONVERSION_OUTCOMES } from '../../questions/conversion/words/hu.js'
import * as documents from '../../questions/documents/words/hu-vocabulary.js'
import { titlesIn } from '../../questions/documents/words/groups.js'
import { REASONS_IN_SHORT, STAGE_OPENS } from '../../questions/eligibility/words/hu-ids.js'
import { EVENT_KINDS } from '../../questions/payment/words/hu-events.js'
import {
  CAUSES_OF_END,
  CAUSES_OF_SUSPENSION,
  LIFTING_ACTS,
  PAYMENT_STATES,
} from '../../questions/payment/words/hu-ids.js'
import { BOUND_BY } from '../../questions/potential-stage/words/hu-vocabulary.js'
import { EXEMPTION_GROUNDS } from '../../questions/review/words/hu.js'
import { WORK_OUTCOMES } from '../../questions/work/words/hu-ids.js'
import { HOLIDAYS } from '../../terms/words/hu-holidays.js'
import { spoken } from '../person/spoken.js'
import { readingsInWords, questionsInWords } from '../open-questions-in-words.js'
import type { WordsOfIds } from '../vocabularies.js'
import { EVENTS } from './events.js'
import { CHOICES, EVENT_CHOICES, FACTS } from './facts.js'
import { HEADINGS, NOT_DUE } from './headings.js'
import { NOT_COMPUTED, PLACES } from './not-computed.js'
import { OPEN_QUESTIONS } from './open-questions.js'
import { COUNTED_FROM, PERSON } from './person.js'
import { QUESTIONS } from './questions.js'
import { SUBJECTS } from './subjects.js'

/** Every id that an answer can carry, in the words of the language; a vocabulary is one entry. */
export const WORDS_OF_IDS: WordsOfIds = {
  status: {
    undetermined: 'nem állapítható meg, adatok hiányoznak',
    'not-covered': 'itt nem ismert',
    'not-due': 'nem jár',
  },
  'not-due': NOT_DUE,
  'not-covered': SUBJECTS,
  confidence: { confirmed: 'megerősített', derived: 'a törvényből levezetve', uncertain: 'bizonytalan' },
  question: QUESTIONS,
  section: { ...HEADINGS, ...PERSON.headings },
  moves: {
    right: 'a jogosultság',
    lei: 'az összeg lejben',
    date: 'egy dátum',
    decimals: 'csak a pontok tizedesei',
  },
  'open-question': questionsInWords(OPEN_QUESTIONS),
  reading: readingsInWords(OPEN_QUESTIONS),
  law: LAWS,
  act: ACTS,
  scheme: SCHEMES,
  fact: FACTS,
  sex: CHOICES['person.sex'],
  degree: CHOICES['incapacity.degree'],
  'degree-or-none': EVENT_CHOICES.degree,
  cause: CHOICES['incapacity.cause'],
  'special-status': CHOICES['person.specialStatus'],
  handicap: CHOICES['person.handicap'],
  'handicap-certificate': CHOICES['person.handicapCertificate'],
  'event-kind': EVENT_KINDS,
  'event-by': EVENT_CHOICES.by,
  'event-asked-for': EVENT_CHOICES.askedFor,
  'event-what': EVENT_CHOICES.what,
  'event-work': EVENT_CHOICES.kind,
  'eligibility-reason': REASONS_IN_SHORT,
  'stage-opens': STAGE_OPENS,
  'potential-stage-bound': BOUND_BY,
  'payment-state': PAYMENT_STATES,
  'suspension-cause': CAUSES_OF_SUSPENSION,
  'cessation-cause': CAUSES_OF_END,
  'lifting-act': LIFTING_ACTS,
  'work-outcome': WORK_OUTCOMES,
  'conversion-outcome': CONVERSION_OUTCOMES,
  'review-exemption-ground': EXEMPTION_GROUNDS,
  forum: FORUMS,
  contested: CONTESTED,
  'filed-at': FILED_AT,
  'ruling-replaces-from': RULING_REPLACES_FROM,
  'if-uncontested': IF_UNCONTESTED,
  'medical-authority': MEDICAL_DECIDERS,
  document: titlesIn('hu'),
  'document-form': documents.FORMS,
  'document-fact': documents.DOCUMENT_FACTS,
  'document-place': documents.PLACES,
  'document-way': documents.WAYS,
  'document-filed-by': documents.FILED_BY,
  'timeline-event': EVENTS,
  actor: { person: 'az érintett', authority: 'a hatóság', law: 'a törvény' },
  'not-computed': NOT_COMPUTED,
  place: PLACES,
  'headline-status': {
    known: 'ismert',
    entitled: 'jogosult',
    'not-entitled': 'nem jogosult',
    undetermined: 'meg nem határozható, adatok hiányoznak',
    'not-covered': 'itt nem ismert',
    'not-due': 'nem jár',
  },
  'act-of-person': PERSON.acts,
  'paper-to-bring': PERSON.papers,
  consequence: spoken(PERSON.consequences),
  'counted-from': COUNTED_FROM,
  remark: spoken(PERSON.remarks, []),
  'state-of-date': PERSON.statesOfDates,
  holiday: HOLIDAYS,
}
