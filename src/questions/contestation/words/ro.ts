import { day, period } from '../../../grammar/ro/dates.js'
import { days } from '../../../grammar/ro/forms.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { ContestationAnswers } from '../answers.js'
import type { ContestationRules } from '../steps.js'
import { held } from './ro-doubts.js'
import {
  contestation,
  procedure,
  DECIDED_BY,
  BODIES,
  TERMS_OF_PROCEDURE,
  isOfMilitary,
  MILITARY,
  AGAINST,
  AT_BODY,
  atIssuer,
} from './ro-vocabulary.js'

export const SENTENCES: SentencesOf<ContestationRules> = {
  'contestation.term': ({ facts, result }) => {
    const { of, from } = TERMS_OF_PROCEDURE[facts.term]
    return `Termenul pentru ${of} este de ${days(facts.days)} de la ${from}, adică de la ${day(facts.from)}; ultima zi este ${day(result)}`
  },
  'contestation.body': ({ facts, result }) =>
    `${isOfMilitary(facts) ? `${MILITARY}, contestația` : 'Contestația'} împotriva ${AGAINST[facts.against]} se adresează ${BODIES[result]}`,
  'contestation.road-of-pension-decision': ({ facts: { issuedOn, reading }, result }) => {
    const issued = issuedOn ? ` emise la ${day(issuedOn)}` : ''
    return reading
      ? `În privința deciziei de pensie${issued}, ${held('pension-contest-2024', reading)}, deci contestația se adresează ${BODIES[result]}`
      : `Contestația împotriva deciziei de pensie${issued} se adresează ${BODIES[result]}`
  },
  'contestation.term-not-run-in-emergency': ({ facts }) =>
    `Termenul care curge de la ${day(facts.from)} cuprinde zile din starea de urgență, ${period(facts.emergencyFrom, facts.emergencyTo)}; ` +
    held('terms-in-emergency', facts.reading),
  'contestation.handed-in': ({ facts: { against }, result }) =>
    `Contestația împotriva ${AGAINST[against]} se depune ` +
    (result === 'issuing-office' ? atIssuer(against) : `direct ${AT_BODY[against]}`),
  'contestation.ruling-replaces-decision': () =>
    'Decizia dată asupra contestației o înlocuiește pe cea contestată și produce efecte de la data emiterii ei',
  'contestation.final-if-uncontested': () => 'Decizia necontestată în termen rămâne definitivă',
  'contestation.final-at-once': ({ facts }) =>
    `Concluziile cuprinse în decizia contestată sunt obligatorii și definitive: împotriva ${AGAINST[facts.against]} nu este deschisă nicio contestație`,
  'contestation.safe-day': ({ facts, result }) =>
    facts.lastDay === result
      ? `Cine acționează până la ${day(result)}, ultima zi a termenului, este în termen în orice interpretare`
      : `Ultima zi a termenului este ${day(facts.lastDay)}, dar numai cine acționează până la ${day(result)} este în termen în orice interpretare`,
  'contestation.filed': ({ facts, result }) =>
    `Ultima zi a termenului este ${day(facts.lastDay)}, iar contestația a fost depusă la ${day(facts.filedOn)}, ` +
    (result.daysLate === undefined ? 'în termen' : `cu o întârziere de ${days(result.daysLate)}`),
  'contestation.medical-authorities': ({ result: { decidedBy, endorsedBy, contestedBefore } }) =>
    `Capacitatea de muncă este evaluată de ${DECIDED_BY[decidedBy]}` +
    (endorsedBy ? ', cu avizul comisiei centrale de expertiză medico-militară' : '') +
    `; contestația se adresează ${BODIES[contestedBefore]}`,
}

export const CONCLUSIONS: ConclusionsOf<ContestationAnswers> = {
  contestation,
  procedure,
  'medical-authorities': ({ decidedBy, endorsedBy, contestedBefore }) =>
    `Asupra capacității de muncă decide ${DECIDED_BY[decidedBy]}` +
    (endorsedBy ? ', cu avizul comisiei centrale de expertiză medico-militară' : '') +
    `, iar contestația se adresează ${BODIES[contestedBefore]}`,
}

export { DOUBTS } from './ro-doubts.js'
