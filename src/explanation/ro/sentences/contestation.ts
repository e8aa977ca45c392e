import type { ContestationRules } from '../../../law/registry/contestation.js'
import type { FactsOf } from '../../../law/registry/index.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, days, period } from '../forms.js'
import { held } from '../open-questions/index.js'
import { AGAINST, BODIES, HANDED_IN_AT, TERMS_OF_PROCEDURE } from '../words-of-procedure.js'

const MILITARY = 'Pentru militari, polițiști și lucrătorii serviciilor de informații'

/** Only of a medical decision does it change who decides. */
const isOfMilitary = ({ against, militaryOrPolice }: FactsOf<'contestation.body'>): boolean =>
  against === 'medical-decision' && militaryOrPolice

export const CONTESTATION: SentencesOf<ContestationRules> = {
  'contestation.term': ({ facts, result }) => {
    const { of, from } = TERMS_OF_PROCEDURE[facts.term]
    return (
      `Termenul pentru ${of} este de ${days(facts.days)} de la ${from}, adică de la ${day(facts.from)}; ultima zi este ${day(result)}` +
      (facts.binds === 'authority'
        ? ', iar depășirea termenului de către autoritate nu afectează dreptul persoanei'
        : '')
    )
  },
  'contestation.body': ({ facts, result }) =>
    `${isOfMilitary(facts) ? `${MILITARY}, contestația` : 'Contestația'} împotriva ${AGAINST[facts.against]} se adresează ${BODIES[result]}`,
  'contestation.road-of-pension-decision': ({ facts, result }) =>
    `Contestația împotriva deciziei de pensie${facts.issuedOn ? ` emise la ${day(facts.issuedOn)}` : ''} se adresează ${BODIES[result]}` +
    (facts.reading
      ? `; în privința deciziilor emise de la 1 ianuarie 2024 până la 31 august 2024, ${held('pension-contest-2024', facts.reading)}`
      : ''),
  'contestation.term-not-run-in-emergency': ({ facts, result }) =>
    `Termenul care curge de la ${day(facts.from)} ${result ? 'a fost suspendat' : 'nu a fost suspendat'} pe durata stării de urgență, ` +
    period(facts.emergencyFrom, facts.emergencyTo),
  'contestation.handed-in': ({ facts, result }) =>
    `Contestația împotriva ${AGAINST[facts.against]} se depune ` +
    (facts.against === 'medical-decision'
      ? 'la emitentul deciziei, care o trimite mai departe'
      : `direct ${HANDED_IN_AT[facts.against]}`) +
    (result.rulingReplacesDecisionFrom === undefined
      ? ''
      : '; decizia dată asupra contestației o înlocuiește pe cea contestată și produce efecte de la data emiterii ei'),
  'contestation.safe-day': ({ facts, result }) =>
    facts.lastDay === result
      ? `Cine acționează până la ${day(result)}, ultima zi a termenului, este în termen în orice interpretare`
      : `Ultima zi a termenului este ${day(facts.lastDay)}, dar numai cine acționează până la ${day(result)} este în termen în orice interpretare`,
  'contestation.filed': ({ facts, result }) =>
    `Ultima zi a termenului este ${day(facts.lastDay)}, iar contestația a fost depusă la ${day(facts.filedOn)}, ` +
    (result.daysLate === undefined ? 'în termen' : `cu o întârziere de ${days(result.daysLate)}`),
}
