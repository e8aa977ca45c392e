import type { EntitlementRules } from '../../../questions/entitlement/steps.js'
import type { FactsOf } from '../../../questions/every-step.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day } from '../forms.js'

const LAST_DAY_OF: Readonly<
  Record<FactsOf<'entitlement.from-ceasing-of-sick-pay-or-insurance'>['of'], string>
> = {
  'sick-pay': 'Ultima zi cu indemnizație pentru incapacitate temporară de muncă',
  insurance: 'Ultima zi a calității de asigurat',
}

export const ENTITLEMENT: SentencesOf<EntitlementRules> = {
  'entitlement.last-day-to-apply': ({ facts, result }) =>
    `Pensia se acordă de la o dată mai timpurie decât înregistrarea cererii numai dacă cererea este înregistrată în termen de 30 de zile ` +
    `de la emiterea deciziei medicale, ${day(facts.decisionIssuedOn)}; ultima zi este ${day(result)}`,
  'entitlement.application-in-time': ({ facts, result }) =>
    `Termenul de 30 de zile de la emiterea deciziei medicale, ${day(facts.decisionIssuedOn)}, se împlinește la ${day(facts.lastDay)}; ` +
    `cererea de pensionare, înregistrată la ${day(facts.applicationRegisteredOn)}, este depusă ${result ? 'în termen' : 'după termen'}`,
  'entitlement.from-ceasing-of-sick-pay-or-insurance': ({ facts, result }) =>
    `${LAST_DAY_OF[facts.of]} este ${day(facts.lastDayPaidOrInsured)}; pensia se acordă ${facts.reading === 'last-paid-day' ? 'chiar din acea zi' : 'din ziua următoare'}, ` +
    day(result),
  'entitlement.from-medical-decision': ({ result }) =>
    `Cererea fiind depusă în termen, pensia se acordă de la data emiterii deciziei medicale, ${day(result)}`,
  'entitlement.from-registration': ({ result }) =>
    `Pensia se acordă de la data înregistrării cererii, ${day(result)}`,
  'entitlement.printed-on-the-pension-decision': ({ result }) =>
    `Data acordării înscrisă pe decizia de pensie este ${day(result)}`,
  'entitlement.effect-of-review': ({ facts, result }) =>
    `Decizia medicală dată la revizuire a fost emisă la ${day(facts.decisionIssuedOn)}; ea produce efecte începând cu luna ` +
    `următoare, de la ${day(result)}`,
  'entitlement.effect-of-review-for-notaries': ({ facts, result }) =>
    `Termenul de transmitere a noii decizii medicale expiră la ${day(facts.sendingDeadline)}; dreptul la pensie se modifică sau ` +
    `încetează începând cu luna următoare, de la ${day(result)}`,
}
