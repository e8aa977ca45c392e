import { day } from '../../grammar/en/dates.js'
import type { PersonWords } from '../person/words.js'

type OnDay = Parameters<PersonWords['endedBecause']['missed-review']>[0]

const who = (hasDied: boolean): string => (hasDied ? 'the pensioner' : 'you')

/** Said to who is alive; of one who has died it is told to the family. */
const told =
  (what: string) =>
  (hasDied: boolean): string =>
    `${who(hasDied)} ${what}`

export const SUSPENDED_BECAUSE: PersonWords['suspendedBecause'] = {
  'missed-review': told('did not come to the medical review'),
  'documents-not-presented': told('did not present the medical papers asked for'),
  'missed-convocation': told('did not come when called to an assessment'),
  'examination-refused': told('refused the examinations asked for'),
  'programme-not-followed': told('did not follow the rehabilitation programme'),
  'decision-not-sent': told('did not send the new medical decision'),
  'own-request': hasDied => (hasDied ? 'the pensioner asked for it' : 'you asked for it yourself'),
  work: told('did work that could not go with the pension'),
  'allowance-option': told('chose another right of the same purpose'),
  'emergency-documents': told('did not send current medical papers after the state of emergency of 2020'),
}

const of = (on: OnDay): string => (on === undefined ? '' : ` of ${day(on)}`)

export const ENDED_BECAUSE: PersonWords['endedBecause'] = {
  death: () => 'the pensioner has died',
  'capacity-regained': (_, hasDied) =>
    `the medical decision found that ${hasDied ? 'the pensioner had regained the' : 'you have regained your'} capacity to work`,
  'conditions-lost': () => 'the conditions are no longer met',
  'missed-review': (on, hasDied) =>
    `12 months have passed since the review${of(on)} to which ${who(hasDied)} did not come`,
  'missed-convocation': (on, hasDied) =>
    `12 months have passed since the assessment${of(on)} to which ${who(hasDied)} did not come`,
  'programme-not-followed': (on, hasDied) =>
    `12 months have passed since ${who(hasDied)} left the rehabilitation programme${on === undefined ? '' : ` on ${day(on)}`}`,
  'documents-not-presented': on =>
    `12 months have passed${on === undefined ? '' : ` since ${day(on)}`} without the medical papers asked for`,
  'examination-refused': (on, hasDied) =>
    `12 months have passed since ${who(hasDied)} refused the examinations${on === undefined ? '' : ` on ${day(on)}`}`,
}
