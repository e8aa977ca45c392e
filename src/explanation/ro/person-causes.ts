import { day } from '../../grammar/ro/dates.js'
import type { PersonWords } from '../person/words.js'

type OnDay = Parameters<PersonWords['endedBecause']['missed-review']>[0]

/** Said to who is alive; of one who has died it is told to the family. */
const said =
  (toThePerson: string, ofTheDead: string) =>
  (hasDied: boolean): string =>
    hasDied ? ofTheDead : toThePerson

const cameNotTo = (what: string) =>
  said(`nu v-ați prezentat la ${what}`, `pensionarul nu s-a prezentat la ${what}`)

export const SUSPENDED_BECAUSE: PersonWords['suspendedBecause'] = {
  'missed-review': cameNotTo('revizuirea medicală'),
  'documents-not-presented': said(
    'nu ați prezentat documentele medicale cerute',
    'nu s-au prezentat documentele medicale cerute',
  ),
  'missed-convocation': cameNotTo('convocarea pentru expertizare'),
  'examination-refused': said('ați refuzat examinările cerute', 'examinările cerute au fost refuzate'),
  'programme-not-followed': said(
    'nu ați urmat programul recuperator',
    'programul recuperator nu a fost urmat',
  ),
  'decision-not-sent': said('nu ați trimis noua decizie medicală', 'noua decizie medicală nu a fost trimisă'),
  'own-request': said('ați cerut dumneavoastră suspendarea', 'suspendarea a fost cerută de pensionar'),
  work: said(
    'ați avut o activitate care nu se putea cumula cu pensia',
    'pensionarul a avut o activitate care nu se putea cumula cu pensia',
  ),
  'allowance-option': said(
    'ați ales un alt drept cu același scop',
    'pensionarul a ales un alt drept cu același scop',
  ),
  'emergency-documents': said(
    'nu ați trimis documente medicale actuale după starea de urgență din 2020',
    'după starea de urgență din 2020 nu s-au trimis documente medicale actuale',
  ),
}

const of = (on: OnDay): string => (on === undefined ? '' : ` din ${day(on)}`)

const twelveMonthsSince = (what: string, on: OnDay, hasDied: boolean): string =>
  `au trecut 12 luni de la ${what}${of(on)} la care ${hasDied ? 'pensionarul nu s-a prezentat' : 'nu v-ați prezentat'}`

export const ENDED_BECAUSE: PersonWords['endedBecause'] = {
  death: () => 'pensionarul a decedat',
  'capacity-regained': (_, hasDied) =>
    `prin decizia medicală s-a stabilit că ${hasDied ? 'pensionarul și-a recăpătat' : 'v-ați recăpătat'} capacitatea de muncă`,
  'conditions-lost': () => 'nu mai sunt îndeplinite condițiile',
  'missed-review': (on, hasDied) => twelveMonthsSince('revizuirea', on, hasDied),
  'missed-convocation': (on, hasDied) => twelveMonthsSince('convocarea', on, hasDied),
  'programme-not-followed': (on, hasDied) =>
    `au trecut 12 luni de când ${hasDied ? 'nu mai era urmat' : 'nu mai urmați'} programul recuperator${on === undefined ? '' : ` (${day(on)})`}`,
  'documents-not-presented': on =>
    `au trecut 12 luni${on === undefined ? '' : ` de la ${day(on)},`} fără ca documentele medicale cerute să fie prezentate`,
  'examination-refused': on => `au trecut 12 luni de la refuzul examinărilor${of(on)}`,
}
