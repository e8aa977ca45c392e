import type { TimelineEvent } from '../../assessment/timeline/entry.js'

/** What happens or falls due on a day, as it stands after the day. */
export const EVENTS: Readonly<Record<TimelineEvent, string>> = {
  'annulment-of-pension-may-be-asked-until': 'ultima zi în care se poate cere anularea pensiei admise',
  'application-keeps-earlier-start-until':
    'ultima zi în care cererea de pensionare se poate înregistra fără a pierde data de acordare mai timpurie',
  'communication-of-medical-decision-due': 'ultima zi pentru comunicarea deciziei medicale',
  'communication-of-medical-ruling-due': 'ultima zi pentru comunicarea deciziei asupra contestației',
  'communication-of-pension-decision-due': 'ultima zi pentru comunicarea deciziei de pensie',
  'medical-decision-contestable-until': 'ultima zi pentru contestarea deciziei medicale',
  'medical-decision-contested-in-time': 'contestația împotriva deciziei medicale este depusă în termen',
  'medical-decision-contested-late': 'contestația împotriva deciziei medicale este depusă după termen',
  'medical-decision-due': 'ultima zi pentru emiterea deciziei medicale',
  'medical-ruling-due': 'ultima zi pentru soluționarea contestației împotriva deciziei medicale',
  'medical-ruling-open-to-court-until':
    'ultima zi pentru atacarea în instanță a deciziei date asupra contestației',
  'new-decision-to-be-sent-by':
    'ultima zi pentru transmiterea unei copii a noii decizii medicale la Casa de Pensii a Notarilor Publici',
  'payment-ends': 'plata pensiei încetează',
  'payment-resumed': 'plata pensiei se reia',
  'payment-suspended': 'plata pensiei se suspendă',
  'pension-converted': 'pensia de invaliditate devine pensie pentru limită de vârstă',
  'pension-decision-contestable-until': 'ultima zi pentru contestarea deciziei de pensie',
  'pension-decision-contested-in-time': 'contestația împotriva deciziei de pensie este depusă în termen',
  'pension-decision-contested-late': 'contestația împotriva deciziei de pensie este depusă după termen',
  'pension-decision-due': 'ultima zi pentru emiterea deciziei de pensie',
  'pension-starts': 'se acordă pensia',
  'review-decision-takes-effect': 'decizia medicală dată la revizuire produce efecte',
  'review-due': 'ziua stabilită pentru revizuirea medicală',
  'review-earliest': 'prima zi în care se poate stabili revizuirea medicală',
  'review-latest': 'ultima zi în care se poate face revizuirea medicală',
  'review-moved-to': 'ultima zi pentru revizuirea medicală reprogramată',
  'standard-age-reached': 'se împlinește vârsta standard de pensionare',
  'application-registered-in-time': 'cererea de pensionare este înregistrată în termen',
  'application-registered-late':
    'cererea de pensionare este înregistrată după termenul care păstra data de acordare mai timpurie',
  'duty-to-be-fulfilled-by':
    'ultima zi în care se mai poate face ceea ce a suspendat plata, înainte ca pensia să înceteze',
  'institute-decision-contestable-until':
    'ultima zi pentru contestarea deciziei institutului de expertiză medicală',
  'resumption-to-be-asked-for-by': 'ultima zi în care cererea de reluare a plății nu pierde nicio lună',
  'unpaid-sums-to-be-claimed-by': 'ultima zi în care familia poate cere sumele neîncasate',
  'whole-back-pay-to-be-asked-for-by':
    'ultima zi în care reluarea se poate cere fără a pierde vreo lună din suspendarea la cerere',
}
