import type { EntitlementRules } from '../../../law/registry/entitlement.js'
import type { SentencesOf } from '../../phrasebook.js'
import { dayItself, fromDay, untilDay } from '../dates.js'

export const ENTITLEMENT: SentencesOf<EntitlementRules> = {
  'entitlement.last-day-to-apply': ({ facts, result }) =>
    `Az orvosi határozat kelte ${dayItself(facts.decisionIssuedOn)}; a korábbi kezdőnapot a legkésőbb ` +
    `${untilDay(result)} iktatott kérelem őrzi meg`,
  'entitlement.application-in-time': ({ facts, result }) =>
    `Az orvosi határozat kelte ${dayItself(facts.decisionIssuedOn)}, a kérelem iktatásának utolsó napja ezért ` +
    `${dayItself(facts.lastDay)}; ${dayItself(facts.applicationRegisteredOn)} ` +
    (result ? 'határidőn belül van' : 'határidőn túl van'),
  'entitlement.from-ceasing-of-sick-pay-or-insurance': ({ facts, result }) =>
    `A táppénz vagy a biztosítás utolsó napja ${dayItself(facts.lastDayPaidOrInsured)}; a nyugdíj ` +
    (facts.reading === 'day-after-last-paid' ? 'az ezt követő naptól' : 'már ettől a naptól') +
    `, ${fromDay(result)} jár`,
  'entitlement.from-medical-decision': ({ result }) =>
    `A nyugdíj az orvosi határozat keltétől, ${fromDay(result)} jár`,
  'entitlement.from-registration': ({ result }) =>
    `A nyugdíj a kérelem iktatásának napjától, ${fromDay(result)} jár`,
  'entitlement.printed-on-the-pension-decision': ({ result }) =>
    `A nyugdíjhatározat szerint a nyugdíj ${fromDay(result)} jár; ez érvényes, amíg a határozatot nem módosítják`,
  'entitlement.effect-of-review': ({ facts, result }) =>
    `A felülvizsgálati határozat kelte ${dayItself(facts.decisionIssuedOn)}; hatása a következő hónap első napjától, ` +
    `${fromDay(result)} számít`,
  'entitlement.effect-of-review-for-notaries': ({ facts, result }) =>
    `Az új orvosi határozat elküldésének határideje ${dayItself(facts.sendingDeadline)}; a nyugdíj a következő hónap ` +
    `első napjától, ${fromDay(result)} változik vagy szűnik meg`,
}
