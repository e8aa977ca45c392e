import type { ContestationRules } from '../../../law/registry/contestation.js'
import type { SentencesOf } from '../../phrasebook.js'
import { capital, the, The } from '../articles.js'
import { dayItself, fromDay, onDay, untilDay } from '../dates.js'
import { days } from '../forms.js'
import { AGAINST, BODIES, TERMS_FOR } from '../words-of-procedure.js'

const WHO_HAS_THE_DAYS = { person: 'az érintettnek', authority: 'a hatóságnak' } as const

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
  'contestation.road-of-pension-decision': ({ facts, result }) =>
    `${facts.issuedOn ? `${The(onDay(facts.issuedOn))} kibocsátott` : 'A'} nyugdíjhatározat elleni fellebbezést ` +
    `${the(BODIES[result])} bírálja el`,
  'contestation.term-not-run-in-emergency': ({ facts, result }) =>
    `${The(onDay(facts.from))} kezdődő határidő belenyúlik ${the(fromDay(facts.emergencyFrom))} ` +
    `${untilDay(facts.emergencyTo)} tartó szükségállapotba; ez alatt a határidő ${result ? 'nem telik' : 'is telik'}`,
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
      : `Az utolsó nap ${dayItself(facts.lastDay)}, de minden értelmezés szerint csak ${the(
          untilDay(result),
        )} tett lépés van határidőn belül`,
  'contestation.filed': ({ facts, result }) =>
    `A fellebbezés napja ${dayItself(facts.filedOn)}, az utolsó nap ${dayItself(facts.lastDay)}; a fellebbezés ` +
    (result.inTime
      ? 'határidőn belüli'
      : `${result.daysLate === undefined ? '' : `${days(result.daysLate)}pal `}elkésett`),
}
