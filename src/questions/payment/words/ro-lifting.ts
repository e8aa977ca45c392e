import { capital } from '../../../grammar/numerals.js'
import type { Citation } from '../../../law/citation.js'
import type { ReviewExemptionGround } from '../../review/steps.js'
import type { SuspensionCause } from '../steps.js'

type Lifting = Readonly<Partial<Record<SuspensionCause, string>>>

const AFTER_NEW_DECISION_ON_REQUEST =
  'Plata se reia la cerere: din luna următoare celei în care a fost emisă noua decizie medicală, dacă cererea se înregistrează în 30 de zile ' +
  'de la emiterea ei; altfel, din luna următoare celei în care se înregistrează cererea. Lunile de suspendare nu se plătesc'

const AFTER_NEW_DECISION =
  'Plata se reia fără cerere, din luna următoare celei în care se emite noua decizie medicală de încadrare într-un grad de invaliditate. ' +
  'Lunile de suspendare nu se plătesc'

const ON_OWN_REQUEST =
  'Plata se reia la cerere, de la data suspendării. Lunile de suspendare se plătesc în limita a 3 ani dinaintea cererii, dacă între timp ' +
  'nu a intervenit o altă cauză de suspendare sau de încetare'

/** What lifts each cause, by when and how. */
const LIFTED_UNDER_LAW_263: Lifting = {
  'missed-review': AFTER_NEW_DECISION_ON_REQUEST,
  'missed-convocation': AFTER_NEW_DECISION_ON_REQUEST,
  'emergency-documents': AFTER_NEW_DECISION_ON_REQUEST,
  'programme-not-followed':
    'Plata se reia fără cerere, din luna următoare celei în care programul recuperator a fost reluat sau început. ' +
    'Lunile de suspendare nu se plătesc',
  work:
    'Plata se reia la cerere: din luna următoare celei în care a încetat activitatea, dacă cererea se înregistrează în 30 de zile de la ' +
    'ultima zi a activității; altfel, din luna următoare celei în care se înregistrează cererea. Lunile de suspendare nu se plătesc',
}

const LIFTED_UNDER_LAW_360: Lifting = {
  'missed-review': AFTER_NEW_DECISION,
  'documents-not-presented': AFTER_NEW_DECISION,
  'missed-convocation': AFTER_NEW_DECISION,
  'examination-refused': AFTER_NEW_DECISION,
  'emergency-documents': AFTER_NEW_DECISION,
  'programme-not-followed':
    'Plata se reia la cerere, cu dovada urmării programului recuperator, din luna următoare celei în care s-a făcut dovada sau, dacă cererea ' +
    'este mai târzie decât dovada, din luna următoare cererii. Lunile de suspendare nu se plătesc',
  'own-request': ON_OWN_REQUEST,
  'allowance-option':
    'Indemnizația pentru însoțitor se plătește din nou la cerere, din luna următoare celei în care se cere revenirea la ea. ' +
    'Lunile de suspendare nu se plătesc',
}

/** By the law of the article. */
export const lifting = (cause: SuspensionCause, { act }: Citation): string | undefined =>
  (act === 'law-360-2023' ? LIFTED_UNDER_LAW_360 : LIFTED_UNDER_LAW_263)[cause]

/** Why the duty does not bind. */
const EXEMPTIONS: Readonly<Record<ReviewExemptionGround, string>> = {
  irreversible: 'invaliditatea afectează ireversibil capacitatea de muncă',
  'standard-age-reached': 'vârsta standard de pensionare era împlinită',
  'within-5-years-with-complete-stage':
    'până la vârsta standard de pensionare mai erau cel mult 5 ani, iar stagiul complet cerut era realizat',
}

/** The event as its kind names it. */
export const notOwed = (eventText: string, ground: ReviewExemptionGround): string =>
  `${capital(eventText)} nu suspendă plata pensiei și nu duce la încetarea ei, deoarece la acea dată pensionarul nu mai avea obligația respectivă: ${EXEMPTIONS[ground]}`
