import { day, span } from '../../../grammar/en/dates.js'
import { paragraph, days } from '../../../grammar/en/forms.js'
import { capital } from '../../../grammar/numerals.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { ContestationAnswers } from '../answers.js'
import type { ContestationRules } from '../steps.js'
import { BODIES, left, filed, termsOf, DECIDING, TERMS, AGAINST, timeOfIssue } from './en-vocabulary.js'

export const SENTENCES: SentencesOf<ContestationRules> = {
  'contestation.term': ({ facts, result }) =>
    `The ${facts.binds}'s term for ${TERMS[facts.term]} is ${days(facts.days)} from ${day(facts.from)}; ` +
    `its last day is ${day(result)}`,
  'contestation.body': ({ facts, result }) =>
    `${capital(AGAINST[facts.against])} is contested before ${BODIES[result]}` +
    (result === 'central-medico-military-commission'
      ? ', the person being a member of the military, police or intelligence services'
      : ''),
  'contestation.road-of-pension-decision': ({ facts, result }) =>
    `A pension decision issued ${facts.issuedOn ? `on ${day(facts.issuedOn)}, ` : ''}${timeOfIssue(facts, result)} ` +
    `is${facts.reading ? ', as read here,' : ''} contested before ${BODIES[result]}`,
  'contestation.term-not-run-in-emergency': ({ facts, result }) =>
    `The term counted from ${day(facts.from)} runs into the state of emergency, which lasted ` +
    `${span(day(facts.emergencyFrom), day(facts.emergencyTo))}; as read here, the days of the emergency ` +
    (result ? 'are left out of the count' : 'are counted like any others'),
  'contestation.handed-in': ({ facts, result }) =>
    `A contestation against ${AGAINST[facts.against]} is handed in ` +
    (result === 'issuing-office'
      ? 'at the office that issued the decision'
      : 'directly with the body that decides on it'),
  'contestation.ruling-replaces-decision': () =>
    'The ruling replaces the decision from the day on which the ruling is issued',
  'contestation.final-if-uncontested': () => 'What is not contested in time becomes final',
  'contestation.final-at-once': ({ facts }) =>
    `The conclusions of the institute bind and are final: ${AGAINST[facts.against]} cannot be contested`,
  'contestation.safe-day': ({ facts, result }) =>
    facts.lastDay === result
      ? `Whoever acts by ${day(result)}, the last day, is in time however the law is read`
      : `The last day is ${day(facts.lastDay)}, but only an act by ${day(result)} is in time however the law is read`,
  'contestation.filed': ({ facts, result }) =>
    `The contestation was filed on ${day(facts.filedOn)} and the last day was ${day(facts.lastDay)}, so it was ` +
    (result.daysLate ? `${days(result.daysLate)} late` : result.inTime ? 'in time' : 'late'),
  'contestation.medical-authorities': ({ facts, result }) =>
    `For ${facts.militaryOrPolice ? 'members' : 'persons other than members'} of the military, police and ` +
    `intelligence services, ${DECIDING[result.decidedBy]} decides on work capacity` +
    (result.endorsedBy ? ` with the endorsement of ${BODIES[result.endorsedBy]}` : '') +
    `, and ${BODIES[result.contestedBefore]} decides on contestations`,
}

export const CONCLUSIONS: ConclusionsOf<ContestationAnswers> = {
  contestation: value => {
    if ('contestable' in value) return 'This decision binds and is final: it cannot be contested'
    return paragraph(
      `You may contest before ${BODIES[value.body]}; the last day is ${day(value.lastDay)}`,
      value.safeLastDay !== value.lastDay && `To be safe in any case, act by ${day(value.safeLastDay)}`,
      left(value),
      filed(value),
      value.filedAt === 'issuing-office'
        ? 'The contestation is handed in at the office that issued the decision, which sends it on'
        : 'The contestation is handed in directly there',
      value.rulingReplacesDecisionFrom && 'The ruling replaces the decision from the day of the ruling',
      'What is not contested becomes final',
    )
  },
  procedure: value => {
    const terms = termsOf(value)
    return terms.length === 0
      ? 'No date is known from which a term of the medical procedure runs'
      : terms.join('. ')
  },
  'medical-authorities': ({ decidedBy, endorsedBy, contestedBefore }) =>
    `The decision on work capacity is taken by ${DECIDING[decidedBy]}` +
    (endorsedBy ? `, with the endorsement of ${BODIES[endorsedBy]}` : '') +
    `. It is contested before ${BODIES[contestedBefore]}`,
}

export { DOUBTS } from './en-doubts.js'
