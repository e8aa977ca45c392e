import type { Contestation, Procedure, ProcedureDate } from '../../../questions/contestation/index.js'
import type { Paper } from '../../../questions/documents/index.js'
import type { ConclusionsOf } from '../../phrasebook.js'
import { day, days } from '../forms.js'
import { AT_BODIES, BODIES, DECIDED_BY } from '../words-of-procedure.js'

/** As each stands before the last day. */
const UNTIL: Readonly<Record<ProcedureDate, string>> = {
  decisionDueBy: 'Decizia medicală trebuie emisă cel târziu la',
  communicationDueBy: 'Decizia medicală trebuie comunicată cel târziu la',
  contestUntil: 'Puteți contesta decizia medicală cel târziu la',
  rulingDueBy: 'Contestația trebuie soluționată cel târziu la',
  rulingCommunicationDueBy: 'Decizia dată asupra contestației trebuie comunicată cel târziu la',
  courtUntil: 'Puteți ataca în instanță decizia dată asupra contestației cel târziu la',
}

const DATES = Object.keys(UNTIL) as readonly ProcedureDate[]

const procedure = (value: Procedure): string => {
  const dates = DATES.flatMap(name => {
    const { [name]: lastDay, safe } = value
    const safeDay = safe[name]
    if (lastDay === undefined) return []
    const safely =
      safeDay === undefined || safeDay === lastDay ? '' : ` (pentru siguranță, până la ${day(safeDay)})`
    return [`${UNTIL[name]} ${day(lastDay)}${safely}`]
  })
  return dates.length === 0 ? 'Din datele comunicate nu rezultă niciun termen' : dates.join('. ')
}

const timeLeft = ({ daysLeft }: Contestation): string => {
  if (daysLeft === undefined) return ''
  return daysLeft === 0
    ? ', iar la data indicată termenul se împlinește sau s-a împlinit deja'
    : `, iar de la data indicată până atunci ${daysLeft === 1 ? 'mai este' : 'mai sunt'} ${days(daysLeft)}`
}

const filed = ({ inTime, daysLate = 0 }: Contestation): string => {
  if (inTime === undefined) return ''
  return inTime
    ? '. Ați depus contestația în termen'
    : `. Ați depus contestația cu o întârziere de ${days(daysLate)}`
}

const contestation = (value: Contestation): string => {
  const { lastDay, safeLastDay, body, filedAt, rulingReplacesDecisionFrom } = value
  return (
    `Ultima zi pentru contestare este ${day(lastDay)}` +
    (safeLastDay === lastDay ? '' : ` (pentru siguranță, ${day(safeLastDay)})`) +
    `${timeLeft(value)}${filed(value)}. ` +
    (filedAt === 'issuing-office'
      ? `Contestația se adresează ${BODIES[body]} și se depune la emitentul deciziei`
      : `Contestația se depune direct ${AT_BODIES[body]}`) +
    (rulingReplacesDecisionFrom === undefined
      ? ''
      : '; decizia dată asupra contestației o înlocuiește pe cea contestată și produce efecte de la data emiterii ei') +
    '. Decizia necontestată în termen rămâne definitivă'
  )
}

const FORMS: Readonly<Record<Paper['form'], string>> = {
  original: 'în original',
  'original-and-copy': 'în original și copie',
  copy: 'în copie',
}

const withSmallLetter = (title: string): string => title.slice(0, 1).toLowerCase() + title.slice(1)

type OfTheProcedure = 'contestation' | 'medical-authorities' | 'procedure' | 'required-documents'

export const OF_THE_PROCEDURE: ConclusionsOf<OfTheProcedure> = {
  contestation,
  procedure,
  'medical-authorities': ({ decidedBy, endorsedBy, contestedBefore }) =>
    `Asupra capacității de muncă decide ${DECIDED_BY[decidedBy]}` +
    (endorsedBy ? ', cu avizul comisiei centrale de expertiză medico-militară' : '') +
    `, iar contestația se adresează ${BODIES[contestedBefore]}`,
  'required-documents': papers =>
    papers.length === 0
      ? 'Pentru situația indicată nu se cer acte'
      : `Sunt necesare următoarele acte: ${papers.map(({ titles, form }) => `${withSmallLetter(titles.ro)}, ${FORMS[form]}`).join('; ')}`,
}
