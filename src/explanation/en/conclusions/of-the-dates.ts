import type { CivilDate } from '../../../values/civil-date.js'
import type { ConclusionsOf } from '../../phrasebook.js'
import { day, paragraph, span } from '../forms.js'
import { EXEMPTIONS } from '../words.js'

const oneOfTheDays = (first: CivilDate, last: CivilDate): string =>
  first === last ? `${day(first)} only` : `a day ${span(day(first), day(last))}`

export const OF_THE_DATES: ConclusionsOf<
  | 'added-stage-paid-from'
  | 'change-reported-by'
  | 'effect-of-review'
  | 'end-of-term'
  | 'entitlement-start'
  | 'new-decision-due-by'
  | 'review-exemption'
  | 'review-window'
> = {
  'entitlement-start': start => `Your pension starts on ${day(start)}`,
  'effect-of-review': effect => `The review decision takes effect on the pension from ${day(effect)}`,
  'added-stage-paid-from': paid => `The pension increased by the added stage is paid from ${day(paid)}`,
  'change-reported-by': last => `You must report the change by ${day(last)}`,
  'end-of-term': last => `The last day of the term is ${day(last)}`,
  'new-decision-due-by': last =>
    `You must send a copy of the new decision to the Notaries' Pension House by ${day(last)}`,
  'review-exemption': ({ exempt, ground }) =>
    exempt
      ? `No medical review is asked of you any more${ground ? `, because ${EXEMPTIONS[ground]}` : ''}`
      : 'Medical reviews go on',
  'review-window': window =>
    window.exempt
      ? `No medical review is asked of you any more, because ${EXEMPTIONS[window.ground]}`
      : paragraph(
          `Your next medical review can be set for ${oneOfTheDays(window.earliest, window.latest)}`,
          window.dueInsideWindow !== undefined &&
            `The day set for it ${window.dueInsideWindow ? 'lies within that time' : 'does not lie within that time'}`,
        ),
}
