import { day, fromDay } from '../../grammar/hu/dates.js'
import type { PersonWords } from '../person/words.js'

/** The verb alone says who; only what names the person is told of the dead in other words. */
const told = (what: string) => (): string => what

export const SUSPENDED_BECAUSE: PersonWords['suspendedBecause'] = {
  'missed-review': told('nem jelent meg az orvosi felülvizsgálaton'),
  'documents-not-presented': told('nem mutatta be a kért orvosi iratokat'),
  'missed-convocation': told('nem jelent meg, amikor vizsgálatra hívták'),
  'examination-refused': told('megtagadta a kért vizsgálatokat'),
  'programme-not-followed': told('nem követte a rehabilitációs programot'),
  'decision-not-sent': told('nem küldte el az új orvosi határozatot'),
  'own-request': hasDied =>
    hasDied ? 'az elhunyt maga kérte a felfüggesztést' : 'Ön kérte a felfüggesztést',
  work: told('olyan munkát végzett, amely a nyugdíj mellett nem volt megengedett'),
  'allowance-option': told('azonos célú másik ellátást választott'),
  'emergency-documents': told('a 2020-as szükségállapot után nem küldött friss orvosi iratokat'),
}

const of = (on: Parameters<PersonWords['endedBecause']['missed-review']>[0]): string =>
  on === undefined ? '' : ` (${day(on)})`

export const ENDED_BECAUSE: PersonWords['endedBecause'] = {
  death: () => 'a nyugdíjas elhunyt',
  'capacity-regained': () => 'az orvosi határozat szerint visszanyerte a munkaképességét',
  'conditions-lost': () => 'a feltételek már nem teljesülnek',
  'missed-review': on => `12 hónap telt el az elmulasztott felülvizsgálat${of(on)} óta`,
  'missed-convocation': on => `12 hónap telt el az elmulasztott vizsgálat${of(on)} óta`,
  'programme-not-followed': on => `12 hónap telt el a rehabilitációs program elhagyása${of(on)} óta`,
  'documents-not-presented': on =>
    `12 hónap telt el${on === undefined ? '' : ` ${fromDay(on)}`} a kért orvosi iratok bemutatása nélkül`,
  'examination-refused': on => `12 hónap telt el a vizsgálatok megtagadása${of(on)} óta`,
}
