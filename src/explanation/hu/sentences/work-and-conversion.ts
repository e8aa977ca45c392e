import type { Degree } from '../../../law/person.js'
import type { StepOf } from '../../../questions/every-step.js'
import type { WorkAndConversionRules } from '../../../law/registry/gone.js'
import type { SentencesOf } from '../../phrasebook.js'
import { capital, the, The } from '../articles.js'
import { LAWS } from '../citations.js'
import { dayItself, fromDay, onDay, untilDay } from '../dates.js'
import { days, isNone, lei, list, stage } from '../forms.js'
import { DEGREES, system, TO_DEGREE } from '../words.js'
import { BODIES, MEDICAL_DECIDERS } from '../words-of-procedure.js'
import { ACTIVITIES, CAPACITIES, CONVERSION_OUTCOMES, SELF_CARE } from '../words-of-the-life-of-the-pension.js'

const PAYER = {
  'law-360-2023': 'az a rendszer fizeti, amelyben az érintett utoljára volt biztosított',
  notaries:
    'az a rendszer fizeti, amelyben az érintett utoljára volt biztosított, több egyidejű biztosítás esetén pedig az, ' +
    'amelyben a leghosszabb az időszaka',
} as const

const COUNTS_AS = {
  'counts-as-non-contributory': ' járulékkal nem fedezett időszakként',
  'does-not-count': '',
} as const

/** Under Law 360/2023 the time before it is open, and later time does not count; Law 263/2010 counted its own. */
const timeOnPension = ({ facts, result }: StepOf<'entitlement.time-on-pension-counts'>): string => {
  const { reading, countedUntil } = facts
  const asRead = reading ? 'az alkalmazott értelmezés szerint ' : ''
  if (isNone(result)) {
    const time = reading
      ? 'a 2024. szeptember 1-je előtti idő sem'
      : 'a 2024. szeptember 1-jétől eltelt idő nem'
    return `${asRead}az öregségi nyugdíjba ${time} számít be`
  }
  const counted = `${the(untilDay(countedUntil))} eltelt idő számít be${reading ? COUNTS_AS[reading] : ''}`
  return `${asRead}az öregségi nyugdíjba ${counted}: ${stage(result)}`
}

/** A decision may also leave the degree as it was. */
const change = ({
  firstDegree,
  newDegree,
}: {
  readonly firstDegree: Degree
  readonly newDegree: Degree
}): string =>
  firstDegree === newDegree
    ? `A fokozat változatlanul ${the(DEGREES[newDegree])}`
    : `${The(DEGREES[firstDegree])} helyébe ${the(DEGREES[newDegree])} lép`

export const WORK_AND_CONVERSION: SentencesOf<WorkAndConversionRules> = {
  'entitlement.work-beside-pension': ({ facts, result }) =>
    `A rokkantság ${DEGREES[facts.degree]}ú, a nyugdíj melletti tevékenység: ${ACTIVITIES[facts.activity]}; ` +
    (facts.reading ? 'az alkalmazott értelmezés szerint ' : '') +
    (result === 'allowed' ? 'a nyugdíjat ez nem érinti' : 'emiatt a nyugdíj folyósítását felfüggesztik'),
  'entitlement.old-age-conditions': ({ facts, result }) =>
    `${onDay(facts.on)} az öregségi nyugdíjhoz szükséges minimális járulékfizetési időszak ` +
    `${stage(facts.minimumStage)}, a járulékkal fedezett időszak ${stage(facts.contributoryStage)}, ez ` +
    `${result === 'becomes-old-age' ? 'elég' : 'nem elég'}; ${CONVERSION_OUTCOMES[result]}`,
  'entitlement.more-favourable-amount': ({ facts, result }) =>
    `A rokkantsági nyugdíj ${lei(facts.invalidityLei)}, az öregségi nyugdíj ${lei(facts.oldAgeLei)}; ` +
    `a kedvezőbb összeg ${lei(result)}`,
  'entitlement.allowance-kept-at-conversion': ({ facts, result }) =>
    `A rokkantság ${DEGREES[facts.degree]}ú; kísérői pótlék a nyugdíjkorhatár elérése után ` +
    (result ? 'is jár' : 'sem jár'),
  'entitlement.early-pension': ({ facts, result }) =>
    `Az alkalmazandó jogszabály ${the(LAWS[facts.law])}; a rokkantsági nyugdíjas előrehozott nyugdíjat ` +
    (result ? 'kérhet' : 'nem kérhet'),
  'entitlement.time-on-pension-counts': step =>
    `A rokkantsági nyugdíj folyósításának ideje ${fromDay(step.facts.drawnFrom)} ${untilDay(step.facts.drawnUntil)} tart; ` +
    timeOnPension(step),
  'entitlement.change-to-be-reported': ({ facts, result }) =>
    `A változás napja ${dayItself(facts.changedOn)}; bejelentésére ${days(facts.days)} van, az utolsó nap ${dayItself(result)}`,
  'entitlement.added-stage-paid-from': ({ facts, result }) =>
    `A kérelem napja ${dayItself(facts.requestedOn)}; az utólag igazolt járulékfizetési időszak után járó összeget a következő hónap első napjától, ` +
    `${fromDay(result)} fizetik`,
  'contestation.medical-authorities': ({ result }) =>
    `Az orvosi határozatot ${the(MEDICAL_DECIDERS[result.decidedBy])} hozza` +
    (result.endorsedBy ? `, és ${the(BODIES[result.endorsedBy])} hagyja jóvá` : '') +
    `; a fellebbezést ${the(BODIES[result.contestedBefore])} bírálja el`,
  'potential-stage.after-change-of-degree': ({ facts, result }) =>
    `${change(facts)}; ${facts.reading ? 'az alkalmazott értelmezés szerint ' : ''}` +
    (isNone(result)
      ? 'potenciális időszak ezután sem jár'
      : `az eredetileg megállapított potenciális időszak megmarad: ${stage(result)}`),
  'points.degree-that-gives-the-rate': ({ facts, result }) =>
    `${change(facts)}; ${facts.reading ? 'az alkalmazott értelmezés szerint ' : ''}a havi pontszám ` +
    `${the(TO_DEGREE[result])} felel meg`,
  'eligibility.degree-from-facts': ({ facts, result }) =>
    `${capital(CAPACITIES[facts.lost])}, ${SELF_CARE[facts.selfCare]}; ez ` +
    (result === 'none'
      ? 'egyik rokkantsági fokozatnak sem felel meg'
      : `${the(TO_DEGREE[result])} felel meg`),
  'companion-allowance.payer': ({ facts, result }) =>
    `Biztosítás a nyugdíjazás napján, ${onDay(facts.pensionDate)}: ` +
    (facts.insuredAtPensionDate.length === 0 ? 'nincs' : list(facts.insuredAtPensionDate.map(system))) +
    `; a kísérői pótlékot ${PAYER[facts.rule]}: ${system(result)}`,
}
