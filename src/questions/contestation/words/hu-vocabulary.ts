import { the } from '../../../grammar/hu/articles.js'
import { dayItself, untilDay, onDay } from '../../../grammar/hu/dates.js'
import { days } from '../../../grammar/hu/forms.js'
import { capital } from '../../../grammar/numerals.js'
import type { StepOf } from '../../../law/step.js'
import type { CivilDate } from '../../../values/civil-date.js'
import type { Contestation, NotContestable, ProcedureDate, Procedure, MedicalAuthorities } from '../index.js'
import type { ContestationRules, Forum, Against, TermId } from '../steps.js'

/** Without the article, which the() gives. */
export const BODIES: Readonly<Record<Forum, string>> = {
  'regional-medical-commission': 'területi orvosi fellebbezési bizottság',
  'central-medico-military-commission': 'Központi Katonai Orvosszakértői Bizottság',
  'superior-commission': 'Felső Orvosszakértői Bizottság',
  'central-contestation-commission': 'Központi Fellebbezési Bizottság',
  tribunal: 'törvényszék',
}

const filing = ({ body, filedAt }: Contestation): string =>
  `A fellebbezést ${the(BODIES[body])} bírálja el, ` +
  (filedAt === 'body'
    ? 'és közvetlenül oda kell benyújtania'
    : 'de annál a hivatalnál kell benyújtania, amely a határozatot kiállította')

const left = ({ daysLeft, inTime, daysLate }: Contestation): readonly string[] => {
  if (daysLeft === undefined) {
    return inTime === undefined && daysLate !== undefined
      ? [`A megadott napon az utolsó nap már ${days(daysLate)}ja elmúlt`]
      : []
  }
  return daysLeft === 0
    ? ['A megadott nap az utolsó nap']
    : [`A megadott naptól számítva még ${days(daysLeft)} van hátra`]
}

const filed = ({ inTime, daysLate }: Contestation): readonly string[] => {
  if (inTime === undefined) return []
  if (inTime) return ['Az Ön fellebbezése határidőn belüli']
  return [`Az Ön fellebbezése ${daysLate === undefined ? '' : `${days(daysLate)}pal `}elkésett`]
}

export const contestation = (value: Contestation | NotContestable): string => {
  if ('contestable' in value) return 'Ez a határozat kötelező és végleges: nincs ellene fellebbezés'
  return [
    `A fellebbezés utolsó napja ${dayItself(value.lastDay)}` +
      (value.safeLastDay === value.lastDay
        ? ''
        : `; minden értelmezés szerint az van határidőn belül, aki ${untilDay(value.safeLastDay)} benyújtja`),
    ...left(value),
    ...filed(value),
    filing(value),
    ...(value.rulingReplacesDecisionFrom
      ? ['A fellebbezésről hozott döntés a meghozatala napjától a határozat helyébe lép']
      : []),
    ...(value.inTime
      ? []
      : ['Ha határidőn belül nem nyújtanak be fellebbezést, a megtámadható döntés véglegessé válik']),
  ].join('. ')
}

/** As each stands before the last day; whether it was kept is told by the dates. */
const PROCEDURE_DATES: Readonly<Record<ProcedureDate, string>> = {
  decisionDueBy: 'az orvosi határozat kiállításának utolsó napja, ha nem kérnek további vizsgálatokat,',
  communicationDueBy: 'az orvosi határozat közlésének utolsó napja',
  contestUntil: 'az orvosi határozat elleni fellebbezés utolsó napja',
  rulingDueBy: 'a fellebbezés elbírálásának utolsó napja',
  rulingCommunicationDueBy: 'a fellebbezésről hozott döntés közlésének utolsó napja',
  courtUntil: 'a fellebbezésről hozott döntés törvényszéki megtámadásának utolsó napja',
}

const PROCEDURE_ORDER = Object.keys(PROCEDURE_DATES) as ProcedureDate[]

const withSafeDay = (lastDay: CivilDate, safeDay: CivilDate | undefined): string =>
  safeDay === undefined || safeDay === lastDay
    ? dayItself(lastDay)
    : `${dayItself(lastDay)} (a biztonság kedvéért ${untilDay(safeDay)})`

export const procedure = (value: Procedure): string => {
  const dates = PROCEDURE_ORDER.flatMap(name => {
    const lastDay = value[name]
    return lastDay ? [`${PROCEDURE_DATES[name]} ${withSafeDay(lastDay, value.safe[name])}`] : []
  })
  return dates.length === 0
    ? 'Kezdőnap nélkül egyik határidő sem számítható ki'
    : dates.map(capital).join('. ')
}

export const WHO_HAS_THE_DAYS = { person: 'az érintettnek', authority: 'a hatóságnak' } as const

const BEFORE = '2024. január 1-je előtt kibocsátott'

/** Which decision goes this way: by its day of issue, or by what is certain without that day. */
export const issued = ({
  facts,
  result,
}: StepOf<ContestationRules, 'contestation.road-of-pension-decision'>): string => {
  const { issuedOn, reading } = facts
  const toCommission = result === 'central-contestation-commission'
  if (issuedOn === undefined) return toCommission ? BEFORE : '360/2023-as törvény hatálya alatt közölt'
  if (reading) return `${onDay(issuedOn)}, tehát 2024. január 1-je és augusztus 31-e között kibocsátott`
  return `${onDay(issuedOn)}, tehát ${toCommission ? BEFORE : 'már a 360/2023-as törvény hatálya alatt kibocsátott'}`
}

export const MEDICAL_DECIDERS: Readonly<Record<MedicalAuthorities['decidedBy'], string>> = {
  'medical-expert-of-social-insurance': 'társadalombiztosítási szakértő orvos',
  'medico-military-commission': 'katonai orvosszakértői bizottság',
}

/** Without the article; "elleni" may follow. */
export const AGAINST: Readonly<Record<Against, string>> = {
  'medical-decision': 'orvosi határozat',
  'commission-ruling': 'orvosi fellebbezési bizottság döntése',
  'institute-decision': 'országos orvosszakértői intézet határozata',
  'institute-ruling': 'Felső Orvosszakértői Bizottság döntése',
  'pension-decision': 'nyugdíjhatározat',
  'pension-commission-ruling': 'Központi Fellebbezési Bizottság döntése',
}

/** What the days are given for. */
export const TERMS_FOR: Readonly<Record<TermId, string>> = {
  'issue-of-medical-decision': 'az orvosi határozat kiállítására',
  'communication-of-medical-decision': 'az orvosi határozat közlésére',
  'contestation-of-medical-decision': 'az orvosi határozat megfellebbezésére',
  'ruling-on-contestation': 'az orvosi határozat elleni fellebbezés elbírálására',
  'communication-of-ruling': 'a fellebbezésről hozott döntés közlésére',
  'court-against-ruling': 'a fellebbezésről hozott döntés törvényszéki megtámadására',
  'contestation-of-institute-decision': 'az országos orvosszakértői intézet határozatának megfellebbezésére',
  'court-against-institute-ruling': 'a Felső Orvosszakértői Bizottság döntésének törvényszéki megtámadására',
  'decision-on-pension': 'a nyugdíjhatározat kibocsátására',
  'communication-of-pension-decision': 'a nyugdíjhatározat közlésére',
  'annulment-on-request': 'a megállapított nyugdíj visszavonásának kérésére',
  'contestation-of-pension-decision': 'a nyugdíjhatározat megfellebbezésére',
  'court-against-central-commission':
    'a Központi Fellebbezési Bizottság döntésének törvényszéki megtámadására',
}
