import { the, The } from '../../../grammar/hu/articles.js'
import { fromDay, dayItself, onDay, untilDay } from '../../../grammar/hu/dates.js'
import { days } from '../../../grammar/hu/forms.js'
import { capital } from '../../../grammar/numerals.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { ContestationAnswers } from '../answers.js'
import type { ContestationRules } from '../steps.js'
import {
  contestation,
  procedure,
  MEDICAL_DECIDERS,
  BODIES,
  TERMS_FOR,
  WHO_HAS_THE_DAYS,
  AGAINST,
  issued,
} from './hu-vocabulary.js'

export const SENTENCES: SentencesOf<ContestationRules> = {
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
    (result === 'issuing-office'
      ? 'annál a hivatalnál kell benyújtani, amely a határozatot kiállította'
      : 'közvetlenül az elbíráló szervnél kell benyújtani'),
  'contestation.ruling-replaces-decision': () =>
    'A fellebbezésről hozott döntés a meghozatala napjától a határozat helyébe lép',
  'contestation.final-if-uncontested': () =>
    'Ha határidőn belül nem nyújtanak be fellebbezést, a megtámadható döntés véglegessé válik',
  'contestation.final-at-once': ({ facts }) =>
    `Az intézet megállapításai kötelezőek és véglegesek: ${the(AGAINST[facts.against])} ellen nincs fellebbezés`,
  'contestation.safe-day': ({ facts, result }) =>
    result === facts.lastDay
      ? `Az utolsó nap, ${dayItself(facts.lastDay)}, minden értelmezés szerint határidőn belül van`
      : `Az utolsó nap ${dayItself(facts.lastDay)}; de csak az van minden értelmezés szerint határidőn belül, ` +
        `aki legkésőbb ${untilDay(result)} lép`,
  'contestation.filed': ({ facts, result }) =>
    `A fellebbezés benyújtásának napja ${dayItself(facts.filedOn)}, az utolsó nap ${dayItself(facts.lastDay)}; ` +
    'a fellebbezés ' +
    (result.inTime
      ? 'határidőn belüli'
      : `${result.daysLate === undefined ? '' : `${days(result.daysLate)}pal `}elkésett`),
  'contestation.medical-authorities': ({ result }) =>
    `Az orvosi határozatot ${the(MEDICAL_DECIDERS[result.decidedBy])} hozza` +
    (result.endorsedBy ? `, és ${the(BODIES[result.endorsedBy])} hagyja jóvá` : '') +
    `; a fellebbezést ${the(BODIES[result.contestedBefore])} bírálja el`,
}

export const CONCLUSIONS: ConclusionsOf<ContestationAnswers> = {
  contestation,
  procedure,
  'medical-authorities': ({ decidedBy, endorsedBy, contestedBefore }) =>
    `Az Ön munkaképességéről ${the(MEDICAL_DECIDERS[decidedBy])} dönt` +
    (endorsedBy ? `; a határozatot ${the(BODIES[endorsedBy])} hagyja jóvá` : '') +
    `; a fellebbezést ${the(BODIES[contestedBefore])} bírálja el`,
}

export { DOUBTS } from './hu-doubts.js'
