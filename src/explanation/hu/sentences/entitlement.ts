import type { EntitlementRules } from '../../../questions/entitlement/steps.js'
import type { SentencesOf } from '../../phrasebook.js'
import { dayItself, fromDay, onDay, untilDay } from '../dates.js'

const CEASED = { 'sick-pay': 'A táppénz', insurance: 'A biztosítotti jogviszony' } as const

const STARTS = {
  'day-after-last-paid': 'az ezt követő naptól',
  'last-paid-day': 'már ettől a naptól',
} as const

const lastDayToApply = (decisionIssuedOn: string, lastDay: string): string =>
  `Az orvosi határozat kelte ${decisionIssuedOn}; ahhoz, hogy a nyugdíj a korábbi naptól járjon, a kérelmet 30 napos ` +
  `határidőn belül, legkésőbb ${lastDay} kell iktatni`

export const ENTITLEMENT: SentencesOf<EntitlementRules> = {
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
  'entitlement.effect-of-review': ({ facts, result }) =>
    `A felülvizsgálati határozat kelte ${dayItself(facts.decisionIssuedOn)}; a határozat a következő hónap első ` +
    `napjától, ${fromDay(result)} hat a nyugdíjra`,
  'entitlement.effect-of-review-for-notaries': ({ facts, result }) =>
    `Az új orvosi határozat elküldésének határideje ${dayItself(facts.sendingDeadline)}; a nyugdíj a következő hónap ` +
    `első napjától, ${fromDay(result)} változik vagy szűnik meg`,
}
