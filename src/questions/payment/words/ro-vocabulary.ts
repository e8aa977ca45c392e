import type { Citation } from '../../../law/citation.js'
import { own } from '../../../values/bare.js'
import type { SuspensionCause, DayOfSuspension, CessationCause } from '../steps.js'

/** As each stands after "plata se suspendă". */
export const SUSPENDED_FOR: Readonly<Record<SuspensionCause, string>> = {
  'missed-review': 'pentru neprezentarea la revizuirea medicală',
  'documents-not-presented': 'pentru neprezentarea documentelor sau a investigațiilor medicale cerute',
  'missed-convocation': 'pentru neprezentarea la convocarea pentru expertizare',
  'examination-refused': 'pentru refuzul examinărilor stabilite la convocare',
  'programme-not-followed': 'pentru neîndeplinirea obligației de a urma programul recuperator',
  'decision-not-sent': 'pentru netransmiterea noii decizii medicale',
  'own-request': 'la cererea pensionarului',
  work: 'pentru o activitate care nu se putea cumula cu pensia',
  'allowance-option': 'ca urmare a opțiunii pentru un alt drept acordat în același scop',
  'emergency-documents': 'pentru neprezentarea documentelor medicale actuale după starea de urgență',
}

const NEW_DECISION = 'Noua decizie medicală de încadrare într-un grad de invaliditate a fost emisă la'

/** Under Law 360/2023; each goes on with a day. */
const ENDED_UNDER_LAW_360: Readonly<Record<SuspensionCause, string>> = {
  'missed-review': NEW_DECISION,
  'documents-not-presented': NEW_DECISION,
  'missed-convocation': NEW_DECISION,
  'examination-refused': NEW_DECISION,
  'programme-not-followed': 'Dovada urmării programului recuperator a fost făcută la',
  'decision-not-sent': 'Noua decizie medicală a fost transmisă la',
  'own-request': 'Reluarea plății a fost cerută la',
  work: 'Activitatea nu mai este o cauză de suspendare de la',
  'allowance-option': 'Revenirea la indemnizația pentru însoțitor a fost cerută la',
  'emergency-documents': NEW_DECISION,
}

/** What ended a suspension, as a clause that goes on with a day. */
export const suspensionEnded = ({ act }: Citation, cause: SuspensionCause): string => {
  if (act === 'law-360-2023') return ENDED_UNDER_LAW_360[cause]
  return cause === 'programme-not-followed'
    ? 'Programul recuperator a fost reluat sau început la'
    : 'Cauza suspendării a încetat la'
}

/** Only Law 263/2010 asks for a request, and not after a programme. */
export const isResumedOnRequest = ({ act }: Citation, cause: SuspensionCause): boolean =>
  act === 'law-263-2010' && cause !== 'programme-not-followed'

/** Under Law 360/2023, where no new decision counts; as each stands after "începând cu". */
const MONTH_OF_RESUMPTION: Readonly<Partial<Record<SuspensionCause, string>>> = {
  work: 'prima zi în care activitatea nu mai suspendă plata',
  'allowance-option': 'luna următoare celei în care s-a cerut revenirea la indemnizația pentru însoțitor',
  'own-request': 'luna următoare celei în care s-a cerut reluarea plății',
}

/** As it stands after "începând cu". */
export const monthOfResumption = (
  citation: Citation,
  cause: SuspensionCause,
  isAskedLate: boolean,
): string => {
  if (isResumedOnRequest(citation, cause))
    return isAskedLate
      ? 'luna următoare celei în care a fost depusă cererea'
      : 'luna următoare celei în care a încetat cauza'
  const otherwise = own(MONTH_OF_RESUMPTION, cause)
  if (otherwise) return otherwise
  if (cause !== 'programme-not-followed') return 'luna următoare celei în care a fost emisă noua decizie'
  return citation.act === 'law-360-2023'
    ? 'luna următoare celei în care a fost făcută dovada'
    : 'luna următoare celei în care programul a fost reluat sau început'
}

const DAY_OF_SUSPENSION: Readonly<Record<DayOfSuspension, string>> = {
  'missed-review': 'Revizuirea medicală la care pensionarul nu s-a prezentat era prevăzută la',
  'documents-not-presented':
    'Revizuirea medicală pentru care nu s-au prezentat documentele sau investigațiile cerute era prevăzută la',
  'missed-convocation': 'Convocarea pentru expertizare la care pensionarul nu s-a prezentat era stabilită la',
  'examination-refused': 'Examinările stabilite la convocare au fost refuzate la',
  'programme-not-followed': 'Obligația de a urma programul recuperator nu a fost îndeplinită la',
  'decision-not-sent': 'Termenul de transmitere a noii decizii medicale a expirat la',
  'own-request': 'Suspendarea plății a fost cerută la',
  work: 'Activitatea care nu se putea cumula cu pensia a început la',
  'allowance-option': 'Opțiunea pentru un alt drept acordat în același scop a fost făcută la',
  'emergency-documents':
    'Termenul de prezentare a documentelor medicale actuale după starea de urgență s-a încheiat la',
  'validity-in-emergency': 'Valabilitatea prelungită a deciziei medicale se încheie la',
}

/** Law 263/2010 counts from the day on which the pension house is told, or finds. */
const DAY_UNDER_LAW_263: Readonly<Partial<Record<DayOfSuspension, string>>> = {
  'missed-convocation': 'Neprezentarea la convocarea pentru expertizare a fost comunicată casei de pensii la',
  'programme-not-followed': 'Neîndeplinirea obligației de a urma programul recuperator a fost constatată la',
}

/** What the day is from which a suspension is counted, as a clause that goes on with the day. */
export const dayOfSuspension = ({ act }: Citation, counted: DayOfSuspension): string =>
  (act === 'law-263-2010' ? own(DAY_UNDER_LAW_263, counted) : undefined) ?? DAY_OF_SUSPENSION[counted]

/** As each stands after "ca urmare a". */
export const ENDED_BECAUSE_OF: Readonly<Record<CessationCause, string>> = {
  death: 'decesului',
  'capacity-regained': 'redobândirii capacității de muncă',
  'conditions-lost': 'pierderii condițiilor de acordare',
  'missed-review': 'neprezentării la revizuirea medicală',
  'missed-convocation': 'neprezentării la convocare',
  'programme-not-followed': 'neîndeplinirii obligației de a urma programul recuperator',
  'documents-not-presented': 'neprezentării documentelor sau a investigațiilor medicale cerute',
  'examination-refused': 'refuzului examinărilor stabilite la convocare',
}

/** The causes that end the payment only after twelve months in which they last. */
export const CAN_BE_MADE_UP_FOR: Readonly<Record<CessationCause, boolean>> = {
  death: false,
  'capacity-regained': false,
  'conditions-lost': false,
  'missed-review': true,
  'missed-convocation': true,
  'programme-not-followed': true,
  'documents-not-presented': true,
  'examination-refused': true,
}
