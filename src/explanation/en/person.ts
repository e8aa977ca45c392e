import { capital, isZero } from '../../grammar/numerals.js'
import { day, month } from '../../grammar/en/dates.js'
import { days, lei, list } from '../../grammar/en/forms.js'
import type { PersonWords } from '../person/words.js'
import { ACTS, CONSEQUENCES, PAPERS, REFUSED_BECAUSE, STATES_OF_DATES } from './person-acts.js'
import { ENDED_BECAUSE, SUSPENDED_BECAUSE } from './person-causes.js'
import { REMARKS } from './person-remarks.js'

/** From what a term is counted. */
export const COUNTED_FROM: Readonly<Record<'communication' | 'issue' | 'change', string>> = {
  communication: 'of the day it was communicated to you',
  issue: 'of the issue of the medical decision',
  change: 'of the change',
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
        ? `On ${day(by)}: `
        : isLate
          ? `The deadline passed on ${day(by)}; as soon as you can: `
          : `By ${safeBy ? `${day(safeBy)}, to be safe (the last day: ${day(by)})` : day(by)}: `
      : ''
  const term = by === undefined && within ? `, within ${days(within.days)} ${COUNTED_FROM[within.of]}` : ''
  return (
    `${when}${by === undefined ? capital(act) : act}${decidedOn ? ` (that of ${day(decidedOn)})` : ''}${term}${article ? ` (${article})` : ''}.${where ? ` Where: ${where}.` : ''}` +
    `${already ? ` ${already}` : ''}${otherwise ? ` Otherwise ${otherwise}${otherwiseArticle ? ` (${otherwiseArticle})` : ''}.` : ''}${papers.length > 0 ? ` Papers: ${papers.join(', ')}.` : ''}`
  )
}

const heldBackOf = (heldBack: Parameters<PersonWords['paid']>[0]['heldBack']): string => {
  if (heldBack === undefined) return ''
  return isZero(heldBack) ? ', nothing held back' : `, of which ${lei(heldBack)} is held back`
}

export const PERSON: PersonWords = {
  headings: {
    nextSteps: 'What you have to do',
    remedies: 'If you do not agree',
    ahead: 'What comes next',
    why: 'Why',
    openPoints: 'What the law leaves open',
    articles: 'Articles',
    remarks: 'To be noted',
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
    `For ${month(of)} ${hasDied ? 'the pensioner was due' : 'you are due'} ` +
    (inHand === undefined ? '' : `${lei(inHand)} in hand: `) +
    (isOldAge
      ? 'the old-age pension'
      : `the invalidity pension${degree === undefined ? '' : ` in degree ${degree}`}`) +
    `, ${lei(pension)} gross` +
    heldBackOf(heldBack) +
    `${allowance === undefined ? '' : `, and the companion allowance, ${lei(allowance)}`}.`,
  paidSince: (on, hasDied) =>
    `${hasDied ? "The pensioner's invalidity pension was" : 'Your invalidity pension is'} granted from ${day(on)}.`,
  paidLater: (since, until, resumedOn) =>
    `The months from ${day(since)}${until ? ` to ${day(until)}` : ''} are paid later` +
    `${resumedOn ? `, once payment resumes on ${day(resumedOn)}` : ''}.`,
  paidAgainSince: since => `Payment resumed on ${day(since)}.`,
  hadRightSince: (on, hasDied) =>
    `${hasDied ? 'The pensioner' : 'You'} had the right to the pension from ${day(on)}.`,
  suspendedSince: (since, because, allowance) =>
    `Payment is suspended from ${day(since)}: ${list(because)}. ` +
    (allowance === undefined
      ? 'Nothing is paid now.'
      : `The companion allowance is paid on: ${lei(allowance.lei)} for ${month(allowance.month)}.`),
  degreeSince: (degree, since) => `Degree ${degree} holds since ${day(since)}.`,
  andMore: number => (number === 1 ? 'one more fact' : `${number} more facts`),
  isNoDecision: 'This is information, not a decision.',
  monthsPaidBackOnRequest:
    'Payment resumes on request, with the months of the suspension up to three years back, unless another cause of suspension or end came between.',
  monthsNotPaidBack: 'The months of the suspension are not paid afterwards, even once payment resumes.',
  endedOn: (on, because) => `Payment ended on ${day(on)}: ${because}.`,
  convertedOn: (on, hasDied) =>
    `From ${day(on)} the old-age pension ${hasDied ? 'was' : 'is'} paid in place of the invalidity pension.`,
  beforeGrant: (of, grantedOn) =>
    `Nothing is paid for ${month(of)}${grantedOn ? `: the pension starts on ${day(grantedOn)}` : ''}.`,
  stateUnknown: facts =>
    `Whether the pension is paid cannot be said until this is known: ${facts.join('; ')}.`,
  next: {
    'before-grant': () => undefined,
    'in-payment': from => `Payment resumes on ${day(from)}.`,
    suspended: from => `Payment is suspended from ${day(from)}.`,
    ended: from => `The pension ends on ${day(from)}, if nothing changes until then.`,
    converted: from =>
      `On ${day(from)}, at the standard age, it becomes an old-age pension, without application.`,
    undetermined: (from, facts) =>
      `What follows from ${day(from)} depends on what is not known yet${facts.length > 0 ? `: ${facts.join('; ')}` : ''}.`,
  },
  endsForGood: from => `The pension ends on ${day(from)}.`,
  suspendedAlready: since => `Payment has been suspended since ${day(since)}.`,
  staysSuspendedUntil: until => `payment stays suspended until ${day(until)}`,
  beAssessedWithoutTerm:
    'ask for a medical assessment and go to it (the new decision may take 30 days from the request)',
  noRight: because => `You have no right to an invalidity pension: ${because.join('; ')}.`,
  rightUnknown: facts =>
    `Whether you have a right to an invalidity pension cannot be said yet. To be known: ${facts.join('; ')}.`,
  sumUnknown: (facts, atLeast, of) =>
    `The amount${of === undefined ? '' : ` for ${month(of)}`} ${atLeast === undefined ? 'cannot be said yet' : `is at least ${lei(atLeast)} gross`}. To be known: ${facts.join('; ')}.`,
  allowanceUnknown: facts => `Whether you get the companion allowance depends on: ${facts.join('; ')}.`,
  notAnsweredHere: subject => `Not answered here: ${subject}.`,
  openedUnderAnOlderLaw:
    'What hangs on the law before 2011 is not answered here: the conditions of the right, its start, the potential stage, the points and the amounts of that time.',
  noAllowance: 'The companion allowance is given in degree I only.',
  step,
  otherwise: (consequence, article) => `Otherwise ${consequence}${article ? ` (${article})` : ''}.`,
  degreeHolds: degree => `degree ${degree}`,
  otherLawGives: on => `under the law by which the right was opened, on ${day(on)}`,
  potentialStageIs: 'It is time not worked.',
  goesOnAfterTheAge: on =>
    `On ${day(on)}, at the standard age, the invalidity pension does not become an old-age pension, as the stage given is below the minimum for one: it goes on being paid, without medical review.`,
  reviewBetween: (earliest, latest) =>
    `The physician sets the medical review between ${day(earliest)} and ${day(latest)}.`,
  articles: cited => `${cited.join('; ')}.`,
  inState: (text, state) => `${text} [${state}]`,
}
