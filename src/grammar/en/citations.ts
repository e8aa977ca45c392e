import type { ActId } from '../../law/articles/of-acts.js'
import type { Citation } from '../../law/citation.js'
import type { LawId } from '../../law/law-id.js'
import type { NamedProvision } from '../../law/provision.js'
import { articlesOf } from '../articles.js'
import { articles } from './articles.js'

export const ACTS: Readonly<Record<ActId, string>> = {
  'law-263-2010': 'Law 263/2010',
  'law-37-2013': 'Law 37/2013',
  'ccr-680-2012': 'Constitutional Court Decision 680/2012',
  'law-360-2023': 'Law 360/2023',
  'law-39-2020': 'Law 39/2020',
  'notaries-regulation': "the Regulation of the Notaries' Pension House",
  'geo-55-2020': 'Government Emergency Ordinance 55/2020',
  'law-55-2020': 'Law 55/2020',
  'decree-195-2020': 'Decree 195/2020',
  'law-223-2015': 'Law 223/2015',
  'civil-code': 'the Civil Code',
  'civil-procedure-code-1865': 'the Civil Procedure Code of 1865',
  'civil-procedure-code': 'the Civil Procedure Code',
  'fiscal-code-2003': 'the Fiscal Code of 2003',
  'fiscal-code': 'the Fiscal Code',
  'labour-code': 'the Labour Code',
  'geo-6-2009': 'Government Emergency Ordinance 6/2009',
  'geo-1-2013': 'Government Emergency Ordinance 1/2013',
  'geo-113-2013': 'Government Emergency Ordinance 113/2013',
  'geo-103-2017': 'Government Emergency Ordinance 103/2017',
  'gd-257-2011': 'Government Decision 257/2011',
  'ccr-650-2022': 'Constitutional Court Decision 650/2022',
  'ccr-702-2019': 'Constitutional Court Decision 702/2019',
}

export const LAWS: Readonly<Record<LawId, string>> = {
  'law-263-2010': 'Law 263/2010 in its first form',
  'law-263-2010-amended-2013': 'Law 263/2010 as amended by Law 37/2013',
  'law-360-2023': 'Law 360/2023',
  notaries: "Law 39/2020, with the Regulation of the Notaries' Pension House",
}

/** Each with the word that joins it to its act. */
const NAMED: Readonly<Record<NamedProvision, string>> = {
  'age condition of art. 73(1)': 'the ruling on the age condition of art. 73(1) of Law 263/2010 in',
  'annex 7 and the papers beside it': 'annex 7 and the papers asked for beside it, under',
  'change of degree': 'the rules on a change of degree in',
  'companion allowance': 'the rules on the companion allowance in',
  'companion allowance of persons insured in several systems':
    'the rules on the companion allowance of persons insured in several systems in',
  'complete period of contribution': 'the rules on the complete stage in',
  'conditions of the early pension': 'the conditions of the early pension in',
  'conditions of the invalidity pension': 'the conditions of the invalidity pension in',
  'effect of the review': 'the rules on the effect of the review in',
  'in force from 2018-01-01': 'the provisions in force from 1 January 2018 of',
  'in force from 2020-04-06': 'the provisions in force from 6 April 2020 of',
  'insured minimum income': 'the rules on the insured minimum income in',
  'medical decision of the public system': 'the rules on the medical decision of the public system in',
  'medical reviews due in the state of emergency':
    'the rules on medical reviews due in the state of emergency in',
  'monthly points of the potential stage': 'the rules on the monthly points of the potential stage in',
  'monthly points of the potential stage, a)':
    'point (a) of the rules on the monthly points of the potential stage in',
  'monthly points of the potential stage, b)':
    'point (b) of the rules on the monthly points of the potential stage in',
  'passage to the old-age pension': 'the rules on the passage to the old-age pension in',
  'pension decision': 'the rules on the pension decision in',
  'pension score': 'the rules on the pension score in',
  'potential stage': 'the rules on the potential stage in',
  'potential stage of persons insured in several systems':
    'the rules on the potential stage of persons insured in several systems in',
  'revision of the pension': 'the rules on the revision of the pension in',
  'ruling on the health contribution of GEO 130/2021':
    'the ruling on the health contribution of Government Emergency Ordinance 130/2021 in',
  'sending of the new decision': 'the rules on sending the new decision in',
  'social indemnity for pensioners': 'the social indemnity for pensioners under',
  'validity of medical decisions': 'the rules on the validity of medical decisions in',
  'where a medical decision is contested': 'the rules on where a medical decision is contested in',
}

/** With the word that joins them to the act: annex 5 to; art. 66 of */
const joined = (provision: string): string =>
  `${articles(provision)} ${provision.startsWith('annex') ? 'to' : 'of'}`

/** art. 66 of Law 360/2023 */
export const cite = ({ act, provision }: Citation): string =>
  `${articlesOf(provision, NAMED, joined)} ${ACTS[act]}`
