import type { ContestationRules } from '../../../law/registry/contestation.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, days, period } from '../forms.js'
import { AGAINST, BODIES, TERMS_OF_PROCEDURE } from '../words-of-procedure.js'

export const CONTESTATION: SentencesOf<ContestationRules> = {
  'contestation.term': ({ facts, result }) => {
    const { of, from } = TERMS_OF_PROCEDURE[facts.term]
    return (
      `Termenul pentru ${of} este de ${days(facts.days)} de la ${from}, ${day(facts.from)}; ultima zi este ${day(result)}` +
      (facts.binds === 'authority'
        ? ', iar depășirea termenului de către autoritate nu afectează dreptul persoanei'
        : '')
    )
  },
  'contestation.body': ({ facts, result }) =>
    `Contestația împotriva ${AGAINST[facts.against]} se adresează ${BODIES[result]}`,
  'contestation.road-of-pension-decision': ({ facts, result }) =>
    `Contestația împotriva deciziei de pensie${facts.issuedOn ? ` emise la ${day(facts.issuedOn)}` : ''} se adresează ${BODIES[result]}`,
  'contestation.term-not-run-in-emergency': ({ facts, result }) =>
    `Termenul care curge de la ${day(facts.from)} ${result ? 'a fost suspendat' : 'nu a fost suspendat'} pe durata stării de urgență, ` +
    period(facts.emergencyFrom, facts.emergencyTo),
  'contestation.handed-in': ({ facts, result }) =>
    `Contestația împotriva ${AGAINST[facts.against]} se depune ` +
    (result.filedAt === 'issuing-office'
      ? 'la emitentul deciziei, care o trimite mai departe'
      : 'direct la comisia sau la instanța care o soluționează') +
    (result.rulingReplacesDecisionFrom === undefined
      ? ''
      : '; decizia dată asupra contestației o înlocuiește pe cea contestată și produce efecte de la data emiterii ei'),
  'contestation.safe-day': ({ facts, result }) =>
    facts.lastDay === result
      ? `Ultima zi a termenului este ${day(result)} în orice interpretare`
      : `Ultima zi a termenului este ${day(facts.lastDay)}, dar numai cine acționează până la ${day(result)} este în termen în orice interpretare`,
  'contestation.filed': ({ facts, result }) =>
    `Ultima zi a termenului este ${day(facts.lastDay)}, iar contestația a fost depusă la ${day(facts.filedOn)}, ` +
    (result.daysLate === undefined ? 'în termen' : `cu ${days(result.daysLate)} întârziere`),
}
