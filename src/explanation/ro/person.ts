import { capital, isZero } from '../../grammar/numerals.js'
import { day, month } from '../../grammar/ro/dates.js'
import { days, lei, list } from '../../grammar/ro/forms.js'
import type { PersonWords } from '../person/words.js'
import { ACTS, CONSEQUENCES, PAPERS, REFUSED_BECAUSE, STATES_OF_DATES } from './person-acts.js'
import { ENDED_BECAUSE, SUSPENDED_BECAUSE } from './person-causes.js'
import { REMARKS } from './person-remarks.js'

/** From what a term is counted. */
export const COUNTED_FROM: Readonly<Record<'communication' | 'issue' | 'change', string>> = {
  communication: 'din ziua în care v-a fost comunicată',
  issue: 'de la emiterea deciziei medicale',
  change: 'de la schimbare',
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
        ? `La ${day(by)}: `
        : isLate
          ? `Termenul a trecut la ${day(by)}; cât mai curând: `
          : `Cel târziu la ${safeBy ? `${day(safeBy)}, pentru siguranță (ultima zi: ${day(by)})` : day(by)}: `
      : ''
  const term = by === undefined && within ? `, în ${days(within.days)} ${COUNTED_FROM[within.of]}` : ''
  return (
    `${when}${by === undefined ? capital(act) : act}${decidedOn ? ` (cea din ${day(decidedOn)})` : ''}${term}${article ? ` (${article})` : ''}.${where ? ` Unde: ${where}.` : ''}` +
    `${already ? ` ${already}` : ''}${otherwise ? ` Altfel ${otherwise}${otherwiseArticle ? ` (${otherwiseArticle})` : ''}.` : ''}${papers.length > 0 ? ` Acte: ${papers.join(', ')}.` : ''}`
  )
}

const heldBackOf = (heldBack: Parameters<PersonWords['paid']>[0]['heldBack']): string => {
  if (heldBack === undefined) return ''
  return isZero(heldBack) ? ', fără rețineri' : `, din care se rețin ${lei(heldBack)}`
}

export const PERSON: PersonWords = {
  headings: {
    nextSteps: 'Ce aveți de făcut',
    remedies: 'Dacă nu sunteți de acord',
    ahead: 'Ce urmează',
    why: 'De ce',
    openPoints: 'Ce lasă legea neclar',
    articles: 'Temeiul legal',
    remarks: 'De reținut',
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
    `În ${month(of)} ${hasDied ? 'se cuveneau pensionarului' : 'vi se cuvin'} ` +
    (inHand === undefined ? '' : `${lei(inHand)} în mână: `) +
    (isOldAge
      ? 'pensia pentru limită de vârstă'
      : `pensia de invaliditate${degree === undefined ? '' : ` de gradul ${degree}`}`) +
    `, ${lei(pension)} brut` +
    heldBackOf(heldBack) +
    `${allowance === undefined ? '' : `, și indemnizația pentru însoțitor, ${lei(allowance)}`}.`,
  paidSince: (on, hasDied) =>
    `Pensia de invaliditate ${hasDied ? 'i s-a acordat pensionarului' : 'vi se acordă'} din ${day(on)}.`,
  paidLater: (since, until, resumedOn) =>
    `Lunile de la ${day(since)}${until ? ` până la ${day(until)}` : ''} se plătesc mai târziu` +
    `${resumedOn ? `, odată cu reluarea plății de la ${day(resumedOn)}` : ''}.`,
  paidAgainSince: since => `Plata s-a reluat la ${day(since)}.`,
  hadRightSince: (on, hasDied) =>
    `${hasDied ? 'Pensionarul a avut' : 'Ați avut'} dreptul la pensie din ${day(on)}.`,
  suspendedSince: (since, because, allowance) =>
    `Plata pensiei este suspendată din ${day(since)}: ${list(because)}. ` +
    (allowance === undefined
      ? 'Acum nu se plătește nimic.'
      : `Indemnizația pentru însoțitor se plătește în continuare: ${lei(allowance.lei)} pentru ${month(allowance.month)}.`),
  degreeSince: (degree, since) => `Gradul ${degree} este din ${day(since)}.`,
  andMore: number => (number === 1 ? 'încă o informație' : `încă ${number} informații`),
  isNoDecision: 'Este o informare, nu o decizie.',
  monthsPaidBackOnRequest:
    'Plata se reia la cerere, cu lunile de suspendare de cel mult trei ani în urmă, dacă între timp nu a apărut alt motiv de suspendare sau de încetare.',
  monthsNotPaidBack: 'Lunile în care plata este suspendată nu se plătesc în urmă, nici după reluare.',
  endedOn: (on, because) => `Plata pensiei a încetat la ${day(on)}: ${because}.`,
  convertedOn: (on, hasDied) =>
    `Din ${day(on)}, în locul pensiei de invaliditate ${hasDied ? 'pensionarul a primit' : 'primiți'} pensia pentru limită de vârstă.`,
  beforeGrant: (of, grantedOn) =>
    `În ${month(of)} nu se plătește nimic${grantedOn ? `: pensia începe la ${day(grantedOn)}` : ''}.`,
  stateUnknown: facts => `Nu se poate spune dacă pensia se plătește până nu se știe: ${facts.join('; ')}.`,
  next: {
    'before-grant': () => undefined,
    'in-payment': from => `Plata se reia din ${day(from)}.`,
    suspended: from => `Plata se suspendă din ${day(from)}.`,
    ended: from => `Pensia încetează la ${day(from)}, dacă până atunci nu se schimbă nimic.`,
    converted: from =>
      `La ${day(from)}, la vârsta standard, devine pensie pentru limită de vârstă, fără cerere.`,
    undetermined: (from, facts) =>
      `Ce urmează de la ${day(from)} depinde de ce nu se știe încă${facts.length > 0 ? `: ${facts.join('; ')}` : ''}.`,
  },
  endsForGood: from => `Pensia încetează la ${day(from)}.`,
  suspendedAlready: since => `Plata este suspendată deja de la ${day(since)}.`,
  staysSuspendedUntil: until => `plata rămâne suspendată până la ${day(until)}`,
  beAssessedWithoutTerm:
    'cereți și faceți expertizarea medicală (decizia nouă se poate da și la 30 de zile după cerere)',
  noRight: because => `Nu aveți dreptul la pensie de invaliditate: ${because.join('; ')}.`,
  rightUnknown: facts =>
    `Nu se poate spune încă dacă aveți dreptul la pensie de invaliditate. Trebuie știut: ${facts.join('; ')}.`,
  sumUnknown: (facts, atLeast, of) =>
    `${of === undefined ? 'Suma' : `În ${month(of)} suma`} ${atLeast === undefined ? 'nu se poate spune încă' : `este de cel puțin ${lei(atLeast)} brut`}. Trebuie știut: ${facts.join('; ')}.`,
  allowanceUnknown: facts => `Dacă primiți indemnizația pentru însoțitor depinde de: ${facts.join('; ')}.`,
  notAnsweredHere: subject => `Nu se stabilește aici: ${subject}.`,
  openedUnderAnOlderLaw:
    'Nu se stabilește aici ce ține de legea de dinainte de 2011: condițiile dreptului, data acordării, stagiul potențial, punctajul și sumele de atunci.',
  noAllowance: 'Indemnizația pentru însoțitor se acordă numai în gradul I.',
  step,
  otherwise: (consequence, article) => `Altfel ${consequence}${article ? ` (${article})` : ''}.`,
  degreeHolds: degree => `gradul ${degree}`,
  otherLawGives: on => `după legea sub care s-a deschis dreptul, la ${day(on)}`,
  potentialStageIs: 'Este timp nelucrat.',
  goesOnAfterTheAge: on =>
    `La ${day(on)}, la vârsta standard, pensia de invaliditate nu devine pensie pentru limită de vârstă, pentru că stagiul comunicat este sub minimul cerut: ea se plătește mai departe, fără revizuire medicală.`,
  reviewBetween: (earliest, latest) =>
    `Revizuirea medicală se stabilește de medic, între ${day(earliest)} și ${day(latest)}.`,
  articles: cited => `${cited.join('; ')}.`,
  inState: (text, state) => `${text} [${state}]`,
}
