import { day } from '../../grammar/ro/dates.js'
import type { PersonWords } from '../person/words.js'

export const ACTS: PersonWords['acts'] = {
  'go-to-review': 'prezentați-vă la revizuirea medicală',
  'tell-why-you-cannot-come': 'dacă nu puteți veni, anunțați motivul, cu dovadă',
  'send-medical-papers':
    'trimiteți documentele medicale actuale: după starea de urgență din 2020 ele au ținut locul revizuirii',
  'be-assessed':
    'cereți din timp și faceți expertizarea medicală, ca să aveți decizia nouă la termen (ea se poate da și la 30 de zile după cerere)',
  'resume-the-programme':
    'reluați programul recuperator, luați dovada de la medic și depuneți-o cu cererea de reluare a plății',
  'ask-to-resume': 'cereți în scris reluarea plății',
  'ask-for-the-allowance-back': 'cereți în scris să primiți din nou indemnizația pentru însoțitor',
  'send-new-decision': 'trimiteți o copie a noii decizii medicale',
  'apply-for-the-pension': 'depuneți cererea de pensionare',
  'apply-anew': 'puteți cere o nouă expertizare, apoi pensia din nou, la casa de pensii',
  'prove-missing-stage':
    'dacă aveți stagiu de cotizare care nu a fost luat în calcul, aduceți dovada și cereți din nou pensia',
  'apply-for-the-old-age-pension': 'cereți pensia pentru limită de vârstă',
  'contest-medical-decision': 'puteți contesta decizia medicală',
  'contest-institute-decision':
    'puteți contesta decizia institutului la Comisia superioară de expertiză medicală',
  'go-to-court-against-ruling': 'puteți ataca în instanță decizia comisiei medicale de contestații',
  'contest-pension-decision': 'puteți contesta decizia de pensie',
  'contest-refusal': 'puteți contesta decizia de respingere a pensiei',
  'contest-suspension': 'puteți contesta decizia de suspendare',
  'contest-end-of-payment': 'puteți contesta decizia de încetare a plății',
  'show-it-was-not-your-fault':
    'dacă motivul nu ține de dumneavoastră, aduceți dovada lui: atunci plata nu se putea suspenda',
  'claim-unpaid-sums':
    'familia poate cere sumele rămase neîncasate, cu pensia întreagă a lunii decesului dacă era în plată',
  'claim-the-death-grant': 'familia poate cere ajutorul de deces',
  'give-missing-stage': 'aduceți din timp dovada stagiului care lipsește din dosar; cerere nu trebuie depusă',
  'ask-for-revision':
    'dacă suma vi se pare greșită, cereți în scris verificarea ei; diferențele se plătesc, de regulă, pe trei ani în urmă',
  'ask-for-annulment': 'dacă nu mai doriți pensia admisă, puteți cere anularea ei',
  'report-changes': 'anunțați orice schimbare care privește pensia (adresă, altă pensie)',
  'ask-for-recalculation':
    'dacă aveți stagiu de cotizare care nu a fost luat în calcul, cereți recalcularea: se plătește din luna următoare cererii',
  'choose-one-right':
    'dacă aveți și alt drept cu același scop ca indemnizația pentru însoțitor, alegeți unul dintre ele',
  'work-beside-the-pension': 'puteți lucra pe lângă pensie, oricât ați câștiga: pensia nu se suspendă',
  'ask-for-a-review': 'dacă starea sănătății se schimbă, puteți cere oricând revizuirea medicală',
}

export const PAPERS: PersonWords['papers'] = {
  'assessment-request': 'cererea de expertiză medicală',
  'claim-to-the-tribunal': 'cererea către tribunal, cu decizia atacată',
  contestation: 'contestația scrisă',
  'copy-of-the-new-decision': 'copia noii decizii medicale',
  'death-certificate': 'certificatul de deces',
  'discharge-papers': 'biletele de externare',
  'identity-card': 'actul de identitate',
  'medical-decision': 'decizia medicală',
  'medical-papers': 'documentele medicale recente',
  'pension-application': 'cererea de pensionare',
  'proof-of-kinship': 'dovada rudeniei',
  'proof-of-stage': 'dovezile stagiului de cotizare',
  'proof-of-the-programme': 'dovada de la medic că urmați programul',
  'proof-of-the-reason': 'dovada motivului',
  'proof-that-work-ended': 'dovada că activitatea a încetat',
  request: 'cererea scrisă',
}

const from = (on: Parameters<PersonWords['consequences']['payment-ends']>[0]): string =>
  on === undefined ? '' : ` de la ${day(on)}`

export const CONSEQUENCES: PersonWords['consequences'] = {
  'payment-suspended': on => `plata se suspendă${from(on)}`,
  'payment-ends': on => `pensia încetează${from(on)}`,
  'decision-final': () => 'decizia rămâne definitivă',
  'ruling-final': () => 'decizia comisiei rămâne definitivă',
  'pension-stands': () => 'pensia rămâne acordată',
  'starts-at-registration': () => 'pensia se acordă abia de la data înregistrării cererii',
  'paid-only-from-request': () => 'plata se reia abia din luna următoare cererii',
  'months-lost': () => 'se pierd lunile mai vechi de trei ani',
  'sums-lost': () => 'sumele nu se mai pot cere',
  'paid-as-found': () => 'pensia se stabilește numai din ce se află în dosar',
  'absence-counts-as-own-fault': () => 'lipsa se socotește din vina dumneavoastră',
  'stays-suspended': () => 'plata rămâne suspendată',
  'new-right-only': () => 'numai o cerere nouă poate deschide alt drept',
}

export const STATES_OF_DATES: PersonWords['statesOfDates'] = {
  done: 'făcut',
  late: 'întârziat',
  missed: 'pierdut',
  ahead: 'urmează',
  'no-longer-possible': 'nu mai este posibil',
}

export const REFUSED_BECAUSE: PersonWords['refusedBecause'] = {
  'standard-age-reached': 'la data deciziei medicale aveați deja vârsta standard de pensionare',
  'stage-below-table-3': 'stagiul de cotizare este mai mic decât cel cerut la vârsta dumneavoastră',
  'no-contribution-stage':
    'nu aveți stagiu de cotizare cu contribuții plătite, iar legea îl cere, oricât de scurt',
  'less-than-two-of-the-last-five-years': 'nu aveți doi ani de stagiu în ultimii cinci',
  'degree-not-covered': 'sistemul notarilor publici nu acordă pensie pentru acest grad',
  'not-a-notary-at-decision': 'la data deciziei medicale nu erați notar public',
}
