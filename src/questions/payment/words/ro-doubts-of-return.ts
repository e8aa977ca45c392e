import type { DoubtsInWords } from '../../../grammar/words.js'
import type { DoubtOfReturn } from '../steps.js'

/** What is open of what lifts a suspension, and of what a ruling or the conversion does to it. */
export const DOUBTS_OF_RETURN: DoubtsInWords<DoubtOfReturn> = {
  'back-pay-after-other-cause': {
    question:
      'Dacă, în timpul suspendării la cererea pensionarului, a intervenit și o altă cauză de suspendare, lunile de suspendare se mai plătesc?',
    readings: {
      none: 'o altă cauză de suspendare intervenită în timpul suspendării la cererea pensionarului înlătură plata tuturor lunilor de suspendare, iar plata se reia din luna următoare celei în care s-a cerut reluarea',
      'uncovered-months':
        'o altă cauză de suspendare intervenită în timpul suspendării la cererea pensionarului înlătură numai plata lunilor pe care le acoperă, iar celelalte luni de suspendare se plătesc',
    },
  },
  'cause-removed-day': {
    question:
      'După Legea nr. 263/2010, în ce zi încetează cauza suspendării pentru neprezentarea la revizuirea medicală?',
    readings: {
      'decision-issued':
        'cauza suspendării pentru neprezentarea la revizuirea medicală încetează, după Legea nr. 263/2010, la data emiterii noii decizii medicale',
      'presented-for-review':
        'cauza suspendării pentru neprezentarea la revizuirea medicală încetează, după Legea nr. 263/2010, în ziua în care pensionarul s-a prezentat la revizuire',
    },
  },
  'conversion-month': {
    question:
      'Dacă condițiile pensiei pentru limită de vârstă se îndeplinesc în cursul unei luni, din ce zi se plătește cuantumul ei?',
    readings: {
      'split-by-day':
        'în luna în care se îndeplinesc condițiile pensiei pentru limită de vârstă, pensia de invaliditate se cuvine până în ziua dinainte, iar pensia pentru limită de vârstă din acea zi',
      'next-month':
        'în luna în care se îndeplinesc condițiile pensiei pentru limită de vârstă se plătește încă pensia de invaliditate, iar pensia pentru limită de vârstă de la întâi ale lunii următoare',
    },
  },
  'conversion-while-suspended': {
    question:
      'Când se îndeplinesc condițiile pensiei pentru limită de vârstă, ia sfârșit suspendarea plății pentru revizuirea medicală, documente, convocare, refuzul examinărilor sau programul recuperator?',
    readings: {
      'lifted-at-conversion':
        'suspendarea ia sfârșit în ziua în care se îndeplinesc condițiile pensiei pentru limită de vârstă, care se plătește din acea zi, fără plata lunilor dinainte',
      'stays-until-own-resumption':
        'suspendarea continuă și după îndeplinirea condițiilor pensiei pentru limită de vârstă, până la reluarea plății potrivit regulii prevăzute pentru cauza de suspendare',
    },
  },
  'convocation-resumption': {
    question:
      'Legea nr. 360/2023 nu arată cum se reia plata suspendată în urma unei convocări: din ce lună se reia?',
    readings: {
      'month-after-new-decision':
        'plata suspendată în urma unei convocări se reia fără cerere, din luna următoare celei în care a fost emisă noua decizie medicală, fără plata lunilor de suspendare',
      'month-after-duty-fulfilled':
        'plata suspendată în urma unei convocări se reia din luna următoare celei în care pensionarul s-a conformat convocării',
    },
  },
  'exemption-stage-263': {
    question:
      'La stagiul complet de cotizare care scutește de revizuirea medicală după Legea nr. 263/2010 se ia în calcul și timpul cât s-a primit pensia de invaliditate?',
    readings: {
      counts:
        'la stagiul complet de cotizare care scutește de revizuirea medicală după Legea nr. 263/2010 se ia în calcul și timpul cât s-a primit pensia de invaliditate',
      'does-not-count':
        'la stagiul complet de cotizare care scutește de revizuirea medicală după Legea nr. 263/2010 nu se ia în calcul timpul cât s-a primit pensia de invaliditate',
    },
  },
  'ruling-effect': {
    question:
      'Dacă decizia dată asupra contestației îl încadrează din nou pe pensionar într-un grad de invaliditate, de când se cuvine din nou pensia?',
    readings: {
      'month-after-ruling':
        'pensia se cuvine din nou din luna următoare celei în care a fost emisă decizia dată asupra contestației',
      'ruling-day':
        'pensia se cuvine din nou chiar din ziua în care a fost emisă decizia dată asupra contestației',
      'since-replaced-decision':
        'decizia dată asupra contestației înlocuiește decizia contestată chiar de la emiterea acesteia, deci plata pensiei nu a încetat',
    },
  },
  'suspended-without-old-age-right': {
    question:
      'Dacă la împlinirea vârstei standard plata este suspendată, iar stagiul minim pentru pensia pentru limită de vârstă nu este realizat, ce se întâmplă cu pensia de invaliditate?',
    readings: {
      'ends-after-12-months':
        'plata suspendată încetează la împlinirea celor 12 luni chiar și după vârsta standard, dacă stagiul minim pentru pensia pentru limită de vârstă nu este realizat',
      'resumes-at-standard-age':
        'plata suspendată a pensiei de invaliditate se reia la împlinirea vârstei standard, deși stagiul minim pentru pensia pentru limită de vârstă nu este realizat',
    },
  },
}
