import type { ProcedureDate } from '../../../questions/contestation/index.js'
import type { ConclusionsOf } from '../../phrasebook.js'
import type { QuestionValues } from '../../question-values.js'
import { capital, day, days, longList, paragraph } from '../forms.js'
import { BODIES, DECIDING, PAPER_FORMS } from '../words-of-procedure.js'

type Contestation = QuestionValues['contestation']
type Procedure = QuestionValues['procedure']

const left = ({ daysLeft }: Contestation): string | undefined =>
  daysLeft === undefined
    ? undefined
    : daysLeft === 0
      ? 'The day asked about is the last day or a later one'
      : `On the day asked about, ${days(daysLeft)} ${daysLeft === 1 ? 'is' : 'are'} left`

const filed = ({ inTime, daysLate }: Contestation): string | undefined =>
  inTime === undefined
    ? undefined
    : `Your contestation was filed ${daysLate ? `${days(daysLate)} late` : inTime ? 'in time' : 'late'}`

/** What is done by the last day of each term, in the order of the procedure. */
const DONE_BY: Readonly<Record<ProcedureDate, string>> = {
  decisionDueBy: 'the medical decision must be issued',
  communicationDueBy: 'the medical decision must be communicated to you',
  contestUntil: 'you may contest the medical decision',
  rulingDueBy: 'the commission must rule on your contestation',
  rulingCommunicationDueBy: 'the ruling must be communicated to you',
  courtUntil: 'you may take the ruling to the tribunal',
}

const termsOf = (procedure: Procedure): readonly string[] =>
  (Object.keys(DONE_BY) as ProcedureDate[]).flatMap(date => {
    const last = procedure[date]
    const safe = procedure.safe[date]
    if (last === undefined) return []
    const until = `${capital(DONE_BY[date])} ${procedure.binds[date] === 'person' ? 'until' : 'by'} ${day(last)}`
    return [safe && safe !== last ? `${until}; to be safe in any case, act by ${day(safe)}` : until]
  })

export const OF_THE_PROCEDURE: ConclusionsOf<
  'contestation' | 'medical-authorities' | 'procedure' | 'required-documents'
> = {
  contestation: value =>
    paragraph(
      `You may contest before ${BODIES[value.body]}; the last day is ${day(value.lastDay)}`,
      value.safeLastDay !== value.lastDay && `To be safe in any case, act by ${day(value.safeLastDay)}`,
      left(value),
      filed(value),
      value.filedAt === 'issuing-office'
        ? 'The contestation is handed in at the office that issued the decision, which sends it on'
        : 'The contestation is handed in directly there',
      value.rulingReplacesDecisionFrom && 'The ruling replaces the decision from the day of the ruling',
      'What is not contested becomes final',
    ),
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
  'required-documents': papers =>
    papers.length === 0
      ? 'The facts given call for no documents'
      : `You need the following: ${longList(papers.map(({ titles, form }) => `${titles.en} – ${PAPER_FORMS[form]}`))}`,
}
