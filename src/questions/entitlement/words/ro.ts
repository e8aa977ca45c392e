import { day } from '../../../grammar/ro/dates.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { FactsOf } from '../../../law/step.js'
import type { EntitlementAnswers } from '../answers.js'
import type { EntitlementRules, EntitlementDoubt } from '../steps.js'

export const DOUBTS: DoubtsInWords<EntitlementDoubt> = {
  'ceasing-day': {
    question:
      'Pensia se acordă „de la data încetării” indemnizației pentru incapacitate temporară de muncă sau a calității de asigurat; aceasta este ultima zi plătită ori asigurată sau ziua următoare?',
    readings: {
      'day-after-last-paid':
        'pensia se acordă din ziua următoare ultimei zile cu indemnizație pentru incapacitate temporară de muncă sau cu calitatea de asigurat',
      'last-paid-day':
        'pensia se acordă chiar din ultima zi cu indemnizație pentru incapacitate temporară de muncă sau cu calitatea de asigurat',
    },
  },
}

const LAST_DAY_OF: Readonly<
  Record<FactsOf<EntitlementRules, 'entitlement.from-ceasing-of-sick-pay-or-insurance'>['of'], string>
> = {
  'sick-pay': 'Ultima zi cu indemnizație pentru incapacitate temporară de muncă',
  insurance: 'Ultima zi a calității de asigurat',
}

export const SENTENCES: SentencesOf<EntitlementRules> = {
  'entitlement.latest-application': ({ facts, result }) =>
    `Decizia medicală este emisă la ${day(facts.decisionIssuedOn)}; ` +
    (result.attainable
      ? `pentru ca pensia să se acorde cel târziu de la ${day(facts.startsBy)}, cererea trebuie înregistrată cel târziu la ${day(result.lastDay)}` +
        (result.startsOn === facts.startsBy
          ? ''
          : `, iar pensia se acordă atunci de la ${day(result.startsOn)}`)
      : `pensia nu se poate acorda de la ${day(facts.startsBy)}, deoarece cea mai timpurie dată este ${day(result.earliestStart)}`),
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
}

export const CONCLUSIONS: ConclusionsOf<EntitlementAnswers> = {
  'latest-application-for': value =>
    value.attainable
      ? `Ultima zi pentru înregistrarea cererii de pensionare este ${day(value.lastDay)}; pensia se acordă atunci de la ${day(value.startsOn)}`
      : `Pensia nu se poate acorda de la data dorită, ci cel mai devreme de la ${day(value.earliestStart)}`,
  'entitlement-start': start => `Pensia vi se acordă începând cu ${day(start)}`,
}
