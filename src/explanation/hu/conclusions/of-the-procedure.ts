import type { Contestation, Procedure, ProcedureDate } from '../../../questions/contestation/index.js'
import type { ConclusionsOf } from '../../phrasebook.js'
import type { CivilDate } from '../../../values/civil-date.js'
import { capital, the } from '../articles.js'
import { dayItself, untilDay } from '../dates.js'
import { days } from '../forms.js'
import { paper } from '../papers.js'
import { BODIES, MEDICAL_DECIDERS } from '../words-of-procedure.js'

type OfTheProcedure = 'contestation' | 'medical-authorities' | 'procedure' | 'required-documents'

const filing = ({ body, filedAt }: Contestation): string =>
  `A fellebbezést ${the(BODIES[body])} bírálja el, ` +
  (filedAt === 'body'
    ? 'és közvetlenül oda kell benyújtania'
    : 'de annál a hivatalnál kell benyújtania, amely a határozatot kiállította')

/** On the last day itself there is none left. */
const left = ({ daysLeft }: Contestation): readonly string[] => {
  if (daysLeft === undefined) return []
  return daysLeft === 0
    ? ['A megadott nap után már nincs hátra több nap']
    : [`A megadott naptól számítva még ${days(daysLeft)} van hátra`]
}

const filed = ({ inTime, daysLate }: Contestation): readonly string[] => {
  if (inTime === undefined) return []
  if (inTime) return ['Az Ön fellebbezése határidőn belüli']
  return [`Az Ön fellebbezése ${daysLate === undefined ? '' : `${days(daysLate)}pal `}elkésett`]
}

const contestation = (value: Contestation): string =>
  [
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

/** Each with the words that stand around the day. */
const PROCEDURE_DATES: Readonly<Record<ProcedureDate, (until: string) => string>> = {
  decisionDueBy: until => `a hatóságnak ${until} ki kell állítania az orvosi határozatot`,
  communicationDueBy: until => `a hatóságnak ${until} közölnie kell Önnel az orvosi határozatot`,
  contestUntil: until => `Ön ${until} fellebbezhet az orvosi határozat ellen`,
  rulingDueBy: until => `a bizottságnak ${until} el kell bírálnia a fellebbezést`,
  rulingCommunicationDueBy: until => `a bizottságnak ${until} közölnie kell Önnel a döntését`,
  courtUntil: until => `Ön ${until} fordulhat a törvényszékhez a bizottság döntése ellen`,
}

const PROCEDURE_ORDER = Object.keys(PROCEDURE_DATES) as ProcedureDate[]

const withSafeDay = (lastDay: CivilDate, safeDay: CivilDate | undefined): string =>
  safeDay === undefined || safeDay === lastDay
    ? untilDay(lastDay)
    : `${untilDay(lastDay)} (a biztonság kedvéért ${untilDay(safeDay)})`

const procedure = (value: Procedure): string => {
  const dates = PROCEDURE_ORDER.flatMap(name => {
    const lastDay = value[name]
    return lastDay ? [PROCEDURE_DATES[name](withSafeDay(lastDay, value.safe[name]))] : []
  })
  return dates.length === 0
    ? 'Kezdőnap nélkül egyik határidő sem számítható ki'
    : dates.map(capital).join('. ')
}

export const OF_THE_PROCEDURE: ConclusionsOf<OfTheProcedure> = {
  contestation,
  procedure,
  'medical-authorities': ({ decidedBy, endorsedBy, contestedBefore }) =>
    `Az Ön munkaképességéről ${the(MEDICAL_DECIDERS[decidedBy])} dönt` +
    (endorsedBy ? `; a határozatot ${the(BODIES[endorsedBy])} hagyja jóvá` : '') +
    `; a fellebbezést ${the(BODIES[contestedBefore])} bírálja el`,
  'required-documents': papers =>
    papers.length === 0
      ? 'A megadott körülményekhez Önnek nem kell iratot benyújtania'
      : `Önnek a következő iratokat kell benyújtania: ${papers.map(paper).join('; ')}`,
}
