import { isCivilDate } from '../../values/civil-date.js'
import { monthNamed, twoDigits } from './months.js'
import { plain } from './plain.js'
import { NOT_SO_WRITTEN, type Read, type Typing } from './typing.js'

interface Parts {
  readonly year?: string
  readonly month?: string
  readonly day?: string
}

// A year has four digits, so which of three numbers it is can be seen. Where it stands last, the day stands first in all
// three languages.
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4}) ?([-/.]) ?(?<month>\d{1,2}) ?\2 ?(?<day>\d{1,2})\.?$/,
  /^(?<day>\d{1,2}) ?([-/.]) ?(?<month>\d{1,2}) ?\2 ?(?<year>\d{4})\.?$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?(?<month>[a-z]+)\.?,?[ -](?<year>\d{4})\.?$/,
  /^(?<month>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/,
  /^(?<year>\d{4})\.? (?<month>[a-z]+)\.? (?<day>\d{1,2})(?:\.|-[a-z]+)?$/,
]

const partsOf = (typed: string): Parts => {
  for (const form of FORMS) {
    const parts = form.exec(typed)?.groups
    if (parts) return parts
  }
  return {}
}

/** 20.05.2026; 20/5/2026; 20 mai 2026; May 20, 2026; 2026. május 20.; 2026-05-20 */
export const typedDay = (text: string, typing: Typing): Read => {
  const { year, month = '', day } = partsOf(plain(text))
  if (year === undefined || day === undefined) return NOT_SO_WRITTEN
  const number = /^\d/.test(month) ? month : monthNamed(month, typing)
  const value = `${year}-${twoDigits(number ?? '')}-${twoDigits(day)}`
  return isCivilDate(value) ? { value } : NOT_SO_WRITTEN
}
