import type { ContestationRules } from '../../../questions/contestation/steps.js'
import type { StepOf } from '../../../questions/every-step.js'
import type { SentencesOf } from '../../phrasebook.js'
import { capital, the, The } from '../articles.js'
import { dayItself, fromDay, onDay, untilDay } from '../dates.js'
import { days } from '../forms.js'
import { AGAINST, BODIES, TERMS_FOR } from '../words-of-procedure.js'

const WHO_HAS_THE_DAYS = { person: 'az érintettnek', authority: 'a hatóságnak' } as const

const BEFORE = '2024. január 1-je előtt kibocsátott'

/** Which decision goes this way: by its day of issue, or by what is certain without that day. */
const issued = ({ facts, result }: StepOf<'contestation.road-of-pension-decision'>): string => {
  const { issuedOn, reading } = facts
  const toCommission = result === 'central-contestation-commission'
  if (issuedOn === undefined) return toCommission ? BEFORE : '360/2023-as törvény hatálya alatt közölt'
  if (reading) return `${onDay(issuedOn)}, tehát 2024. január 1-je és augusztus 31-e között kibocsátott`
  return `${onDay(issuedOn)}, tehát ${toCommission ? BEFORE : 'már a 360/2023-as törvény hatálya alatt kibocsátott'}`
}

export const CONTESTATION: SentencesOf<ContestationRules> = {
  'contestation.term': ({ facts, result }) =>
    `${capital(TERMS_FOR[facts.term])} ${WHO_HAS_THE_DAYS[facts.binds]} ${days(facts.days)} áll rendelkezésére ` +
    `${fromDay(facts.from)} számítva; az utolsó nap ${dayItself(result)}`,
  'contestation.body': ({ facts, result }) =>
    capital(
      (result === 'central-medico-military-commission'
        ? 'katonák, rendőrök és a hírszerzés tagjai esetében '
        : '') + `${the(AGAINST[facts.against])} elleni fellebbezést ${the(BODIES[result])} bírálja el`,
    ),
  'contestation.road-of-pension-decision': step =>
    `${The(issued(step))} nyugdíjhatározat elleni fellebbezést ` +
    `${step.facts.reading ? 'az alkalmazott értelmezés szerint ' : ''}${the(BODIES[step.result])} bírálja el`,
  'contestation.term-not-run-in-emergency': ({ facts, result }) =>
    `${The(onDay(facts.from))} kezdődő határidő belenyúlik ${the(fromDay(facts.emergencyFrom))} ` +
    `${untilDay(facts.emergencyTo)} tartó szükségállapotba; a határidő az alkalmazott értelmezés szerint ez alatt ` +
    (result ? 'nem telik' : 'is telik'),
  'contestation.handed-in': ({ facts, result }) =>
    `${The(AGAINST[facts.against])} elleni fellebbezést ` +
    (result.filedAt === 'issuing-office'
      ? 'annál a hivatalnál kell benyújtani, amely a határozatot kiállította'
      : 'közvetlenül az elbíráló szervnél kell benyújtani') +
    (result.rulingReplacesDecisionFrom
      ? '; a fellebbezésről hozott döntés a meghozatala napjától a határozat helyébe lép'
      : ''),
  'contestation.safe-day': ({ facts, result }) =>
    result === facts.lastDay
      ? `Az utolsó nap, ${dayItself(facts.lastDay)}, minden értelmezés szerint határidőn belül van`
      : `Az utolsó nap ${dayItself(facts.lastDay)}; minden értelmezés szerint azonban csak az van határidőn belül, ` +
        `aki legkésőbb ${untilDay(result)} lép`,
  'contestation.filed': ({ facts, result }) =>
    `A fellebbezés benyújtásának napja ${dayItself(facts.filedOn)}, az utolsó nap ${dayItself(facts.lastDay)}; ` +
    'a fellebbezés ' +
    (result.inTime
      ? 'határidőn belüli'
      : `${result.daysLate === undefined ? '' : `${days(result.daysLate)}pal `}elkésett`),
}
