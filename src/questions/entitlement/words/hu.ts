import { untilDay, fromDay, dayItself, onDay } from '../../../grammar/hu/dates.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { EntitlementAnswers } from '../answers.js'
import type { EntitlementRules, EntitlementDoubt } from '../steps.js'

export const DOUBTS: DoubtsInWords<EntitlementDoubt> = {
  'ceasing-day': {
    question: 'A táppénz vagy a biztosítás utolsó napján vagy az azt követő napon kezdődik a nyugdíj?',
    readings: {
      'day-after-last-paid': 'a nyugdíj az utolsó fizetett vagy biztosított nap utáni napon kezdődik',
      'last-paid-day': 'a nyugdíj már az utolsó fizetett vagy biztosított napon kezdődik',
    },
  },
}

const CEASED = { 'sick-pay': 'A táppénz', insurance: 'A biztosítotti jogviszony' } as const

const STARTS = {
  'day-after-last-paid': 'az ezt követő naptól',
  'last-paid-day': 'már ettől a naptól',
} as const

const lastDayToApply = (decisionIssuedOn: string, lastDay: string): string =>
  `Az orvosi határozat kelte ${decisionIssuedOn}; ahhoz, hogy a nyugdíj a korábbi naptól járjon, a kérelmet 30 napos ` +
  `határidőn belül, legkésőbb ${lastDay} kell iktatni`

export const SENTENCES: SentencesOf<EntitlementRules> = {
  'entitlement.latest-application': ({ facts, result }) =>
    `Az orvosi határozat kelte ${dayItself(facts.decisionIssuedOn)}, a kívánt kezdőnap legkésőbb ` +
    `${dayItself(facts.startsBy)}; ` +
    (result.attainable
      ? `a legkésőbb ${untilDay(result.lastDay)} iktatott kérelemmel a nyugdíj ${fromDay(result.startsOn)} jár`
      : `a legkorábbi elérhető kezdőnap ${dayItself(result.earliestStart)}`),
  'entitlement.last-day-to-apply': ({ facts, result }) =>
    lastDayToApply(dayItself(facts.decisionIssuedOn), untilDay(result)),
  'entitlement.application-in-time': ({ facts, result }) =>
    `${lastDayToApply(dayItself(facts.decisionIssuedOn), untilDay(facts.lastDay))}; a kérelmet ` +
    `${onDay(facts.applicationRegisteredOn)} iktatták, tehát ${result ? 'határidőn belül' : 'a határidő után'}`,
  'entitlement.from-ceasing-of-sick-pay-or-insurance': ({ facts, result }) =>
    `${CEASED[facts.of]} utolsó napja ${dayItself(facts.lastDayPaidOrInsured)}; a nyugdíj ` +
    `${STARTS[facts.reading]}, ${fromDay(result)} jár`,
  'entitlement.from-medical-decision': ({ result }) =>
    `A határidőn belül iktatott kérelem alapján a nyugdíj az orvosi határozat keltétől, ${fromDay(result)} jár`,
  'entitlement.from-registration': ({ result }) =>
    `A nyugdíj a kérelem iktatásának napjától, ${fromDay(result)} jár`,
  'entitlement.printed-on-the-pension-decision': ({ result }) =>
    `A nyugdíjhatározat szerint a nyugdíj ${fromDay(result)} jár`,
}

export const CONCLUSIONS: ConclusionsOf<EntitlementAnswers> = {
  'latest-application-for': value =>
    value.attainable
      ? `Ha az Ön kérelmét legkésőbb ${untilDay(value.lastDay)} iktatják, a nyugdíj ${fromDay(value.startsOn)} jár`
      : `A kívánt kezdőnap nem érhető el; a legkorábbi elérhető kezdőnap ${dayItself(value.earliestStart)}`,
  'entitlement-start': on => `A rokkantsági nyugdíj Önnek ${fromDay(on)} jár`,
}
