import type { SuspensionCause, SuspensionRules } from '../../../questions/payment/steps.js'
import { firstOfNextMonth } from '../../../values/civil-date.js'
import type { SentencesOf } from '../../phrasebook.js'
import { capital, the, The } from '../articles.js'
import { dayItself, fromDay, onDay, ontoDay, untilDay } from '../dates.js'
import {
  CESSATION_CAUSES,
  DAYS_OF_CESSATION,
  DAYS_OF_REPORT,
  DAYS_OF_SUSPENSION,
  ENDS_OF_CAUSE,
  SUSPENSION_CAUSES,
  UNLESS_MADE_UP_FOR,
} from '../words-of-suspension.js'
import { own } from '../../../values/bare.js'

/** Of one's own request nobody asks whose fault it is. */
const circumstance = (cause: SuspensionCause, imputable: boolean): string =>
  cause === 'own-request'
    ? 'A felfüggesztést a nyugdíjas maga kéri'
    : `${capital(SUSPENSION_CAUSES[cause])} a nyugdíjas ${imputable ? 'hibájából' : 'hibáján kívül'} történt`

/** What is the pensioner's fault and still suspends nothing is no ground of that law. */
const suspends = (imputable: boolean, result: boolean): string => {
  if (result) return 'a nyugdíj folyósítását felfüggesztik'
  return (
    (imputable ? 'ez a jogszabály szerint nem ok a felfüggesztésre, ' : '') +
    'a nyugdíj folyósítását nem függesztik fel'
  )
}

/** On the day itself; a reading is told only where that day is without work and the point decides. */
const stays = (reading: string | undefined): string =>
  reading ? '; ez nem munkanap, de a 12 hónap vége az alkalmazott értelmezés szerint nem tolódik el' : ''

/** Under Law 263/2010 the request counts only where it is late. */
const monthAfter = (ofCause: boolean, paper: string | undefined): string => {
  if (paper) return 'az e napot'
  return ofCause ? 'az ok megszűnését' : 'az elkésett kérést'
}

export const SUSPENSION: SentencesOf<SuspensionRules> = {
  'suspension.ground': ({ facts, result }) =>
    `${circumstance(facts.cause, facts.imputable)}; ${suspends(facts.imputable, result)}`,
  'suspension.from': ({ facts, result, citation }) => {
    const reported = citation.act === 'law-263-2010' ? own(DAYS_OF_REPORT, facts.counted) : undefined
    return (
      `${dayItself(facts.on)} ${reported ?? DAYS_OF_SUSPENSION[facts.counted]}; ` +
      (facts.counted === 'validity-in-emergency' ? 'ha addig nem mutatnak be új iratokat, ' : '') +
      `a folyósítást a következő hónap első napjától, ${fromDay(result)} függesztik fel`
    )
  },
  'suspension.review-moved': ({ facts, result }) =>
    `${The(onDay(facts.dueOn))} esedékes, a nyugdíjas hibáján kívül elmaradt felülvizsgálat legkésőbb a következő ` +
    `hónap utolsó napjáig, ${untilDay(result)} pótolható`,
  'suspension.review-due-in-emergency': ({ facts, result }) =>
    `${The(onDay(facts.dueOn))} esedékes felülvizsgálat ${the(fromDay(facts.emergencyFrom))} ` +
    `${untilDay(facts.emergencyTo)} tartó szükségállapot miatt elmarad; az ezt követő 30 napos határidőn belül, ` +
    `${untilDay(result)} pótolható`,
  'suspension.resumed-from': ({ facts, result, citation }) => {
    const ofCause = result.from === firstOfNextMonth(facts.causeEndedOn)
    const paper = citation.act === 'law-360-2023' ? own(ENDS_OF_CAUSE, facts.cause) : undefined
    return (
      `A felfüggesztés oka ${SUSPENSION_CAUSES[facts.cause]}, ` +
      `${paper ?? 'az ok megszűnésének napja'} ${dayItself(facts.causeEndedOn)}` +
      (facts.requestedOn && !paper
        ? `, az újrafolyósítás kérésének napja ${dayItself(facts.requestedOn)}`
        : '') +
      (result.backPay
        ? `; a nyugdíjat a felfüggesztés kezdetétől, ${fromDay(result.from)} folyósítják újra, tehát a ` +
          'felfüggesztés idejére is kifizetik'
        : `; a nyugdíjat ${monthAfter(ofCause, paper)} követő hónap első napjától, ` +
          `${fromDay(result.from)} folyósítják újra, de a felfüggesztés idejére nem fizetik ki`)
    )
  },
  'suspension.requested-in-time': ({ facts, result }) =>
    `A felfüggesztés oka ${onDay(facts.causeEndedOn)} szűnt meg; az újrafolyósítás kérésének utolsó napja ` +
    `${dayItself(facts.lastDay)}, a kérés napja ${dayItself(facts.requestedOn)}, a kérés tehát ` +
    (result ? 'határidőn belüli' : 'elkésett'),
  'suspension.twelve-months': ({ facts, result }) =>
    `Az ok ${CESSATION_CAUSES[facts.cause]}, a 12 hónap kezdete ${dayItself(facts.on)}; ` +
    (facts.reading === 'yes'
      ? 'a 12 hónap vége nem munkanapra esik, és az alkalmazott értelmezés szerint a következő munkanapra, ' +
        `${ontoDay(result)} tolódik`
      : `a 12 hónap ${onDay(result)} telik le${stays(facts.reading)}`),
  'suspension.payment-ends': ({ facts, result }) =>
    `${dayItself(facts.on)} ${DAYS_OF_CESSATION[facts.cause]}; ${own(UNLESS_MADE_UP_FOR, facts.cause) ?? ''}a folyósítás a következő hónap első napjától, ` +
    `${fromDay(result)} szűnik meg`,
  'suspension.validity-in-emergency': ({ facts, result }) =>
    `Az orvosi határozat érvényessége ${onDay(facts.validUntil)} jár le, ez ` +
    `${the(fromDay(facts.windowFrom))} ${untilDay(facts.windowTo)} tartó időszakba ${result ? 'beleesik' : 'nem esik bele'}`,
  'suspension.validity-prolonged': ({ facts, result, citation }) =>
    `${The(onDay(facts.validUntil))} lejáró orvosi határozat ` +
    (citation.act === 'law-55-2020'
      ? 'a készültségi állapot idején és utána még 90 napig, '
      : 'a szükségállapot végétől számított 30 napos határidő végéig, ') +
    `${untilDay(result)} érvényes marad`,
}
