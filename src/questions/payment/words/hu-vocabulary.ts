import { fromDay, untilDay } from '../../../grammar/hu/dates.js'
import { capital } from '../../../grammar/numerals.js'
import type { Suspension } from '../../../questions/payment/index.js'
import { own } from '../../../values/bare.js'
import type { SuspensionCause, DayOfSuspension, CessationCause } from '../steps.js'

export const suspension = ({ suspended, from, endsPaymentFrom, reviewMovedTo }: Suspension): string => {
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

export const SUSPENSION_CAUSES: Readonly<Record<SuspensionCause, string>> = {
  'missed-review': 'az orvosi felülvizsgálat elmulasztása',
  'documents-not-presented': 'a kért iratok vagy vizsgálatok be nem mutatása',
  'missed-convocation': 'a behívásra való meg nem jelenés',
  'examination-refused': 'az orvosi vizsgálat megtagadása',
  'programme-not-followed': 'a rehabilitációs program be nem tartása',
  'decision-not-sent': 'az új orvosi határozat el nem küldése',
  'own-request': 'a nyugdíjas saját kérése',
  work: 'a nyugdíj mellett meg nem engedett keresőtevékenység',
  'allowance-option': 'az ugyanolyan célú másik ellátás választása a kísérői pótlék helyett',
  'emergency-documents': 'az új orvosi iratok be nem mutatása a szükségállapot után',
}

/** Of these nobody asks whose fault they are. */
const CIRCUMSTANCES: Readonly<Partial<Record<SuspensionCause, string>>> = {
  'own-request': 'A felfüggesztést a nyugdíjas maga kéri',
  work: 'A nyugdíjas a nyugdíj mellett meg nem engedett keresőtevékenységet folytat',
  'allowance-option': 'A nyugdíjas a kísérői pótlék helyett ugyanolyan célú másik ellátást választ',
  'emergency-documents': 'A szükségállapot utáni határidőben nem mutattak be új orvosi iratokat',
}

/** Of one's own request nobody asks whose fault it is. */
export const circumstance = (cause: SuspensionCause, imputable: boolean): string =>
  own(CIRCUMSTANCES, cause) ??
  `${capital(SUSPENSION_CAUSES[cause])} a nyugdíjas ${imputable ? 'hibájából' : 'hibáján kívül'} történt`

/** What is the pensioner's fault and still suspends nothing is no ground of that law. */
export const suspends = (imputable: boolean, result: boolean): string => {
  if (result) return 'a nyugdíj folyósítását felfüggesztik'
  return (
    (imputable ? 'ez a jogszabály szerint nem ok a felfüggesztésre, ' : '') +
    'a nyugdíj folyósítását nem függesztik fel'
  )
}

/** On the day itself; a reading is told only where that day is without work and the point decides. */
export const stays = (reading: string | undefined): string =>
  reading ? '; ez nem munkanap, de a 12 hónap vége az alkalmazott értelmezés szerint nem tolódik el' : ''

/** Under Law 263/2010 the request counts only where it is late. */
export const monthAfter = (ofCause: boolean, paper: string | undefined): string => {
  if (paper) return 'az e napot'
  return ofCause ? 'az ok megszűnését' : 'az elkésett kérést'
}

/** What the day is whose month counts. */
export const DAYS_OF_SUSPENSION: Readonly<Record<DayOfSuspension, string>> = {
  'missed-review': 'az elmulasztott felülvizsgálat esedékességének napja',
  'documents-not-presented':
    'annak a felülvizsgálatnak az esedékes napja, amelyhez a kért iratokat vagy vizsgálatokat nem mutatták be',
  'missed-convocation': 'az a nap, amelyen a nyugdíjas a behívásra nem jelent meg',
  'examination-refused': 'az a nap, amelyen a nyugdíjas megtagadta az orvosi vizsgálatot',
  'programme-not-followed': 'az a nap, amelyen a nyugdíjas nem tartotta be a rehabilitációs programot',
  'decision-not-sent': 'az új orvosi határozat elküldésére adott határidő utolsó napja',
  'own-request': 'az a nap, amelyen a nyugdíjas a felfüggesztést kérte',
  work: 'a nyugdíj mellett meg nem engedett keresőtevékenység kezdetének napja',
  'allowance-option':
    'az a nap, amelyen a nyugdíjas a kísérői pótlék helyett az ugyanolyan célú másik ellátást választotta',
  'emergency-documents': 'az új orvosi iratok szükségállapot utáni bemutatására adott határidő utolsó napja',
  'validity-in-emergency': 'az orvosi határozat meghosszabbított érvényességének utolsó napja',
}

/** Law 263/2010 counts these from the day on which they were told or found. */
export const DAYS_OF_REPORT: Readonly<Partial<Record<DayOfSuspension, string>>> = {
  'missed-convocation': 'az a nap, amelyen a meg nem jelenést a nyugdíjpénztárral közölték',
  'programme-not-followed':
    'az a nap, amelyen megállapították, hogy a nyugdíjas nem tartja be a rehabilitációs programot',
}

export const CESSATION_CAUSES: Readonly<Record<CessationCause, string>> = {
  death: 'a nyugdíjas halála',
  'capacity-regained': 'a munkaképesség visszanyerése',
  'conditions-lost': 'a nyugdíj feltételeinek megszűnése',
  'missed-review': 'az orvosi felülvizsgálat elmulasztása',
  'missed-convocation': 'a behívásra való meg nem jelenés',
  'programme-not-followed': 'a rehabilitációs program be nem tartása',
  'documents-not-presented': 'a kért iratok vagy vizsgálatok be nem mutatása',
  'examination-refused': 'az orvosi vizsgálat megtagadása',
}

const NOT_MADE_UP_FOR = 'ha a mulasztást addig nem pótolják, '

/** The causes of twelve months end the payment only where they last. */
export const UNLESS_MADE_UP_FOR: Readonly<Partial<Record<CessationCause, string>>> = {
  'missed-review': NOT_MADE_UP_FOR,
  'missed-convocation': NOT_MADE_UP_FOR,
  'programme-not-followed': NOT_MADE_UP_FOR,
  'documents-not-presented': NOT_MADE_UP_FOR,
  'examination-refused': NOT_MADE_UP_FOR,
}

const NEW_DECISION = 'a nyugdíjast fokozatba soroló új orvosi határozat kelte'

/** Law 360/2023 counts from the paper that ends the cause. */
export const ENDS_OF_CAUSE: Readonly<Partial<Record<SuspensionCause, string>>> = {
  'missed-review': NEW_DECISION,
  'documents-not-presented': NEW_DECISION,
  'missed-convocation': NEW_DECISION,
  'examination-refused': NEW_DECISION,
  'programme-not-followed': 'a rehabilitációs program követéséről szóló igazolás napja',
  'allowance-option': 'a kísérői pótlék ismételt kérésének napja',
  'emergency-documents': NEW_DECISION,
  'own-request': 'az újrafolyósítás kérésének napja',
}

/** What the day is after whose month the payment ends. */
export const DAYS_OF_CESSATION: Readonly<Record<CessationCause, string>> = {
  death: 'a nyugdíjas halálának napja',
  'capacity-regained': 'annak az orvosi határozatnak a kelte, amely szerint a munkaképesség helyreállt',
  'conditions-lost': 'az a nap, amelyen a nyugdíj feltételei megszűntek',
  'missed-review': 'az orvosi felülvizsgálat elmulasztásától számított 12 hónap utolsó napja',
  'missed-convocation': 'a behívásra való meg nem jelenéstől számított 12 hónap utolsó napja',
  'programme-not-followed': 'a rehabilitációs program be nem tartásától számított 12 hónap utolsó napja',
  'documents-not-presented':
    'a kért iratok vagy vizsgálatok bemutatásának elmulasztásától számított 12 hónap utolsó napja',
  'examination-refused': 'az orvosi vizsgálat megtagadásától számított 12 hónap utolsó napja',
}
