import { The, the } from '../../../grammar/hu/articles.js'
import { fromDay, dayItself, untilDay, onDay, ontoDay } from '../../../grammar/hu/dates.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import { own } from '../../../values/bare.js'
import { firstOfNextMonth } from '../../../values/civil-date.js'
import type { PaymentAnswers } from '../answers.js'
import type { PaymentRules } from '../steps.js'
import { amounts } from './hu-amounts.js'
import { payment } from './hu-life.js'
import { notReckoned } from './hu-named-causes.js'
import {
  suspension,
  circumstance,
  suspends,
  DAYS_OF_REPORT,
  DAYS_OF_SUSPENSION,
  ENDS_OF_CAUSE,
  SUSPENSION_CAUSES,
  monthAfter,
  CESSATION_CAUSES,
  stays,
  DAYS_OF_CESSATION,
  UNLESS_MADE_UP_FOR,
} from './hu-vocabulary.js'

export const SENTENCES: SentencesOf<PaymentRules> = {
  'suspension.ground': ({ facts, result }) =>
    `${circumstance(facts.cause, facts.imputable)}; ${suspends(facts.imputable, result)}`,
  'suspension.from': ({ facts, result, citation }) => {
    const reported = citation.act === 'law-263-2010' ? own(DAYS_OF_REPORT, facts.counted) : undefined
    return (
      `${dayItself(facts.on)} ${reported ?? DAYS_OF_SUSPENSION[facts.counted]}; ` +
      (facts.counted === 'validity-in-emergency' ? 'ha addig nem mutatnak be új iratokat, ' : '') +
      `a folyósítást a következő hónap első napjától, ${fromDay(result)} függesztik fel`
    )
  },
  'suspension.by-decision': ({ facts }) =>
    facts.of === 'suspension'
      ? 'A felfüggesztésről a nyugdíjpénztár határoz, és a határozat megtámadható'
      : 'A folyósítás megszűnéséről a nyugdíjpénztár határoz, és a határozat megtámadható',
  'suspension.not-reckoned': ({ facts, result }) => notReckoned(facts.event, facts.on, result),
  'suspension.review-moved': ({ facts, result }) =>
    `${The(onDay(facts.dueOn))} esedékes, a nyugdíjas hibáján kívül elmaradt felülvizsgálat legkésőbb a következő ` +
    `hónap utolsó napjáig, ${untilDay(result)} pótolható`,
  'suspension.review-due-in-emergency': ({ facts, result }) =>
    `${The(onDay(facts.dueOn))} esedékes felülvizsgálat ${the(fromDay(facts.emergencyFrom))} ` +
    `${untilDay(facts.emergencyTo)} tartó szükségállapot miatt elmarad; az ezt követő 30 napos határidőn belül, ` +
    `${untilDay(result)} pótolható`,
  'suspension.resumed-from': ({ facts, result, citation }) => {
    const ofCause = result.from === firstOfNextMonth(facts.causeEndedOn)
    const paper = citation.act === 'law-360-2023' ? own(ENDS_OF_CAUSE, facts.cause) : undefined
    return (
      `A felfüggesztés oka ${SUSPENSION_CAUSES[facts.cause]}, ` +
      `${paper ?? 'az ok megszűnésének napja'} ${dayItself(facts.causeEndedOn)}` +
      (facts.requestedOn && !paper
        ? `, az újrafolyósítás kérésének napja ${dayItself(facts.requestedOn)}`
        : '') +
      (result.backPay
        ? `; a nyugdíjat a felfüggesztés kezdetétől, ${fromDay(result.from)} folyósítják újra, tehát a ` +
          'felfüggesztés idejére is kifizetik'
        : `; a nyugdíjat ${monthAfter(ofCause, paper)} követő hónap első napjától, ` +
          `${fromDay(result.from)} folyósítják újra, de a felfüggesztés idejére nem fizetik ki`)
    )
  },
  'suspension.requested-in-time': ({ facts, result }) =>
    `A felfüggesztés oka ${onDay(facts.causeEndedOn)} szűnt meg; az újrafolyósítás kérésének utolsó napja ` +
    `${dayItself(facts.lastDay)}, a kérés napja ${dayItself(facts.requestedOn)}, a kérés tehát ` +
    (result ? 'határidőn belüli' : 'elkésett'),
  'suspension.twelve-months': ({ facts, result }) =>
    `Az ok ${CESSATION_CAUSES[facts.cause]}, a 12 hónap kezdete ${dayItself(facts.on)}; ` +
    (facts.reading === 'yes'
      ? 'a 12 hónap vége nem munkanapra esik, és az alkalmazott értelmezés szerint a következő munkanapra, ' +
        `${ontoDay(result)} tolódik`
      : `a 12 hónap ${onDay(result)} telik le${stays(facts.reading)}`),
  'suspension.payment-ends': ({ facts, result }) =>
    `${dayItself(facts.on)} ${DAYS_OF_CESSATION[facts.cause]}; ${own(UNLESS_MADE_UP_FOR, facts.cause) ?? ''}a folyósítás a következő hónap első napjától, ` +
    `${fromDay(result)} szűnik meg`,
  'suspension.validity-in-emergency': ({ facts, result }) =>
    `Az orvosi határozat érvényessége ${onDay(facts.validUntil)} jár le, ez ` +
    `${the(fromDay(facts.windowFrom))} ${untilDay(facts.windowTo)} tartó időszakba ${result ? 'beleesik' : 'nem esik bele'}`,
  'suspension.validity-prolonged': ({ facts, result, citation }) =>
    `${The(onDay(facts.validUntil))} lejáró orvosi határozat ` +
    (citation.act === 'law-55-2020'
      ? 'a készültségi állapot idején és utána még 90 napig, '
      : 'a szükségállapot végétől számított 30 napos határidő végéig, ') +
    `${untilDay(result)} érvényes marad`,
}

export const CONCLUSIONS: ConclusionsOf<PaymentAnswers> = {
  amounts,
  payment,
  suspension,
  resumption: ({ from, backPay }) =>
    `A nyugdíjat ${fromDay(from)} újra folyósítják Önnek, ` +
    (backPay ? 'és a felfüggesztés idejére is kifizetik' : 'de a felfüggesztés idejére nem fizetik ki'),
  // Of a death it cannot be told to the person; and a cause of twelve months may still be made up for.
  cessation: on => `Az a nap, amelytől a nyugdíj folyósítása megszűnik, ${dayItself(on)}`,
  'emergency-extension': ({ covered, validUntil, suspendedFrom }) =>
    covered
      ? `Az Ön orvosi határozata ${untilDay(validUntil)} érvényes marad` +
        (suspendedFrom
          ? `; ha addig nem mutat be új iratokat, a nyugdíj folyósítását ${fromDay(suspendedFrom)} felfüggesztik`
          : '')
      : `Az Ön orvosi határozata csak ${untilDay(validUntil)} érvényes, érvényességét a 2020-as szükségállapot nem hosszabbítja meg`,
}

export { DOUBTS } from './hu-doubts.js'
