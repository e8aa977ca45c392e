import { the } from '../../../grammar/hu/articles.js'
import { fromDay, untilDay } from '../../../grammar/hu/dates.js'
import { stage } from '../../../grammar/hu/forms.js'
import { isNone } from '../../../grammar/numerals.js'
import type { ReasonCode } from '../index.js'
import type {
  FirstEligibleStage,
  WorkCapacity,
  FunctionalDeficiency,
  SelfCare,
  BandOfTable3,
} from '../steps.js'

/** Where the right is there already, the stage opens no more than the potential stage. */
const FOR: Readonly<Record<FirstEligibleStage['opens'], string>> = {
  right: 'A nyugdíjra való joghoz előírt szolgálati időből Önnek',
  'potential-stage':
    'A nyugdíjra való jog már megvan; a potenciális szolgálati időhöz előírt szolgálati időből Önnek',
}

export const missing = ({ opens, missingStage }: FirstEligibleStage): string =>
  `${FOR[opens]} ${isNone(missingStage) ? 'semmi sem' : stage(missingStage)} hiányzik`

export const met = ({ metFrom, metUntil, stageThen }: FirstEligibleStage): string =>
  metFrom
    ? `Ha az időszak napról napra nő, a feltétel ${the(fromDay(metFrom))} ` +
      `${metUntil ? `${untilDay(metUntil)} ` : ''}kelt orvosi határozattal teljesül` +
      (stageThen ? `; az időszak a kezdő napra ${stage(stageThen)}` : '')
    : 'A megadott orvosi határozat napja és a standard nyugdíjkorhatár betöltése között a feltétel akkor sem ' +
      'teljesül, ha az időszak napról napra nő'

/** Where the right is there already, the stage opens no more than the potential stage. */
export const OPENS: Readonly<Record<FirstEligibleStage['opens'], string>> = {
  right: 'a nyugdíjra való joghoz',
  'potential-stage': 'a nyugdíjra való jog már megvan; a potenciális szolgálati időhöz',
}

export const condition = (isMet: boolean): string => `a feltétel ${isMet ? 'teljesül' : 'nem teljesül'}`

/** Table 3 prints the age at which one band ends and the next begins in both. */
export const EDGES = {
  'lower-included': 'a korsáv alsó határa tartozik a sávhoz, a felső nem',
  'upper-included': 'a korsáv felső határa tartozik a sávhoz, az alsó nem',
} as const

export const BOUND = {
  'from-2012-06-26': 'csak a 2012. június 26-a előtt kelt orvosi határozatokra kötelező',
  'never-bound': 'egyetlen orvosi határozatra sem kötelező',
  'until-2013-03-15': 'csak a 2013. március 15-e előtt kelt orvosi határozatokra kötelező',
} as const

export const stageNeeded = (isFree: boolean): string =>
  `a nyugdíjhoz szolgálati idő ${isFree ? 'nem szükséges' : 'is szükséges'}`

/** Why there is no right, as a clause that speaks to the person. */
export const REASONS: Readonly<Record<ReasonCode, string>> = {
  'standard-age-reached': 'az orvosi határozat napján már betöltötte a standard nyugdíjkorhatárt',
  'stage-below-table-3': 'nincs meg az életkorához előírt szolgálati ideje',
  'no-contribution-stage': 'nincs figyelembe vehető, járulékkal fedezett szolgálati ideje',
  'less-than-two-of-the-last-five-years': 'az utolsó öt évben nincs meg a két év szolgálati ideje',
  'degree-not-covered': 'a közjegyzők rendszere a III. fokozatra nem ad nyugdíjat',
  'not-a-notary-at-decision': 'az orvosi határozat napján nem volt közjegyző',
}

export const CAPACITIES: Readonly<Record<WorkCapacity | FunctionalDeficiency, string>> = {
  lost: 'a munkaképesség teljesen elveszett',
  'at-least-half-lost': 'a munkaképességnek legalább a fele elveszett',
  kept: 'a munkaképességnek több mint a fele megmaradt',
  grave: 'a funkcionális károsodás súlyos',
  accentuated: 'a funkcionális károsodás jelentős',
  medium: 'a funkcionális károsodás közepes',
  none: 'funkcionális károsodás nincs',
}

export const SELF_CARE: Readonly<Record<SelfCare, string>> = {
  kept: 'az önellátási képesség megmaradt',
  'partly-kept': 'az önellátási képesség részben maradt meg',
  lost: 'az önellátási képesség elveszett',
}

/** The row of table 3, as it is printed. */
export const bandOfTable3 = ({ fromAge, toAge }: BandOfTable3): string => {
  if (fromAge === undefined) return `${String(toAge)} év alatti sora`
  return toAge === undefined ? `${fromAge} év fölötti sora` : `${fromAge}–${toAge} éves sora`
}
