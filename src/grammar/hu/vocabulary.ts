import type { Scheme } from '../../law/law-id.js'
import type { Sex, Degree, Cause, SpecialStatus, Handicap } from '../../law/person.js'
import type { LeiRounding } from '../../values/rounding.js'

export const SCHEMES: Readonly<Record<Scheme, string>> = {
  public: 'állami nyugdíjrendszer',
  notaries: 'közjegyzői nyugdíjrendszer',
}

/** A system goes by the name that the caller gave it, unless that is the name of a scheme. */
export const system = (id: string): string =>
  Object.hasOwn(SCHEMES, id) ? SCHEMES[id as Scheme] : `„${id}” nevű nyugdíjrendszer`

export const SEXES: Readonly<Record<Sex, string>> = { female: 'nő', male: 'férfi' }

export const DEGREES: Readonly<Record<Degree, string>> = {
  I: 'I. fokozat',
  II: 'II. fokozat',
  III: 'III. fokozat',
}

/** az I. fokozatnak felel meg */
export const TO_DEGREE: Readonly<Record<Degree, string>> = {
  I: 'I. fokozatnak',
  II: 'II. fokozatnak',
  III: 'III. fokozatnak',
}

export const CAUSES: Readonly<Record<Cause, string>> = {
  'work-accident': 'munkabaleset',
  'occupational-disease': 'foglalkozási megbetegedés',
  neoplasm: 'rosszindulatú daganatos megbetegedés',
  schizophrenia: 'skizofrénia',
  aids: 'AIDS',
  'ordinary-disease': 'szokványos betegség',
  'accident-outside-work': 'a munkával össze nem függő baleset',
}

/** az érintett ... */
export const SPECIAL_STATUSES: Readonly<Record<SpecialStatus, string>> = {
  'pupil-or-student-in-practice': 'szakmai gyakorlaton lévő tanuló, inas vagy egyetemi hallgató',
  'revolution-1989': 'az 1989-es forradalom résztvevője',
  'military-service': 'katonai szolgálatot teljesítő személy',
  'military-school': 'katonai tanintézet növendéke',
  'posted-worker': 'külföldre kiküldött munkavállaló',
}

export const HANDICAPS: Readonly<Record<Handicap, string>> = {
  grave: 'a biztosítotti jogviszonynál korábbi, súlyos fogyatékosság',
  accentuated: 'a biztosítotti jogviszonynál korábbi, jelentős fogyatékosság',
  medium: 'a biztosítotti jogviszonynál korábbi, közepes fogyatékosság',
  blind: 'vakság',
}

export const LEI_ROUNDINGS: Readonly<Record<LeiRounding, string>> = {
  'up-to-whole-leu': 'egész lejre felfelé kerekítve',
  'to-the-ban': 'banira kerekítve',
}
