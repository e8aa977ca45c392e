import type { EligibilityRules } from '../../../law/registry/eligibility.js'
import type { SentencesOf } from '../../phrasebook.js'
import { the, The } from '../articles.js'
import { dayItself, onDay } from '../dates.js'
import { isNone, stage, years } from '../forms.js'
import { CAUSES, DEGREES, SPECIAL_STATUSES } from '../words.js'

const condition = (isMet: boolean): string => `a feltétel ${isMet ? 'teljesül' : 'nem teljesül'}`

/** Table 3 prints the age at which one band ends and the next begins in both. */
const EDGES = {
  'lower-included': 'a korsávok alsó határát a sávhoz számítva',
  'upper-included': 'a korsávok felső határát is a sávhoz számítva',
} as const

export const ELIGIBILITY: SentencesOf<EligibilityRules> = {
  'eligibility.below-standard-age': ({ facts, result }) =>
    `Az orvosi határozat kelte ${dayItself(facts.decisionIssuedOn)}, a standard nyugdíjkorhatár betöltésének napja ` +
    `${dayItself(facts.standardAgeReachedOn)}; a korhatár a határozat napján ` +
    (result ? 'még nincs betöltve' : 'már be van töltve'),
  'eligibility.age-limit-before-2018': ({ facts, result }) =>
    `A kérelem napja ${dayItself(facts.registeredOn)}, tehát 2018. január 1-je előtti; a betöltött korhatár a nyugdíjat ` +
    (result ? 'ekkor még nem zárja ki' : 'ekkor is kizárja'),
  'eligibility.whatever-the-stage': ({ facts, result }) =>
    `A rokkantság oka ${CAUSES[facts.cause]}` +
    (facts.specialStatus ? `, az érintett ${SPECIAL_STATUSES[facts.specialStatus]}` : '') +
    (result
      ? '; a nyugdíj a járulékfizetési időszak hosszától függetlenül jár'
      : '; a nyugdíjhoz járulékfizetési időszak is kell'),
  'eligibility.stage-required-by-age': ({ facts, result }) =>
    `${The(onDay(facts.birthDate))} született személy betöltött életkora az orvosi határozat napján, ` +
    `${onDay(facts.decisionIssuedOn)}, ${years(facts.ageYears)}; a 3. táblázat ehhez, ${EDGES[facts.reading]}, ` +
    `${stage(result)} járulékfizetési időszakot ír elő`,
  'eligibility.stage-of-table-3': ({ facts, result }) =>
    `A 3. táblázat szerint szükséges járulékfizetési időszak ${stage(facts.required)}, a teljesített ` +
    `${stage(facts.realised)}; ${condition(result)}`,
  'eligibility.age-condition-binds': ({ facts, result }) =>
    'Az Alkotmánybíróság az életkor szerint előírt járulékfizetési időszak feltételét alkotmányellenesnek mondta ki; ' +
    `${the(onDay(facts.decisionIssuedOn))} kelt orvosi határozatra a feltétel ${result ? 'még kötelező' : 'nem kötelező'}`,
  'eligibility.contract-stage-left-out': ({ facts, result }) =>
    `Az orvosi határozat napjáig teljesített járulékfizetési időszak ${stage(facts.stageAtDecision)}; ebből nem számít ` +
    `a 2018. január 1-jétől kötött biztosítási szerződéssel szerzett ${stage(facts.voluntaryContractStage)}, marad ${stage(result)}`,
  'eligibility.any-stage': ({ facts, result }) =>
    `Bármilyen rövid járulékfizetési időszak elég; ${
      isNone(facts.counted)
        ? 'figyelembe vehető időszak nincs'
        : `a figyelembe vett időszak ${stage(facts.counted)}`
    }; ${condition(result)}`,
  'eligibility.two-of-the-last-five-years': ({ facts, result }) =>
    `Az utolsó öt évben szükséges járulékfizetési időszak ${stage(facts.required)}, a teljesített ` +
    `${stage(facts.realised)}; ${condition(result)}`,
  'eligibility.in-practical-training': ({ facts, result }) =>
    `A rokkantság oka ${CAUSES[facts.cause]} szakmai gyakorlat közben és a gyakorlat miatt; járulékfizetési időszak ` +
    (result ? 'nem szükséges' : 'szükséges'),
  'eligibility.posted-worker': ({ facts, result }) =>
    `A rokkantság oka ${CAUSES[facts.cause]} külföldi kiküldetés idején; járulékfizetési időszak ` +
    (result ? 'nem szükséges' : 'szükséges'),
  'eligibility.degree-of-the-notaries': ({ facts, result }) =>
    'A közjegyzők rendszere az I. és a II. fokozatra ad nyugdíjat; a megállapított fokozat ' +
    `${the(DEGREES[facts.degree])}, ${condition(result)}`,
  'eligibility.notary-at-decision': ({ facts, result }) =>
    `Az orvosi határozat napján az érintett ${facts.notaryAtDecision ? '' : 'nem '}közjegyző, ${condition(result)}`,
}
