import { the, The } from '../../../grammar/hu/articles.js'
import { onDay, fromDay, untilDay, dayItself } from '../../../grammar/hu/dates.js'
import { stage, clauses, years } from '../../../grammar/hu/forms.js'
import { TO_DEGREE, CAUSES, SPECIAL_STATUSES, DEGREES } from '../../../grammar/hu/vocabulary.js'
import { isNone, capital } from '../../../grammar/numerals.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { EligibilityAnswers } from '../answers.js'
import type { EligibilityRules } from '../steps.js'
import {
  missing,
  met,
  REASONS,
  OPENS,
  stageNeeded,
  bandOfTable3,
  EDGES,
  condition,
  BOUND,
  CAPACITIES,
  SELF_CARE,
} from './hu-vocabulary.js'

export const SENTENCES: SentencesOf<EligibilityRules> = {
  'eligibility.met-at-the-present-pace': ({ facts, result }) =>
    `Az orvosi határozat napján, ${onDay(facts.decisionIssuedOn)} teljesített szolgálati idő ` +
    `${stage(facts.stageAtDecision)}; ${OPENS[result.opens]} ` +
    (isNone(result.missingStage) ? 'nem hiányzik időszak' : `${stage(result.missingStage)} hiányzik`) +
    '; ha az időszak napról napra nő, a feltétel ' +
    (result.metFrom
      ? `${the(fromDay(result.metFrom))} ${result.metUntil ? `${untilDay(result.metUntil)} ` : ''}kelt orvosi ` +
        'határozattal teljesül' +
        (result.stageThen ? `; az időszak a kezdő napra ${stage(result.stageThen)}` : '')
      : 'a standard nyugdíjkorhatár betöltése előtt akkor sem teljesül'),
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
    `szolgálati időt ír elő; az alkalmazott értelmezés szerint ${EDGES[facts.reading]}`,
  'eligibility.stage-of-table-3': ({ facts, result }) =>
    `A 3. táblázat szerint szükséges szolgálati idő ${stage(facts.required)}, a teljesített ` +
    `${stage(facts.realised)}; ${condition(result)}`,
  'eligibility.age-condition-binds': ({ facts, result }) =>
    'Az Alkotmánybíróság az életkor szerint előírt szolgálati idő feltételét alkotmányellenesnek mondta ki; ' +
    `az alkalmazott értelmezés szerint a feltétel ${BOUND[facts.reading]}, ` +
    `${the(onDay(facts.decisionIssuedOn))} kelt határozatra tehát ${result ? 'kötelező' : 'nem kötelező'}`,
  'eligibility.contract-stage-left-out': ({ facts, result }) =>
    `Az orvosi határozat napjáig teljesített szolgálati idő ${stage(facts.stageAtDecision)}; ebből nem számít ` +
    `a 2018. január 1-jétől kötött társadalombiztosítási szerződéssel szerzett ${stage(facts.voluntaryContractStage)}, marad ${stage(result)}`,
  'eligibility.any-stage': ({ citation, facts, result }) =>
    `Bármilyen rövid${citation.act === 'law-360-2023' ? ', járulékkal fedezett' : ''} szolgálati idő elég; ${
      isNone(facts.counted)
        ? 'figyelembe vehető időszak nincs'
        : `a figyelembe vett időszak ${stage(facts.counted)}`
    }; ${condition(result)}`,
  'eligibility.two-of-the-last-five-years': ({ facts, result }) =>
    `Az utolsó öt évben szükséges szolgálati idő ${stage(facts.required)}, a teljesített ` +
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
  'eligibility.degree-from-facts': ({ facts, result }) =>
    `${capital(CAPACITIES[facts.lost])}, ${SELF_CARE[facts.selfCare]}; ez ` +
    (result === 'none'
      ? 'egyik rokkantsági fokozatnak sem felel meg'
      : `${the(TO_DEGREE[result])} felel meg`),
}

export const CONCLUSIONS: ConclusionsOf<EligibilityAnswers> = {
  'first-eligible-stage': value => `${missing(value)}. ${met(value)}`,
  eligibility: value => {
    if (value.entitled) return 'Ön jogosult rokkantsági nyugdíjra'
    const missing = value.missingStage ? `. A hiányzó szolgálati idő ${stage(value.missingStage)}` : ''
    return `Ön nem jogosult rokkantsági nyugdíjra, mert ${clauses(value.reasons.map(({ code }) => REASONS[code]))}${missing}`
  },
  'required-stage': required => `A 3. táblázat az Ön életkorához ${stage(required)} szolgálati időt ír elő`,
  'classify-degree': degree =>
    degree === 'none'
      ? 'A leírt állapot egyik rokkantsági fokozatnak sem felel meg'
      : `A leírt állapot ${the(TO_DEGREE[degree])} felel meg`,
}

export { DOUBTS } from './hu-doubts.js'
