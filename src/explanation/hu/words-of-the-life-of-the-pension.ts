import type { ReasonCode } from '../../questions/eligibility/index.js'
import type { AllowanceBase } from '../../questions/companion-allowance/steps.js'
import type { PotentialStageBound } from '../../questions/potential-stage/steps.js'
import type { Activity } from '../../questions/work/steps.js'
import type { ConversionOutcome } from '../../questions/conversion/steps.js'
import type { FunctionalDeficiency, SelfCare, WorkCapacity } from '../../questions/eligibility/steps.js'

/** Why there is no right, as a clause that speaks to the person. */
export const REASONS: Readonly<Record<ReasonCode, string>> = {
  'standard-age-reached': 'az orvosi határozat napján már betöltötte a standard nyugdíjkorhatárt',
  'stage-below-table-3': 'nincs meg az életkorához előírt járulékfizetési időszaka',
  'no-contribution-stage': 'nincs figyelembe vehető járulékfizetési időszaka',
  'less-than-two-of-the-last-five-years': 'az utolsó öt évben nincs meg a két év járulékfizetési időszaka',
  'degree-not-covered': 'a közjegyzők rendszere a III. fokozatra nem ad nyugdíjat',
  'not-a-notary-at-decision': 'az orvosi határozat napján nem volt közjegyző',
}

/** Why the potential stage is as long as it is. */
export const BOUND_BY: Readonly<Record<PotentialStageBound, string>> = {
  'complete-stage': 'ennyi hiányzik a teljes járulékfizetési időszakhoz',
  'standard-age': 'ennyi idő van hátra a standard nyugdíjkorhatárig',
  'complete-stage-reached': 'a teljes járulékfizetési időszak már megvan',
  'standard-age-reached': 'a standard nyugdíjkorhatár már be van töltve',
  'table-3-not-met': 'a 3. táblázatban előírt járulékfizetési időszak nincs meg',
  'degree-III': 'a III. fokozatra ebben az esetben nem adnak potenciális időszakot',
  'longer-stage-elsewhere': 'azt egy másik rendszer adja, amelyben hosszabb a járulékfizetési időszak',
}

export const ALLOWANCE_BASES: Readonly<Record<AllowanceBase, string>> = {
  'pension-point': 'a nyugdíjpont értéke',
  'minimum-wage': 'a bruttó minimálbér',
  'insured-minimum-income': 'a legkisebb biztosított jövedelem',
}

export const ACTIVITIES: Readonly<Record<Activity, string>> = {
  employee: 'alkalmazotti munka a normál munkaidő felénél hosszabb időben',
  'half-time-employee': 'alkalmazotti munka legfeljebb a normál munkaidő felében',
  'independent-above-threshold': 'önálló tevékenység a jövedelmi küszöb fölött',
  'independent-below-threshold': 'önálló tevékenység a jövedelmi küszöb alatt',
  'local-councillor': 'helyi tanácsosi megbízatás',
  none: 'keresőtevékenység nincs',
}

export const CONVERSION_OUTCOMES: Readonly<Record<ConversionOutcome, string>> = {
  'becomes-old-age': 'a rokkantsági nyugdíj hivatalból öregségi nyugdíjjá alakul',
  'continues-as-invalidity': 'öregségi nyugdíj nem jár, a rokkantsági nyugdíjat folyósítják tovább',
  'old-age-category-same-amount':
    'a nyugdíjast hivatalból az öregségi nyugdíjasok közé sorolják, a rokkantsági nyugdíj összegével',
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
