import { capital, isZero } from '../../grammar/numerals.js'
import { The } from '../../grammar/hu/articles.js'
import { day, dayItself, fromDay, inMonth, onDay, untilDay } from '../../grammar/hu/dates.js'
import { days, lei } from '../../grammar/hu/forms.js'
import type { PersonWords } from '../person/words.js'
import { ACTS, CONSEQUENCES, PAPERS, REFUSED_BECAUSE, STATES_OF_DATES } from './person-acts.js'
import { ENDED_BECAUSE, SUSPENDED_BECAUSE } from './person-causes.js'
import { REMARKS } from './person-remarks.js'

/** From what a term is counted. */
export const COUNTED_FROM: Readonly<Record<'communication' | 'issue' | 'change', string>> = {
  communication: 'a közlés napjától',
  issue: 'az orvosi határozat kiállításától',
  change: 'a változástól',
}

const step: PersonWords['step'] = ({
  act,
  decidedOn,
  isOnTheDay,
  by,
  isLate,
  safeBy,
  within,
  where,
  otherwise,
  already,
  article,
  otherwiseArticle,
  papers,
}) => {
  const when =
    by !== undefined
      ? isOnTheDay
        ? `${capital(onDay(by))}: `
        : isLate
          ? `A határidő ${onDay(by)} lejárt; mielőbb: `
          : `Legkésőbb ${safeBy ? `${onDay(safeBy)}, a biztonság kedvéért (utolsó nap: ${day(by)})` : onDay(by)}: `
      : ''
  const term =
    by === undefined && within ? `, ${COUNTED_FROM[within.of]} számított ${days(within.days)}on belül` : ''
  return (
    `${when}${by === undefined ? capital(act) : act}${decidedOn ? ` (kelt ${onDay(decidedOn)})` : ''}${term}${article ? ` (${article})` : ''}.${where ? ` Hol: ${where}.` : ''}` +
    `${already ? ` ${already}` : ''}${otherwise ? ` Különben ${otherwise}${otherwiseArticle ? ` (${otherwiseArticle})` : ''}.` : ''}${papers.length > 0 ? ` Iratok: ${papers.join(', ')}.` : ''}`
  )
}

const heldBackOf = (heldBack: Parameters<PersonWords['paid']>[0]['heldBack']): string => {
  if (heldBack === undefined) return ''
  return isZero(heldBack) ? ', levonás nélkül' : `, amelyből ${lei(heldBack)} a levonás`
}

export const PERSON: PersonWords = {
  headings: {
    nextSteps: 'Mi a teendője',
    remedies: 'Ha nem ért egyet',
    ahead: 'Mi következik',
    why: 'Miért',
    openPoints: 'Amit a törvény nyitva hagy',
    articles: 'Jogalap',
    remarks: 'Megjegyzendő',
  },
  acts: ACTS,
  papers: PAPERS,
  consequences: CONSEQUENCES,
  statesOfDates: STATES_OF_DATES,
  remarks: REMARKS,
  suspendedBecause: SUSPENDED_BECAUSE,
  endedBecause: ENDED_BECAUSE,
  refusedBecause: REFUSED_BECAUSE,
  paid: ({ month: of, degree, isOldAge, hasDied, pension, heldBack, inHand, allowance }) =>
    `${capital(inMonth(of))} ${hasDied ? 'az elhunytnak' : 'Önnek'}` +
    `${inHand === undefined ? '' : ` kézhez ${lei(inHand)}`} ${hasDied ? 'járt' : 'jár'}: ${isOldAge ? 'öregségi nyugdíj' : `${degree === undefined ? '' : `${degree}. fokozatú `}rokkantsági nyugdíj`}, bruttó ${lei(pension)}` +
    heldBackOf(heldBack) +
    `${allowance === undefined ? '' : `, és kísérői pótlék, ${lei(allowance)}`}.`,
  paidSince: (on, hasDied) =>
    `A rokkantsági nyugdíj ${fromDay(on)} ${hasDied ? 'járt az elhunytnak' : 'jár Önnek'}.`,
  paidLater: (since, until, resumedOn) =>
    `${The(`${fromDay(since)}${until ? ` ${untilDay(until)}` : ''}`)} tartó hónapokat később fizetik ki` +
    `${resumedOn ? `, amikor a folyósítás ${onDay(resumedOn)} újraindul` : ''}.`,
  paidAgainSince: since => `A folyósítás ${onDay(since)} újraindult.`,
  hadRightSince: (on, hasDied) =>
    hasDied ? `Az elhunyt nyugdíjasnak ${fromDay(on)} járt nyugdíj.` : `Önnek ${fromDay(on)} járt nyugdíj.`,
  suspendedSince: (since, because, allowance) =>
    `A nyugdíj folyósítását ${fromDay(since)} felfüggesztették: ${because.join('; ')}. ` +
    (allowance === undefined
      ? 'Most semmit nem fizetnek.'
      : `A kísérői pótlékot tovább fizetik: ${inMonth(allowance.month)} ${lei(allowance.lei)}.`),
  degreeSince: (degree, since) => `${degree}. fokozat ${fromDay(since)}.`,
  andMore: number => `még ${number} adat`,
  isNoDecision: 'Ez tájékoztatás, nem határozat.',
  monthsPaidBackOnRequest:
    'A folyósítás kérelemre újraindul, a felfüggesztés legfeljebb három évre visszamenő hónapjaival együtt, ha közben nem merült fel más felfüggesztési vagy megszűnési ok.',
  monthsNotPaidBack: 'A felfüggesztés hónapjait utólag, az újraindulás után sem fizetik ki.',
  endedOn: (on, because) => `A nyugdíj folyósítása ${onDay(on)} megszűnt: ${because}.`,
  convertedOn: (on, hasDied) =>
    `${capital(fromDay(on))} a rokkantsági nyugdíj helyett ${hasDied ? 'az elhunyt öregségi nyugdíjat kapott' : 'öregségi nyugdíjat kap'}.`,
  beforeGrant: (of, grantedOn) =>
    `${capital(inMonth(of))} semmit nem fizetnek${grantedOn ? `: a nyugdíj ${fromDay(grantedOn)} jár` : ''}.`,
  stateUnknown: facts =>
    `Hogy folyósítják-e a nyugdíjat, addig nem mondható meg, amíg ez nem ismert: ${facts.join('; ')}.`,
  next: {
    'before-grant': () => undefined,
    'in-payment': from => `A folyósítás ${fromDay(from)} újraindul.`,
    suspended: from => `A folyósítást ${fromDay(from)} felfüggesztik.`,
    ended: from => `A nyugdíj ${onDay(from)} megszűnik, ha addig semmi nem változik.`,
    converted: from =>
      `${capital(onDay(from))}, a standard nyugdíjkorhatár betöltésekor, kérelem nélkül öregségi nyugdíjjá alakul.`,
    undetermined: (from, facts) =>
      `Hogy ${fromDay(from)} mi következik, attól függ, ami még nem ismert${facts.length > 0 ? `: ${facts.join('; ')}` : ''}.`,
  },
  endsForGood: from => `A nyugdíj ${onDay(from)} megszűnik.`,
  suspendedAlready: since => `A folyósítást ${fromDay(since)} már felfüggesztették.`,
  staysSuspendedUntil: until => `a folyósítás ${untilDay(until)} felfüggesztve marad`,
  beAssessedWithoutTerm:
    'kérje az orvosszakértői vizsgálatot, és jelenjen meg rajta (az új határozat a kérelemtől 30 napig is várathat magára)',
  noRight: because => `Önnek nem jár rokkantsági nyugdíj: ${because.join('; ')}.`,
  rightUnknown: facts =>
    `Még nem mondható meg, hogy jár-e Önnek rokkantsági nyugdíj. Tudni kell: ${facts.join('; ')}.`,
  sumUnknown: (facts, atLeast, of) =>
    `${of === undefined ? 'Az' : `${capital(inMonth(of))} az`} összeg ${atLeast === undefined ? 'még nem mondható meg' : `legalább bruttó ${lei(atLeast)}`}. Tudni kell: ${facts.join('; ')}.`,
  allowanceUnknown: facts => `Hogy jár-e Önnek kísérői pótlék, ettől függ: ${facts.join('; ')}.`,
  notAnsweredHere: subject => `Itt nem állapítható meg: ${subject}.`,
  openedUnderAnOlderLaw:
    'Itt nem állapítható meg, ami a 2011 előtti törvénytől függ: a jogosultság feltételei, a kezdőnap, a potenciális szolgálati idő, a pontszám és az akkori összegek.',
  noAllowance: 'Kísérői pótlék csak az I. fokozatban jár.',
  step,
  otherwise: (consequence, article) => `Különben ${consequence}${article ? ` (${article})` : ''}.`,
  degreeHolds: degree => `${degree}. fokozat`,
  otherLawGives: on => `a jogot megnyitó törvény szerint ${onDay(on)}`,
  potentialStageIs: 'Ez le nem dolgozott idő.',
  goesOnAfterTheAge: on =>
    `${capital(onDay(on))}, a standard nyugdíjkorhatár betöltésekor, a rokkantsági nyugdíj nem alakul öregségi nyugdíjjá, mert a megadott szolgálati idő nem éri el az ahhoz szükséges minimumot: továbbra is folyósítják, orvosi felülvizsgálat nélkül.`,
  reviewBetween: (earliest, latest) =>
    `Az orvosi felülvizsgálatot az orvos ${dayItself(earliest)} és ${dayItself(latest)} között tűzi ki.`,
  articles: cited => `${cited.join('; ')}.`,
  inState: (text, state) => `${text} [${state}]`,
}
