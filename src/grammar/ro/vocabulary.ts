import type { Citation } from '../../law/citation.js'
import type { Scheme } from '../../law/law-id.js'
import type { OpenQuestionId, ReadingOf } from '../../law/open-questions.js'
import type { Degree, SpecialStatus, Handicap } from '../../law/person.js'
import type { LeiRounding } from '../../values/rounding.js'
import type { DoubtsInWords } from '../words.js'

export const SCHEMES: Readonly<Record<Scheme, string>> = {
  public: 'sistemul public de pensii',
  notaries: 'sistemul propriu al notarilor publici',
}

/** A system goes by the name that the caller gave it, unless that is the name of a scheme. */
export const system = (id: string): string =>
  Object.hasOwn(SCHEMES, id) ? SCHEMES[id as Scheme] : `sistemul „${id}”`

export const DEGREES: Readonly<Record<Degree, string>> = { I: 'gradul I', II: 'gradul II', III: 'gradul III' }

/** As each stands after "calitatea de". */
export const SPECIAL_STATUSES: Readonly<Record<SpecialStatus, string>> = {
  'pupil-or-student-in-practice': 'elev, ucenic sau student în practică profesională',
  'revolution-1989': 'participant la Revoluția din Decembrie 1989',
  'military-service': 'militar în termen, concentrat sau mobilizat',
  'military-school': 'elev sau student al unei instituții militare de învățământ',
  'posted-worker': 'lucrător detașat în străinătate',
}

/** Law 360/2023 has a contributory stage beside the whole one. */
export const isOfLaw360 = ({ act }: Citation): boolean => act === 'law-360-2023'

interface StageWords {
  readonly complete: string
  readonly minimum: string
  readonly realised: string
}

const OF_THE_PUBLIC_SYSTEM: StageWords = {
  complete: 'stagiul complet de cotizare aplicabil',
  minimum: 'stagiul minim de cotizare',
  realised: 'stagiul realizat',
}

const OF_THE_NOTARIES: StageWords = {
  complete: 'perioada completă de contribuție aplicabilă',
  minimum: 'perioada minimă de contribuție',
  realised: 'perioada realizată',
}

/** The notaries' Regulation has its own words for contribution time. */
export const stageWords = ({ act }: Citation): StageWords =>
  act === 'notaries-regulation' ? OF_THE_NOTARIES : OF_THE_PUBLIC_SYSTEM

export const conditionMet = (met: boolean): string =>
  met ? 'condiția este îndeplinită' : 'condiția nu este îndeplinită'

/** The reading under which a rule worked, as a clause. */
export type HeldIn<Doubt extends OpenQuestionId> = <Q extends Doubt>(
  doubt: Q,
  reading: ReadingOf<Q>,
) => string

export const heldIn =
  <Doubt extends OpenQuestionId>(doubts: DoubtsInWords<Doubt>): HeldIn<Doubt> =>
  (doubt, reading) =>
    `s-a considerat că ${(doubts[doubt].readings as Readonly<Record<string, string>>)[reading]}`

/** What follows an amount of lei. */
export const LEI_ROUNDED: Readonly<Record<LeiRounding, string>> = {
  'up-to-whole-leu': ', fracțiunile de leu întregindu-se la un leu în favoarea beneficiarului',
  'to-the-ban': ', cu rotunjire la ban',
}

/** As each stands after "pentru". */
export const HANDICAPS: Readonly<Record<Handicap, string>> = {
  grave: 'persoanele cu handicap grav preexistent calității de asigurat',
  accentuated: 'persoanele cu handicap accentuat preexistent calității de asigurat',
  medium: 'persoanele cu handicap mediu preexistent calității de asigurat',
  blind: 'nevăzători',
}
