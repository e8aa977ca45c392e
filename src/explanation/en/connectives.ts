import { uncapital } from '../../grammar/numerals.js'
import { LAWS } from '../../grammar/en/citations.js'
import { day, month, span } from '../../grammar/en/dates.js'
import { longList } from '../../grammar/en/forms.js'
import type { Confidence } from '../../law/citation.js'
import type { Actor } from '../../questions/payment/entry.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Connectives } from '../phrasebook.js'

const MARKS: Readonly<Record<Confidence, string>> = {
  confirmed: '',
  derived: '; inferred from the law',
  uncertain: '; uncertain',
}

/** Whose act a date asks for; the law itself asks for none. */
const ACTORS: Readonly<Record<Actor, string>> = {
  person: ', your step',
  authority: ", the authority's step",
  law: '',
}

/** the date of birth; whether the person was insured */
const withArticle = (fact: string): string => (fact.startsWith('whether ') ? fact : `the ${fact}`)

/** What holds a comma ends with one. */
const closed = (subject: string): string => (subject.includes(',') ? `${subject},` : subject)

interface Known {
  readonly knownFrom?: CivilDate | undefined
  readonly knownUntil?: CivilDate | undefined
}

const known = ({ knownFrom, knownUntil }: Known): string => {
  if (knownFrom === undefined) return knownUntil ? ` What is on record ends on ${day(knownUntil)}.` : ''
  if (knownUntil === undefined) return ` What is on record begins on ${day(knownFrom)}.`
  // The other way round they are the edges of a gap.
  return knownFrom <= knownUntil
    ? ` What is on record runs ${span(day(knownFrom), day(knownUntil))}.`
    : ` What is on record stops on ${day(knownUntil)} and begins again on ${day(knownFrom)}.`
}

export const CONNECTIVES: Connectives = {
  reason: (sentence, article, confidence) => `${sentence} (${article}${MARKS[confidence]}).`,
  openQuestion: (question, reading) =>
    `The law leaves a point open. ${question} Here it was held that ${reading}.`,
  otherReading: (reading, consequence) =>
    `If it were held instead that ${reading}, the answer would be: “${consequence}.”`,
  stillNeeded: facts => `To answer this, please also give: ${longList(facts.map(withArticle))}.`,
  datesStillNeed: facts => `For the remaining dates, please also give: ${longList(facts.map(withArticle))}.`,
  askedAbove: numbers => `facts asked for above at [${numbers}]`,
  inMonth: (of, sentence) => `For ${month(of)}: ${uncapital(sentence)}`,
  afterDecision: (on, sentence) => `After the medical decision of ${day(on)}: ${uncapital(sentence)}`,
  sincePaidUnder: (from, law, article) =>
    `From ${day(from)} the pension is paid under ${LAWS[law]} (${article}).`,
  ofSystem: (fact, system) => `${fact} (in the pension system: ${system})`,
  ofEvent: {
    id: number =>
      number === 1
        ? 'what happened since the pension was granted'
        : 'what else happened since the pension was granted',
    on: number => `day of event ${number}`,
    reportedOn: number => `date on which event ${number} was reported to the pension house, or was found`,
    imputable: number => `whether event ${number} is the pensioner's own fault`,
    by: number => `who called to the assessment, or decided, in event ${number}`,
    requestedOn: number => `day on which the payment that event ${number} suspended was asked to be resumed`,
    noResumptionRequest: number =>
      `whether nobody asked for the payment that event ${number} suspended to be resumed`,
    degree: number => `degree in which the decision, ruling or judgment of event ${number} places the person`,
    foundOn: number =>
      `date on which it was found that the rehabilitation programme of event ${number} was not followed`,
    askedFor: number => `purpose for which the documents or investigations of event ${number} were asked for`,
    what: number => `payment that the request of event ${number} asks to suspend`,
    kind: number => `kind of work of event ${number}`,
    hoursShare: number => `share (between 0 and 1) of the normal working time of the post in event ${number}`,
    presentedOn: number =>
      `date on which the pensioner came, with the documents asked for, to the medical review of event ${number}`,
    replaces: number => `date of issue of the medical decision that the ruling of event ${number} replaces`,
    effectiveFrom: number => `date from which the judgment of event ${number} has effect`,
    communicatedOn: number => `date of communication of the decision of event ${number}`,
    stageAtDecision: number => `contribution stage on the day of the review decision of event ${number}`,
  },
  nothingHappened: number => (number === 1 ? 'nothing' : 'nothing else'),
  neededFor: sections => `Needed for: ${sections.join('; ')}.`,
  notCovered: (subject, days) =>
    `No answer can be given about ${closed(subject)} or about what depends on this, because the rule or value is not ` +
    `known here${days.on ? ` (date: ${day(days.on)})` : ''}.${known(days)}`,
  notCoveredAsIn: heading => `No answer can be given here either, for the reason told under “${heading}”.`,
  askThere: (matter, place, article) => `${matter}: please ask ${place}${article ? ` (${article})` : ''}.`,
  noDates: 'No date is known yet.',
  yes: 'yes',
  no: 'no',
  date: ({ on, event, actor, article, safeOn }) =>
    `${day(on)}${ACTORS[actor]}: ${event}${safeOn ? `; to be safe in any case, act by ${day(safeOn)}` : ''} (${article}).`,
}
