import { day } from '../../../grammar/en/dates.js'
import { days } from '../../../grammar/en/forms.js'
import type { FactsOf, ResultOf } from '../../../law/step.js'
import type { ContestationAnswers } from '../answers.js'
import type { ProcedureDate, MedicalAuthorities } from '../index.js'
import type { ContestationRules, Forum, Against, TermId } from '../steps.js'

type Contestation = Exclude<ContestationAnswers['contestation'], { readonly contestable: false }>

type Procedure = ContestationAnswers['procedure']

export const left = ({ daysLeft, inTime, daysLate }: Contestation): string | undefined =>
  daysLeft === undefined
    ? inTime === undefined && daysLate !== undefined
      ? `On the day asked about, the last day was over ${days(daysLate)} ago`
      : undefined
    : daysLeft === 0
      ? 'The day asked about is the last day'
      : `On the day asked about, ${days(daysLeft)} ${daysLeft === 1 ? 'is' : 'are'} left`

export const filed = ({ inTime, daysLate }: Contestation): string | undefined =>
  inTime === undefined
    ? undefined
    : `Your contestation was filed ${daysLate ? `${days(daysLate)} late` : inTime ? 'in time' : 'late'}`

/** What has its last day, in the order of the procedure; whether it was kept is told by the dates. */
const LAST_DAY: Readonly<Record<ProcedureDate, string>> = {
  decisionDueBy: 'to issue the medical decision, unless further investigations are asked for,',
  communicationDueBy: 'to communicate the medical decision to you',
  contestUntil: 'to contest the medical decision',
  rulingDueBy: 'for the commission to rule on your contestation',
  rulingCommunicationDueBy: 'to communicate the ruling to you',
  courtUntil: 'to take the ruling to the tribunal',
}

export const termsOf = (procedure: Procedure): readonly string[] =>
  (Object.keys(LAST_DAY) as ProcedureDate[]).flatMap(date => {
    const last = procedure[date]
    const safe = procedure.safe[date]
    if (last === undefined) return []
    const until = `The last day ${LAST_DAY[date]} is ${day(last)}`
    return [safe && safe !== last ? `${until}; to be safe in any case, act by ${day(safe)}` : until]
  })

type Route = 'contestation.road-of-pension-decision'

/** The two roads part at the turn of 2024; which of them the months to August 2024 belong to is open. */
export const timeOfIssue = (
  { issuedOn, reading }: FactsOf<ContestationRules, Route>,
  body: ResultOf<ContestationRules, Route>,
): string => {
  const comma = issuedOn ? ',' : ''
  if (reading) return `between 1 January 2024 and 31 August 2024${comma}`
  return `${body === 'tribunal' ? 'after 31 August 2024' : 'before 1 January 2024'}${comma}`
}

export const BODIES: Readonly<Record<Forum, string>> = {
  'regional-medical-commission': 'the regional medical commission',
  'central-medico-military-commission': 'the central medico-military commission',
  'superior-commission': 'the Superior Commission',
  'central-contestation-commission': 'the Central Contestation Commission',
  tribunal: 'the tribunal',
}

export const DECIDING: Readonly<Record<MedicalAuthorities['decidedBy'], string>> = {
  'medical-expert-of-social-insurance': 'a medical expert of social insurance',
  'medico-military-commission': 'a medico-military commission',
}

export const AGAINST: Readonly<Record<Against, string>> = {
  'medical-decision': 'the medical decision',
  'commission-ruling': 'the ruling of the medical commission',
  'institute-decision': 'the decision of the institute of medical expertise',
  'institute-ruling': 'the ruling of the Superior Commission',
  'pension-decision': 'the pension decision',
  'pension-commission-ruling': 'the ruling of the Central Contestation Commission',
}

/** Each completes "the term for". */
export const TERMS: Readonly<Record<TermId, string>> = {
  'issue-of-medical-decision': 'issuing the medical decision',
  'communication-of-medical-decision': 'communicating the medical decision',
  'contestation-of-medical-decision': 'contesting the medical decision',
  'ruling-on-contestation': 'ruling on the contestation of the medical decision',
  'communication-of-ruling': 'communicating the ruling on the medical decision',
  'court-against-ruling': 'taking the ruling on the medical decision to the tribunal',
  'contestation-of-institute-decision': 'contesting the decision of the institute of medical expertise',
  'court-against-institute-ruling': 'taking the ruling of the Superior Commission to the tribunal',
  'decision-on-pension': 'issuing the pension decision',
  'communication-of-pension-decision': 'communicating the pension decision',
  'annulment-on-request': 'asking for the granted pension to be annulled',
  'contestation-of-pension-decision': 'contesting the pension decision',
  'court-against-central-commission':
    'taking the ruling of the Central Contestation Commission to the tribunal',
}
