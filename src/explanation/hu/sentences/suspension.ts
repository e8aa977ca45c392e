import type { SuspensionCause, SuspensionRules } from '../../../law/registry/suspension.js'
import type { SentencesOf } from '../../phrasebook.js'
import { capital, the, The } from '../articles.js'
import { dayAsObject, dayItself, fromDay, onDay, untilDay } from '../dates.js'
import { CESSATION_CAUSES, SUSPENSION_CAUSES } from '../words-of-the-life-of-the-pension.js'

/** Of one's own request nobody asks whose fault it is. */
const circumstance = (cause: SuspensionCause, imputable: boolean): string =>
  cause === 'own-request'
    ? 'A felfüggesztést a nyugdíjas maga kéri'
    : `${capital(SUSPENSION_CAUSES[cause])} ${imputable ? 'a nyugdíjas hibájából' : 'a nyugdíjason kívül álló okból'} történt`

export const SUSPENSION: SentencesOf<SuspensionRules> = {
  'suspension.ground': ({ facts, result }) =>
    `${circumstance(facts.cause, facts.imputable)}; a nyugdíj folyósítását ` +
    (result ? 'felfüggesztik' : 'nem függesztik fel'),
  'suspension.from': ({ facts, result }) =>
    `A folyósítást ${the(dayAsObject(facts.on))} követő hónap első napjától, ${fromDay(result)} függesztik fel`,
  'suspension.review-moved': ({ facts, result }) =>
    `${The(onDay(facts.dueOn))} esedékes, önhibán kívül elmaradt felülvizsgálat legkésőbb a következő hónap utolsó ` +
    `napjáig, ${untilDay(result)} pótolható`,
  'suspension.review-due-in-emergency': ({ facts, result }) =>
    `${The(onDay(facts.dueOn))} esedékes felülvizsgálat ${the(fromDay(facts.emergencyFrom))} ` +
    `${untilDay(facts.emergencyTo)} tartó szükségállapot miatt elmarad; az ezt követő 30 napon belül, ` +
    `${untilDay(result)} pótolható`,
  'suspension.resumed-from': ({ facts, result }) =>
    `A felfüggesztés oka ${SUSPENSION_CAUSES[facts.cause]}, megszűnésének napja ${dayItself(facts.causeEndedOn)}` +
    (facts.requestedOn ? `, az újrafolyósítás kérésének napja ${dayItself(facts.requestedOn)}` : '') +
    `; a nyugdíjat ${fromDay(result.from)} folyósítják újra, ` +
    (result.backPay
      ? 'és a felfüggesztés idejére is kifizetik'
      : 'de a felfüggesztés idejére nem fizetik ki'),
  'suspension.requested-in-time': ({ facts, result }) =>
    `A felfüggesztés oka ${onDay(facts.causeEndedOn)} szűnt meg; az újrafolyósítás kérésének utolsó napja ` +
    `${dayItself(facts.lastDay)}, a kérés napja ${dayItself(facts.requestedOn)}, tehát ` +
    (result ? 'határidőn belüli' : 'határidőn túli'),
  'suspension.twelve-months': ({ facts, result }) =>
    `Az ok ${CESSATION_CAUSES[facts.cause]}, a 12 hónap kezdete ${dayItself(facts.on)}; a 12 hónap ${onDay(result)} telik le`,
  'suspension.payment-ends': ({ facts, result }) =>
    `A folyósítás ${the(dayAsObject(facts.on))} követő hónap első napjától, ${fromDay(result)} szűnik meg; ` +
    `oka ${CESSATION_CAUSES[facts.cause]}`,
  'suspension.validity-in-emergency': ({ facts, result }) =>
    `Az orvosi határozat érvényessége ${onDay(facts.validUntil)} jár le, ez ` +
    `${the(fromDay(facts.windowFrom))} ${untilDay(facts.windowTo)} tartó időszakba ${result ? 'beleesik' : 'nem esik bele'}`,
  'suspension.validity-prolonged': ({ facts, result }) =>
    `${The(onDay(facts.validUntil))} lejáró orvosi határozat ${untilDay(result)} érvényes marad`,
}
