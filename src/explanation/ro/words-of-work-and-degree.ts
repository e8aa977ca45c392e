import type { Activity } from '../../questions/work/steps.js'
import type { ConversionOutcome } from '../../questions/conversion/steps.js'
import type { FunctionalDeficiency, SelfCare, WorkCapacity } from '../../questions/eligibility/steps.js'

/** As each stands after "se poate cumula cu". */
export const ACTIVITIES: Readonly<Record<Exclude<Activity, 'none'>, string>> = {
  employee: 'activitatea salariată de peste jumătate din timpul normal de muncă',
  'half-time-employee': 'activitatea salariată de cel mult jumătate din timpul normal de muncă',
  'independent-above-threshold': 'activitatea independentă cu venituri peste plafonul de asigurare',
  'independent-below-threshold': 'activitatea independentă cu venituri sub plafonul de asigurare',
  'local-councillor': 'funcția de consilier local',
}

export const CONVERSIONS: Readonly<Record<ConversionOutcome, string>> = {
  'becomes-old-age': 'pensia de invaliditate devine pensie pentru limită de vârstă',
  'continues-as-invalidity':
    'nu se cuvine pensia pentru limită de vârstă, deoarece stagiul minim nu este realizat, iar pensia de invaliditate se plătește în continuare',
  'old-age-category-same-amount':
    'pensia trece în categoria pensiilor pentru limită de vârstă, cu menținerea cuantumului pensiei de invaliditate',
}

/** What is lost, as a clause that completes "atunci când". */
export const LOSSES: Readonly<Record<WorkCapacity | FunctionalDeficiency, string>> = {
  lost: 'capacitatea de muncă este pierdută total',
  'at-least-half-lost': 'este pierdută cel puțin jumătate din capacitatea de muncă',
  kept: 'capacitatea de muncă este păstrată',
  grave: 'deficiența funcțională este gravă',
  accentuated: 'deficiența funcțională este accentuată',
  medium: 'deficiența funcțională este medie',
  none: 'nu există deficiență funcțională',
}

export const SELF_CARE: Readonly<Record<SelfCare, string>> = {
  kept: 'capacitatea de autoîngrijire este păstrată',
  'partly-kept': 'capacitatea de autoîngrijire este păstrată parțial',
  lost: 'capacitatea de autoîngrijire este pierdută',
}
