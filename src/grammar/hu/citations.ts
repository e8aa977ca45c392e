import type { ActId } from '../../law/articles/of-acts.js'
import type { Citation } from '../../law/citation.js'
import type { LawId } from '../../law/law-id.js'
import type { NamedProvision } from '../../law/provision.js'
import { articlesOf } from '../articles.js'

export const ACTS: Readonly<Record<ActId, string>> = {
  'law-263-2010': '263/2010-es törvény',
  'law-37-2013': '37/2013-as törvény',
  'ccr-680-2012': 'Alkotmánybíróság 680/2012-es határozata',
  'law-360-2023': '360/2023-as törvény',
  'law-39-2020': '39/2020-as törvény',
  'notaries-regulation': 'Közjegyzők Nyugdíjpénztárának szabályzata',
  'geo-55-2020': '55/2020-as sürgősségi kormányrendelet',
  'law-55-2020': '55/2020-as törvény',
  'decree-195-2020': '195/2020-as elnöki rendelet',
  'law-223-2015': '223/2015-ös törvény',
  'civil-code': 'Polgári Törvénykönyv',
  'civil-procedure-code-1865': '1865-ös polgári perrendtartás',
  'civil-procedure-code': 'Polgári Perrendtartás',
  'fiscal-code-2003': '2003-as adótörvénykönyv',
  'fiscal-code': 'Adótörvénykönyv',
  'labour-code': 'Munka Törvénykönyve',
  'geo-6-2009': '6/2009-es sürgősségi kormányrendelet',
  'geo-1-2013': '1/2013-as sürgősségi kormányrendelet',
  'geo-113-2013': '113/2013-as sürgősségi kormányrendelet',
  'geo-103-2017': '103/2017-es sürgősségi kormányrendelet',
  'gd-257-2011': '257/2011-es kormányhatározat',
  'ccr-650-2022': 'Alkotmánybíróság 650/2022-es határozata',
  'ccr-702-2019': 'Alkotmánybíróság 702/2019-es határozata',
}

/** Without the article, which the() gives where it is wanted. */
export const LAWS: Readonly<Record<LawId, string>> = {
  'law-263-2010': '263/2010-es törvény eredeti szövege',
  'law-263-2010-amended-2013': '263/2010-es törvénynek a 37/2013-as törvénnyel módosított szövege',
  'law-360-2023': '360/2023-as törvény',
  notaries: 'Közjegyzők Nyugdíjpénztárának szabályzatával együtt alkalmazott 39/2020-as törvény',
}

/** Where the place is not an article: what it is about. */
const NAMED: Readonly<Record<NamedProvision, string>> = {
  'age condition of art. 73(1)': 'a 73. szakasz (1) bekezdésének életkori feltételéről',
  'annex 7 and the papers beside it': '7. melléklet és a mellette kért iratok',
  'change of degree': 'a fokozat megváltozásáról',
  'companion allowance': 'a kísérői pótlékról',
  'companion allowance of persons insured in several systems':
    'a több rendszerben biztosítottak kísérői pótlékáról',
  'complete period of contribution': 'a teljes szolgálati időről',
  'conditions of the early pension': 'az előrehozott nyugdíj feltételeiről',
  'conditions of the invalidity pension': 'a rokkantsági nyugdíj feltételeiről',
  'effect of the review': 'a felülvizsgálat hatásáról',
  'in force from 2018-01-01': 'hatályos 2018. január 1-jétől',
  'in force from 2020-04-06': 'hatályos 2020. április 6-ától',
  'insured minimum income': 'a legkisebb biztosított jövedelemről',
  'medical decision of the public system': 'az állami rendszer orvosi határozatáról',
  'medical reviews due in the state of emergency':
    'a szükségállapot idején esedékes orvosi felülvizsgálatokról',
  'monthly points of the potential stage': 'a potenciális szolgálati idő havi pontszámáról',
  'monthly points of the potential stage, a)': 'a potenciális szolgálati idő havi pontszámáról, a) pont',
  'monthly points of the potential stage, b)': 'a potenciális szolgálati idő havi pontszámáról, b) pont',
  'passage to the old-age pension': 'az öregségi nyugdíjra való áttérésről',
  'pension decision': 'a nyugdíjhatározatról',
  'pension score': 'a nyugdíj pontszámáról',
  'potential stage': 'a potenciális szolgálati időről',
  'potential stage of persons insured in several systems':
    'a több rendszerben biztosítottak potenciális szolgálati idejéről',
  'revision of the pension': 'a nyugdíj módosításáról',
  'ruling on the health contribution of GEO 130/2021':
    'a 130/2021-es sürgősségi kormányrendelet egészségbiztosítási járulékáról',
  'sending of the new decision': 'az új orvosi határozat elküldéséről',
  'social indemnity for pensioners': 'a nyugdíjasok szociális juttatásáról',
  'validity of medical decisions': 'az orvosi határozatok érvényességéről',
  'where a medical decision is contested': 'az orvosi határozat elleni fellebbezés benyújtásáról',
}

/** art. 98(1) a) -> 98. szakasz (1) bekezdés a) pont; art. 85(3)-(6) -> 85. szakasz (3)–(6) bekezdés */
export const articles = (provision: string): string =>
  provision
    .replace(/art\. ([\dIVX^-]+)/g, '$1. szakasz')
    .replace(/ pt (\d+)/g, ' $1. pont')
    .replace(/szakasz(\(\d+\)(?:(?:-|, )\(\d+\))*)/g, 'szakasz $1 bekezdés')
    .replace(/ ([a-z])\)/g, ' $1) pont')
    .replace(/annex (\d+)/g, '$1. melléklet')
    .replace(/table (\d+)/g, '$1. táblázat')
    .replace(/(\d|\))-(?=\d|\()/g, '$1–')

/** 360/2023-as törvény, 66. szakasz */
export const cite = ({ act, provision }: Citation): string =>
  `${ACTS[act]}, ${articlesOf(provision, NAMED, articles)}`
