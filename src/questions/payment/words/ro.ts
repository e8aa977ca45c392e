import { day, period } from '../../../grammar/ro/dates.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import { firstOfNextMonth } from '../../../values/civil-date.js'
import type { PaymentAnswers } from '../answers.js'
import { type PaymentRules, WITHOUT_FAULT } from '../steps.js'
import { amounts } from './ro-amounts.js'
import { payment } from './ro-life.js'
import { notReckoned } from './ro-named-causes.js'
import { held } from './ro-doubts.js'
import {
  SUSPENDED_FOR,
  dayOfSuspension,
  suspensionEnded,
  isResumedOnRequest,
  monthOfResumption,
  ENDED_BECAUSE_OF,
  CAN_BE_MADE_UP_FOR,
} from './ro-vocabulary.js'

export const SENTENCES: SentencesOf<PaymentRules> = {
  'suspension.ground': ({ facts: { cause, imputable }, result }) => {
    if (!imputable)
      return `Motivele nefiind imputabile pensionarului, plata pensiei nu se suspendă ${SUSPENDED_FOR[cause]}`
    if (!result) return `Nu este prevăzută suspendarea plății pensiei ${SUSPENDED_FOR[cause]}`
    return `Plata pensiei se suspendă ${SUSPENDED_FOR[cause]}${WITHOUT_FAULT.includes(cause) ? '' : ', din motive imputabile pensionarului'}`
  },
  'suspension.from': ({ citation, facts, result }) =>
    `${dayOfSuspension(citation, facts.counted)} ${day(facts.on)}; plata pensiei se suspendă începând cu luna următoare, ` +
    `adică de la ${day(result)}${facts.counted === 'validity-in-emergency' ? ', dacă până atunci nu se prezintă documente medicale actuale' : ''}`,
  'suspension.by-decision': ({ facts }) =>
    facts.of === 'suspension'
      ? 'Suspendarea se face prin decizie a casei de pensii, care poate fi contestată'
      : 'Încetarea plății se face prin decizie a casei de pensii, care poate fi contestată',
  'suspension.not-reckoned': ({ facts, result }) => notReckoned(facts.event, facts.on, result),
  'suspension.review-moved': ({ facts, result }) =>
    `Revizuirea medicală prevăzută la ${day(facts.dueOn)}, neefectuată din motive neimputabile pensionarului, se reprogramează cel ` +
    `târziu la ${day(result)}`,
  'suspension.review-due-in-emergency': ({ facts, result }) =>
    `Revizuirea medicală prevăzută la ${day(facts.dueOn)} cădea în starea de urgență, ${period(facts.emergencyFrom, facts.emergencyTo)}; ` +
    `ea se reia în termen de 30 de zile de la încetarea stării de urgență, cel târziu la ${day(result)}`,
  'suspension.resumed-from': ({ citation, facts, result }) =>
    `${suspensionEnded(citation, facts.cause)} ${day(facts.causeEndedOn)}` +
    (facts.requestedOn && isResumedOnRequest(citation, facts.cause)
      ? `, iar reluarea plății a fost cerută la ${day(facts.requestedOn)}`
      : '') +
    `; plata pensiei se reia ${result.backPay ? 'de la data suspendării' : `începând cu ${monthOfResumption(citation, facts.cause, result.from > firstOfNextMonth(facts.causeEndedOn))}`}, ` +
    `adică de la ${day(result.from)}, ${result.backPay ? 'iar lunile de suspendare se plătesc' : 'fără plata lunilor de suspendare'}`,
  'suspension.requested-in-time': ({ facts, result }) =>
    `Cauza suspendării a încetat la ${day(facts.causeEndedOn)}, iar termenul de 30 de zile se împlinește la ${day(facts.lastDay)}; ` +
    `cererea de reluare, din ${day(facts.requestedOn)}, este depusă ${result ? 'în termen' : 'după termen'}`,
  'suspension.twelve-months': ({ facts, result }) =>
    `Cele 12 luni socotite de la ${day(facts.on)}, ca urmare a ${ENDED_BECAUSE_OF[facts.cause]}, ` +
    (facts.reading
      ? `se încheie într-o zi nelucrătoare și ${held('twelve-months-roll', facts.reading)}; ele se împlinesc la ${day(result)}`
      : `se împlinesc la ${day(result)}`),
  'suspension.payment-ends': ({ facts, result }) =>
    CAN_BE_MADE_UP_FOR[facts.cause]
      ? `Dacă situația nu se remediază până la ${day(facts.on)}, plata pensiei încetează ca urmare a ${ENDED_BECAUSE_OF[facts.cause]}, ` +
        `începând cu luna următoare, adică de la ${day(result)}`
      : `Plata pensiei încetează ca urmare a ${ENDED_BECAUSE_OF[facts.cause]}, începând cu luna următoare datei de ` +
        `${day(facts.on)}, adică de la ${day(result)}`,
  'suspension.validity-in-emergency': ({ facts, result }) =>
    `Valabilitatea deciziei medicale se încheie la ${day(facts.validUntil)}, zi ${result ? 'cuprinsă' : 'care nu este cuprinsă'} în perioada ` +
    `avută în vedere, ${period(facts.windowFrom, facts.windowTo)}`,
  'suspension.validity-prolonged': ({ facts, result }) =>
    `Valabilitatea deciziei medicale, care se încheia la ${day(facts.validUntil)}, se prelungește până la ${day(result)}`,
}

export const CONCLUSIONS: ConclusionsOf<PaymentAnswers> = {
  amounts,
  payment,
  suspension: ({ suspended, from, endsPaymentFrom, reviewMovedTo }) => {
    if (suspended)
      return (
        `Plata pensiei se suspendă${from ? ` începând cu ${day(from)}` : ''}` +
        (endsPaymentFrom
          ? `. Dacă situația nu se remediază în cele 12 luni prevăzute de lege, plata încetează începând cu ${day(endsPaymentFrom)}`
          : '')
      )
    if (endsPaymentFrom)
      return `Plata pensiei nu se mai suspendă, fiindcă a încetat deja, începând cu ${day(endsPaymentFrom)}`
    return (
      'Plata pensiei nu se suspendă' +
      (reviewMovedTo ? `, iar revizuirea medicală se face cel târziu la ${day(reviewMovedTo)}` : '')
    )
  },
  resumption: ({ from, backPay }) =>
    `Plata pensiei se reia începând cu ${day(from)}, ` +
    (backPay ? 'iar lunile de suspendare se plătesc' : 'fără plata lunilor de suspendare'),
  cessation: from => `Ziua de la care încetează plata pensiei este ${day(from)}`,
  'emergency-extension': ({ covered, validUntil, suspendedFrom }) =>
    covered
      ? `Decizia medicală rămâne valabilă până la ${day(validUntil)}` +
        (suspendedFrom
          ? `; dacă până atunci nu prezentați documente medicale actuale, plata pensiei se suspendă începând cu ${day(suspendedFrom)}`
          : '')
      : `Valabilitatea deciziei medicale nu se prelungește: ea se încheie la ${day(validUntil)}`,
}

export { DOUBTS } from './ro-doubts.js'
