import type { ActId } from '../../law/articles/of-acts.js'
import type { Citation } from '../../law/citation.js'
import type { LawId } from '../../law/law-id.js'
import type { NamedProvision } from '../../law/provision.js'
import { articlesOf } from '../articles.js'
import { articles, withAnd } from './articles.js'

/** As each is named after "din" and "la". */
export const ACTS: Readonly<Record<ActId, string>> = {
  'law-263-2010': 'Legea nr. 263/2010',
  'law-37-2013': 'Legea nr. 37/2013',
  'ccr-680-2012':
    'Decizia Curții Constituționale nr. 680/2012 asupra art. 73 alin. (1) din Legea nr. 263/2010',
  'law-360-2023': 'Legea nr. 360/2023',
  'law-39-2020': 'Legea nr. 39/2020',
  'notaries-regulation': 'Regulamentul Casei de Pensii a Notarilor Publici',
  'geo-55-2020': 'OUG nr. 55/2020',
  'law-55-2020': 'Legea nr. 55/2020',
  'decree-195-2020': 'Decretul nr. 195/2020',
  'law-223-2015': 'Legea nr. 223/2015',
  'civil-code': 'Codul civil',
  'civil-procedure-code-1865': 'Codul de procedură civilă din 1865',
  'civil-procedure-code': 'Codul de procedură civilă',
  'fiscal-code-2003': 'Codul fiscal din 2003',
  'fiscal-code': 'Codul fiscal',
  'labour-code': 'Codul muncii',
  'geo-6-2009': 'OUG nr. 6/2009',
  'geo-1-2013': 'OUG nr. 1/2013',
  'geo-113-2013': 'OUG nr. 113/2013',
  'geo-103-2017': 'OUG nr. 103/2017',
  'gd-257-2011': 'normele aprobate prin HG nr. 257/2011',
  'ccr-650-2022': 'Decizia Curții Constituționale nr. 650/2022',
  'ccr-702-2019': 'Decizia Curții Constituționale nr. 702/2019',
}

export const LAWS: Readonly<Record<LawId, string>> = {
  'law-263-2010': 'Legea nr. 263/2010, în forma inițială',
  'law-263-2010-amended-2013': 'Legea nr. 263/2010, astfel cum a fost modificată prin Legea nr. 37/2013',
  'law-360-2023': 'Legea nr. 360/2023',
  notaries: 'Legea nr. 39/2020, cu Regulamentul Casei de Pensii a Notarilor Publici',
}

const about = (subject: string): string => `prevederile privind ${subject}`

const NAMED: Readonly<Record<NamedProvision, string>> = {
  // The decision names the article itself: see ACTS.
  'age condition of art. 73(1)': 'soluția privind condiția de vârstă',
  'annex 7 and the papers beside it': 'anexa nr. 7 și lista actelor doveditoare',
  'change of degree': about('schimbarea gradului'),
  'companion allowance': about('indemnizația pentru însoțitor'),
  'companion allowance of persons insured in several systems': about(
    'indemnizația pentru însoțitor a celor asigurați în mai multe sisteme',
  ),
  'complete period of contribution': about('perioada completă de contribuție'),
  'conditions of the early pension': about('condițiile pensiei anticipate'),
  'conditions of the invalidity pension': about('condițiile pensiei de invaliditate'),
  'effect of the review': about('efectul revizuirii medicale'),
  'in force from 2018-01-01': 'prevederile în vigoare de la 1 ianuarie 2018',
  'in force from 2020-04-06': 'prevederile în vigoare de la 6 aprilie 2020',
  'insured minimum income': about('venitul minim asigurat'),
  'medical decision of the public system': about('decizia medicală din sistemul public'),
  'medical reviews due in the state of emergency': about(
    'revizuirile medicale scadente în starea de urgență',
  ),
  'monthly points of the potential stage': about('punctajul lunar al stagiului potențial'),
  'monthly points of the potential stage, a)': about('punctajul lunar al stagiului potențial, lit. a),'),
  'monthly points of the potential stage, b)': about('punctajul lunar al stagiului potențial, lit. b),'),
  'passage to the old-age pension': about('trecerea la pensia pentru limită de vârstă'),
  'pension decision': about('decizia de pensie'),
  'pension score': about('punctajul pensiei'),
  'potential stage': about('stagiul potențial'),
  'potential stage of persons insured in several systems': about(
    'stagiul potențial al celor asigurați în mai multe sisteme',
  ),
  'revision of the pension': about('revizuirea pensiei'),
  'ruling on the health contribution of GEO 130/2021':
    'soluția privind contribuția de asigurări sociale de sănătate introdusă prin OUG nr. 130/2021',
  'sending of the new decision': about('transmiterea noii decizii medicale'),
  'social indemnity for pensioners': about('indemnizația socială pentru pensionari'),
  'validity of medical decisions': about('valabilitatea deciziilor medicale'),
  'where a medical decision is contested': about('locul depunerii contestației împotriva deciziei medicale'),
}

const written = (provision: string): string => withAnd(articles(provision))

const ANNEX = /anexa nr\. \d+$/

/** art. 66 din Legea nr. 360/2023; anexa nr. 5 la Legea nr. 360/2023 */
export const cite = ({ act, provision }: Citation): string => {
  const place = articlesOf(provision, NAMED, written)
  return `${place} ${ANNEX.test(place) ? 'la' : 'din'} ${ACTS[act]}`
}
