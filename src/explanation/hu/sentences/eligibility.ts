import type { EligibilityRules } from '../../../questions/eligibility/steps.js'
import type { SentencesOf } from '../../phrasebook.js'
import { the, The } from '../articles.js'
import { dayItself, onDay } from '../dates.js'
import { isNone, stage, years } from '../forms.js'
import { bandOfTable3, CAUSES, DEGREES, SPECIAL_STATUSES } from '../words.js'

const condition = (isMet: boolean): string => `a feltétel ${isMet ? 'teljesül' : 'nem teljesül'}`

/** Table 3 prints the age at which one band ends and the next begins in both. */
const EDGES = {
  'lower-included': 'a korsáv alsó határa tartozik a sávhoz, a felső nem',
  'upper-included': 'a korsáv felső határa tartozik a sávhoz, az alsó nem',
} as const

const BOUND = {
  'from-2012-06-26': 'csak a 2012. június 26-a előtt kelt orvosi határozatokra kötelező',
  'never-bound': 'egyetlen orvosi határozatra sem kötelező',
  'until-2013-03-15': 'csak a 2013. március 15-e előtt kelt orvosi határozatokra kötelező',
} as const

const stageNeeded = (isFree: boolean): string =>
  `a nyugdíjhoz járulékfizetési időszak ${isFree ? 'nem szükséges' : 'is szükséges'}`

export const ELIGIBILITY: SentencesOf<EligibilityRules> = {
  'eligibility.below-standard-age': ({ facts, result }) =>
    `Az orvosi határozat kelte ${dayItself(facts.decisionIssuedOn)}, a standard nyugdíjkorhatár betöltésének napja ` +
    `${dayItself(facts.standardAgeReachedOn)}; a korhatár a határozat napján ` +
    (result ? 'még nincs betöltve' : 'már be van töltve'),
  'eligibility.age-limit-before-2018': ({ facts, result }) =>
    `A kérelem figyelembe vett napja ${dayItself(facts.registeredOn)}, tehát 2018. január 1-je előtti; ` +
    `a standard nyugdíjkorhatár betöltése a nyugdíjat az alkalmazott értelmezés szerint ` +
    (result ? 'ekkor még nem zárta ki' : 'ekkor is kizárta'),
  'eligibility.whatever-the-stage': ({ facts, result }) =>
    `A rokkantság oka ${CAUSES[facts.cause]}` +
    (facts.specialStatus ? `, az érintett ${SPECIAL_STATUSES[facts.specialStatus]}` : '') +
    `; ${stageNeeded(result)}`,
  'eligibility.stage-required-by-age': ({ facts, result }) =>
    `${The(onDay(facts.birthDate))} született személy betöltött életkora az orvosi határozat napján, ` +
    `${onDay(facts.decisionIssuedOn)}, ${years(facts.ageYears)}; a 3. táblázat ${bandOfTable3(facts.row)} ${stage(result)} ` +
    `járulékfizetési időszakot ír elő; az alkalmazott értelmezés szerint ${EDGES[facts.reading]}`,
  'eligibility.stage-of-table-3': ({ facts, result }) =>
    `A 3. táblázat szerint szükséges járulékfizetési időszak ${stage(facts.required)}, a teljesített ` +
    `${stage(facts.realised)}; ${condition(result)}`,
  'eligibility.age-condition-binds': ({ facts, result }) =>
    'Az Alkotmánybíróság az életkor szerint előírt járulékfizetési időszak feltételét alkotmányellenesnek mondta ki; ' +
    `az alkalmazott értelmezés szerint a feltétel ${BOUND[facts.reading]}, ` +
    `${the(onDay(facts.decisionIssuedOn))} kelt határozatra tehát ${result ? 'kötelező' : 'nem kötelező'}`,
  'eligibility.contract-stage-left-out': ({ facts, result }) =>
    `Az orvosi határozat napjáig teljesített járulékfizetési időszak ${stage(facts.stageAtDecision)}; ebből nem számít ` +
    `a 2018. január 1-jétől kötött társadalombiztosítási szerződéssel szerzett ${stage(facts.voluntaryContractStage)}, marad ${stage(result)}`,
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
    `A rokkantság oka ${CAUSES[facts.cause]} szakmai gyakorlat közben és a gyakorlat miatt; ` +
    stageNeeded(result),
  'eligibility.posted-worker': ({ facts, result }) =>
    `A rokkantság oka ${CAUSES[facts.cause]} külföldi kiküldetés idején; az alkalmazott értelmezés szerint ` +
    stageNeeded(result),
  'eligibility.degree-of-the-notaries': ({ facts, result }) =>
    'A közjegyzők rendszere az I. és a II. fokozatra ad nyugdíjat; a megállapított fokozat ' +
    `${the(DEGREES[facts.degree])}, ${condition(result)}`,
  'eligibility.notary-at-decision': ({ facts, result }) =>
    `Az orvosi határozat napján az érintett ${facts.notaryAtDecision ? '' : 'nem '}közjegyző, ${condition(result)}`,
}
