import { years } from './forms.js'
import type { BandOfTable3 } from '../../questions/eligibility/steps.js'
import type { Citation } from '../../law/citation.js'
import type { Scheme } from '../../law/law-id.js'
import type { Cause, Degree, Handicap, Sex, SpecialStatus } from '../../law/person.js'

export const SCHEMES: Readonly<Record<Scheme, string>> = {
  public: 'sistemul public de pensii',
  notaries: 'sistemul propriu al notarilor publici',
}

/** A system goes by the name that the caller gave it, unless that is the name of a scheme. */
export const system = (id: string): string =>
  Object.hasOwn(SCHEMES, id) ? SCHEMES[id as Scheme] : `sistemul „${id}”`

export const DEGREES: Readonly<Record<Degree, string>> = { I: 'gradul I', II: 'gradul II', III: 'gradul III' }

export const CAUSES: Readonly<Record<Cause, string>> = {
  'work-accident': 'un accident de muncă',
  'occupational-disease': 'o boală profesională',
  neoplasm: 'o neoplazie',
  schizophrenia: 'schizofrenia',
  aids: 'SIDA',
  'ordinary-disease': 'o boală obișnuită',
  'accident-outside-work': 'un accident care nu are legătură cu munca',
}

/** As each stands after "calitatea de". */
export const SPECIAL_STATUSES: Readonly<Record<SpecialStatus, string>> = {
  'pupil-or-student-in-practice': 'elev, ucenic sau student în practică profesională',
  'revolution-1989': 'participant la Revoluția din Decembrie 1989',
  'military-service': 'militar în termen, concentrat sau mobilizat',
  'military-school': 'elev sau student al unei instituții militare de învățământ',
  'posted-worker': 'lucrător detașat în străinătate',
}

/** As each stands after "pentru". */
export const HANDICAPS: Readonly<Record<Handicap, string>> = {
  grave: 'persoanele cu handicap grav preexistent calității de asigurat',
  accentuated: 'persoanele cu handicap accentuat preexistent calității de asigurat',
  medium: 'persoanele cu handicap mediu preexistent calității de asigurat',
  blind: 'nevăzători',
}

export const THOSE_BORN: Readonly<Record<Sex, string>> = {
  female: 'femeile născute',
  male: 'bărbații născuți',
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

/** The row of table 3, as it is printed. */
export const bandOfTable3 = ({ fromAge, toAge }: BandOfTable3): string => {
  if (fromAge === undefined) return `pentru vârste de până la ${years(toAge ?? 0)}`
  return toAge === undefined
    ? `pentru vârste de peste ${years(fromAge)}`
    : `pentru vârste între ${fromAge} și ${years(toAge)}`
}
