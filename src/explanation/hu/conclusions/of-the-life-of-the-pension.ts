import type { Conversion } from '../../../entries/entitlement.js'
import type { Suspension } from '../../../entries/suspension.js'
import type { ConclusionsOf } from '../../phrasebook.js'
import { dayItself, fromDay, onDay, untilDay } from '../dates.js'
import { isNone, lei, number, stage } from '../forms.js'
import { CONVERSION_OUTCOMES } from '../words-of-the-life-of-the-pension.js'

type OfTheLifeOfThePension =
  | 'cessation'
  | 'change-of-degree'
  | 'conversion'
  | 'early-pension-open'
  | 'emergency-extension'
  | 'resumption'
  | 'suspension'
  | 'time-on-pension'
  | 'work-compatibility'

const suspension = ({ suspended, from, endsPaymentFrom, reviewMovedTo }: Suspension): string => {
  if (suspended) {
    return (
      `A nyugdíj folyósítását ${from ? `${fromDay(from)} ` : ''}felfüggesztik` +
      (endsPaymentFrom ? `; ha az ok fennmarad, ${fromDay(endsPaymentFrom)} meg is szüntetik` : '')
    )
  }
  if (endsPaymentFrom)
    return `A nyugdíj folyósítása ${fromDay(endsPaymentFrom)} megszűnt, nincs mit felfüggeszteni`
  return (
    'A nyugdíj folyósítását nem függesztik fel' +
    (reviewMovedTo ? `; Ön a felülvizsgálatot ${untilDay(reviewMovedTo)} pótolhatja` : '')
  )
}

const MORE_FAVOURABLE = 'Önnek a rokkantsági és az öregségi nyugdíj közül a kedvezőbb összeg jár'

const amountAtConversion = ({ outcome, lei: amount }: Conversion): string => {
  if (amount === undefined) return `${MORE_FAVOURABLE}, de ez az összeg nem ismert`
  return outcome === 'becomes-old-age'
    ? `${MORE_FAVOURABLE}: havi ${lei(amount)}`
    : `Önnek ekkor havi ${lei(amount)} nyugdíj jár`
}

const conversion = (value: Conversion): string =>
  `${onDay(value.on)} ` +
  (value.outcome === 'continues-as-invalidity'
    ? 'nincs meg az öregségi nyugdíjhoz szükséges minimális járulékfizetési időszak, ezért '
    : '') +
  `${CONVERSION_OUTCOMES[value.outcome]}. ${amountAtConversion(value)}` +
  (value.companionAllowanceKept ? '. Ön a kísérői pótlékot is megtartja' : '')

export const OF_THE_LIFE_OF_THE_PENSION: ConclusionsOf<OfTheLifeOfThePension> = {
  suspension,
  conversion,
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
  'work-compatibility': outcome =>
    outcome === 'allowed'
      ? 'Ez a helyzet nem érinti az Ön nyugdíjának folyósítását'
      : 'Emiatt a tevékenység miatt az Ön nyugdíjának folyósítását felfüggesztik',
  'early-pension-open': isOpen =>
    isOpen
      ? 'Ön rokkantsági nyugdíjasként is kérhet előrehozott nyugdíjat'
      : 'Ön rokkantsági nyugdíjasként nem kérhet előrehozott nyugdíjat',
  'time-on-pension': time =>
    isNone(time)
      ? 'A rokkantsági nyugdíjban töltött idő nem számít be az öregségi nyugdíjba'
      : `A rokkantsági nyugdíjban töltött időből ${stage(time)} számít be az öregségi nyugdíjba`,
  'change-of-degree': ({ on, potentialStage, potentialPoints }) =>
    `Önnek ${fromDay(on)} az új fokozat szerinti nyugdíj jár; ` +
    (isNone(potentialStage)
      ? 'potenciális időszak nem jár hozzá'
      : `a potenciális időszak ${stage(potentialStage)}, amelyért ${number(potentialPoints)} pont jár`),
}
