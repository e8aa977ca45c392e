import type { CivilDate } from '../values/civil-date.js'
import { deepFreeze } from '../values/frozen.js'
import type { ActId } from './articles/of-acts.js'
import { firstDayOf, lastDayOf } from './periods.js'

/** An act of law, as it is cited. */
export interface Act {
  /** The full title, in English. */
  readonly title: string
  /** The official gazette, where it is known. */
  readonly gazette?: string
  /** The first day of force, where it is known. */
  readonly inForceFrom?: CivilDate
  /** Inclusive; absent while the act is in force. */
  readonly inForceTo?: CivilDate
}

/** Every act that a rule or a figure of this library cites. */
export const ACTS: Readonly<Record<ActId, Act>> = deepFreeze<Readonly<Record<ActId, Act>>>({
  'law-263-2010': {
    title: 'Law 263/2010 on the unitary system of public pensions',
    gazette: 'M.Of. 852 of 2010-12-20',
    inForceFrom: firstDayOf('law-263-2010'),
    inForceTo: lastDayOf('law-263-2010'),
  },
  'law-37-2013': {
    title: 'Law 37/2013 amending Law 263/2010',
    gazette: 'M.Of. 131 of 2013-03-12',
    inForceFrom: firstDayOf('law-263-2010-amended-2013'),
    inForceTo: lastDayOf('law-263-2010'),
  },
  'ccr-680-2012': {
    title: 'Constitutional Court decision 680 of 2012-06-26 (age condition of art. 73(1) of Law 263/2010)',
  },
  'law-360-2023': {
    title: 'Law 360/2023 on the public pension system',
    gazette: 'M.Of. 1089 of 2023-12-04',
    inForceFrom: firstDayOf('law-360-2023'),
  },
  'law-39-2020': {
    title: 'Law 39/2020 (own pension system of the notaries public)',
    gazette: 'M.Of. 281 of 2020-04-03',
    inForceFrom: firstDayOf('notaries'),
  },
  'notaries-regulation': { title: "Regulation of the Notaries' Pension House" },
  'geo-55-2020': {
    title: 'Government Emergency Ordinance 55/2020',
    gazette: 'M.Of. 339 of 2020-04-27',
    inForceFrom: '2020-04-27',
  },
  'law-55-2020': { title: 'Law 55/2020 on the state of alert', inForceFrom: '2020-05-18' },
  'decree-195-2020': {
    title: 'Decree 195/2020 (state of emergency)',
    gazette: 'M.Of. 212 of 2020-03-16',
    inForceFrom: '2020-03-16',
    inForceTo: '2020-05-14',
  },
  'law-223-2015': {
    title: 'Law 223/2015 on state military pensions',
    gazette: 'M.Of. 556 of 2015-07-27',
    inForceFrom: '2016-01-01',
  },
  'civil-code': { title: 'Law 287/2009, Civil Code', inForceFrom: '2011-10-01' },
  'civil-procedure-code-1865': { title: 'Civil Procedure Code of 1865', inForceTo: '2013-02-14' },
  'civil-procedure-code': { title: 'Law 134/2010, Civil Procedure Code', inForceFrom: '2013-02-15' },
  'fiscal-code-2003': {
    title: 'Law 571/2003, Fiscal Code',
    inForceFrom: '2004-01-01',
    inForceTo: '2015-12-31',
  },
  'fiscal-code': { title: 'Law 227/2015, Fiscal Code', inForceFrom: '2016-01-01' },
  'labour-code': { title: 'Law 53/2003, Labour Code', inForceFrom: '2003-03-01' },
  'geo-6-2009': {
    title: 'Government Emergency Ordinance 6/2009 (social indemnity for pensioners)',
    gazette: 'M.Of. 107 of 2009-02-23',
    inForceFrom: '2009-04-01',
  },
  'geo-1-2013': {
    title: 'Government Emergency Ordinance 1/2013 (correction index)',
    inForceFrom: '2013-01-23',
  },
  'geo-113-2013': {
    title: 'Government Emergency Ordinance 113/2013 (correction index of 2011 and 2012)',
    gazette: 'M.Of. 830 of 2013-12-23',
    inForceFrom: '2013-12-23',
  },
  'geo-103-2017': {
    title: 'Government Emergency Ordinance 103/2017 (age limit and contract stage from 2018)',
    inForceFrom: '2018-01-01',
  },
  'gd-257-2011': {
    title: 'Government Decision 257/2011 (norms of Law 263/2010)',
    inForceFrom: '2011-03-28',
    inForceTo: lastDayOf('law-263-2010'),
  },
  'ccr-650-2022': {
    title: 'Constitutional Court decision 650/2022 (health contribution on pensions above 4,000 lei)',
  },
  'ccr-702-2019': {
    title: 'Constitutional Court decision 702/2019 (correction index)',
    gazette: 'M.Of. 96 of 2020-02-10',
  },
})
