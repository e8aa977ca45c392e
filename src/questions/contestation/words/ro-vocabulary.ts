import { day } from '../../../grammar/ro/dates.js'
import { days } from '../../../grammar/ro/forms.js'
import type { FactsOf } from '../../../law/step.js'
import type { ProcedureDate, Procedure, Contestation, NotContestable, MedicalAuthorities } from '../index.js'
import type { ContestationRules, Forum, Against, TermId } from '../steps.js'

/** As each stands before the last day; whether it was kept is told by the dates. */
const UNTIL: Readonly<Record<ProcedureDate, string>> = {
  decisionDueBy:
    'Ultima zi pentru emiterea deciziei medicale, dacă nu se cer investigații suplimentare, este',
  communicationDueBy: 'Ultima zi pentru comunicarea deciziei medicale este',
  contestUntil: 'Ultima zi pentru contestarea deciziei medicale este',
  rulingDueBy: 'Ultima zi pentru soluționarea contestației este',
  rulingCommunicationDueBy: 'Ultima zi pentru comunicarea deciziei date asupra contestației este',
  courtUntil: 'Ultima zi pentru atacarea în instanță a deciziei date asupra contestației este',
}

const DATES = Object.keys(UNTIL) as readonly ProcedureDate[]

export const procedure = (value: Procedure): string => {
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

const timeLeft = ({ daysLeft, inTime, daysLate }: Contestation): string => {
  if (daysLeft === undefined) {
    return inTime === undefined && daysLate !== undefined
      ? `, iar la data indicată termenul este depășit cu ${days(daysLate)}`
      : ''
  }
  return daysLeft === 0
    ? ', iar data indicată este chiar ultima zi'
    : `, iar de la data indicată până atunci ${daysLeft === 1 ? 'mai este' : 'mai sunt'} ${days(daysLeft)}`
}

const filed = ({ inTime, daysLate = 0 }: Contestation): string => {
  if (inTime === undefined) return ''
  return inTime
    ? '. Ați depus contestația în termen'
    : `. Ați depus contestația cu o întârziere de ${days(daysLate)}`
}

/** As each stands after "se adresează". */
export const BODIES: Readonly<Record<Forum, string>> = {
  'regional-medical-commission': 'comisiei medicale de contestații',
  'central-medico-military-commission': 'comisiei centrale de expertiză medico-militară',
  'superior-commission': 'Comisiei superioare de expertiză medicală a capacității de muncă',
  'central-contestation-commission': 'Comisiei Centrale de Contestații',
  tribunal: 'tribunalului',
}

/** As each stands after "se depune direct". */
const AT_BODIES: Readonly<Record<Forum, string>> = {
  'regional-medical-commission': 'la comisia medicală de contestații',
  'central-medico-military-commission': 'la comisia centrală de expertiză medico-militară',
  'superior-commission': 'la Comisia superioară de expertiză medicală a capacității de muncă',
  'central-contestation-commission': 'la Comisia Centrală de Contestații',
  tribunal: 'la tribunal',
}

export const contestation = (value: Contestation | NotContestable): string => {
  if ('contestable' in value)
    return 'Această decizie este obligatorie și definitivă: împotriva ei nu se poate face contestație'
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

export const MILITARY = 'Pentru militari, polițiști și lucrătorii serviciilor de informații'

/** Only of a medical decision does it change who decides. */
export const isOfMilitary = ({
  against,
  militaryOrPolice,
}: FactsOf<ContestationRules, 'contestation.body'>): boolean =>
  against === 'medical-decision' && militaryOrPolice

const INSTITUTE = 'Institutului Național de Expertiză Medicală și Recuperare a Capacității de Muncă'

/** As it stands after "se depune". */
export const atIssuer = (against: Against): string =>
  against === 'pension-decision'
    ? 'la casa de pensii care a emis decizia; o soluționează Comisia Centrală de Contestații'
    : 'la emitentul deciziei, care o trimite mai departe'

/** As each stands after "se depune direct". */
export const AT_BODY: Readonly<Record<Against, string>> = {
  'medical-decision': AT_BODIES['regional-medical-commission'],
  'commission-ruling': AT_BODIES.tribunal,
  'institute-decision': AT_BODIES['superior-commission'],
  'institute-ruling': AT_BODIES.tribunal,
  'pension-decision': AT_BODIES.tribunal,
  'pension-commission-ruling': AT_BODIES.tribunal,
}

/** As each stands after "împotriva". */
export const AGAINST: Readonly<Record<Against, string>> = {
  'medical-decision': 'deciziei medicale asupra capacității de muncă',
  'commission-ruling': 'deciziei prin care s-a soluționat contestarea deciziei medicale',
  'institute-decision': `deciziei medicale a ${INSTITUTE}`,
  'institute-ruling': 'deciziei Comisiei superioare de expertiză medicală a capacității de muncă',
  'pension-decision': 'deciziei de pensie',
  'pension-commission-ruling': 'hotărârii Comisiei Centrale de Contestații',
}

/** As each stands after "este evaluată de". */
export const DECIDED_BY: Readonly<Record<MedicalAuthorities['decidedBy'], string>> = {
  'medical-expert-of-social-insurance': 'medicul expert al asigurărilor sociale',
  'medico-military-commission': 'comisia de expertiză medico-militară',
}

interface TermWords {
  /** As it stands after "termenul pentru". */
  readonly of: string
  /** As it stands after "de la". */
  readonly from: string
}

export const TERMS_OF_PROCEDURE: Readonly<Record<TermId, TermWords>> = {
  'issue-of-medical-decision': {
    of: 'emiterea deciziei medicale',
    from: 'înregistrarea cererii de expertiză medicală',
  },
  'communication-of-medical-decision': {
    of: 'comunicarea deciziei medicale',
    from: 'emiterea ei',
  },
  'contestation-of-medical-decision': {
    of: 'contestarea deciziei medicale',
    from: 'comunicarea ei',
  },
  'ruling-on-contestation': {
    of: 'soluționarea contestației împotriva deciziei medicale',
    from: 'înregistrarea contestației',
  },
  'communication-of-ruling': {
    of: 'comunicarea deciziei date asupra contestației',
    from: 'soluționarea contestației',
  },
  'court-against-ruling': {
    of: 'atacarea în instanță a deciziei date asupra contestației',
    from: 'comunicarea ei',
  },
  'contestation-of-institute-decision': {
    of: `contestarea deciziei medicale a ${INSTITUTE}`,
    from: 'comunicarea ei',
  },
  'court-against-institute-ruling': {
    of: 'atacarea în instanță a deciziei Comisiei superioare de expertiză medicală a capacității de muncă',
    from: 'comunicarea ei',
  },
  'decision-on-pension': {
    of: 'emiterea deciziei de pensie',
    from: 'înregistrarea cererii de pensionare',
  },
  'communication-of-pension-decision': { of: 'comunicarea deciziei de pensie', from: 'emiterea ei' },
  'annulment-on-request': {
    of: 'a cere anularea pensiei admise',
    from: 'comunicarea deciziei de pensie',
  },
  'contestation-of-pension-decision': {
    of: 'contestarea deciziei de pensie',
    from: 'comunicarea ei',
  },
  'court-against-central-commission': {
    of: 'atacarea în instanță a hotărârii Comisiei Centrale de Contestații',
    from: 'comunicarea ei',
  },
}
