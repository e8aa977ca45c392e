import type { ContestationRules } from '../../../questions/contestation/steps.js'
import type { FactsOf, ResultOf } from '../../../questions/every-step.js'
import type { SentencesOf } from '../../phrasebook.js'
import { capital, day, days, span } from '../forms.js'
import { AGAINST, BODIES, TERMS } from '../words-of-procedure.js'

type Road = 'contestation.road-of-pension-decision'

/** The two roads part at the turn of 2024; which of them the months to August 2024 belong to is open. */
const timeOfIssue = ({ issuedOn, reading }: FactsOf<Road>, body: ResultOf<Road>): string => {
  const comma = issuedOn ? ',' : ''
  if (reading) return `between 1 January 2024 and 31 August 2024${comma}`
  return `${body === 'tribunal' ? 'after 31 August 2024' : 'before 1 January 2024'}${comma}`
}

export const CONTESTATION: SentencesOf<ContestationRules> = {
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
    (result.filedAt === 'issuing-office'
      ? 'at the office that issued the decision'
      : 'directly with the body that decides on it') +
    (result.rulingReplacesDecisionFrom
      ? ', and the ruling replaces the decision from the day on which the ruling is issued'
      : ''),
  'contestation.safe-day': ({ facts, result }) =>
    facts.lastDay === result
      ? `Whoever acts by ${day(result)}, the last day, is in time however the law is read`
      : `The last day is ${day(facts.lastDay)}, but only an act by ${day(result)} is in time however the law is read`,
  'contestation.filed': ({ facts, result }) =>
    `The contestation was filed on ${day(facts.filedOn)} and the last day was ${day(facts.lastDay)}, so it was ` +
    (result.daysLate ? `${days(result.daysLate)} late` : result.inTime ? 'in time' : 'late'),
}
