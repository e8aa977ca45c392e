import type { ActId } from '../../law/acts.js'
import type { Citation } from '../../law/citation.js'
import type { NamedProvision } from '../../law/provision.js'
import { articlesOf } from '../articles.js'

/** As it is named after "din". */
const ACTS: Readonly<Record<ActId, string>> = {
  'law-263-2010': 'Legea nr. 263/2010',
  'law-37-2013': 'Legea nr. 37/2013',
  'ccr-680-2012': 'Decizia Curții Constituționale nr. 680/2012',
  'law-360-2023': 'Legea nr. 360/2023',
  'law-39-2020': 'Legea nr. 39/2020',
  'notaries-regulation': 'Regulamentul Casei de Pensii a Notarilor Publici',
  'geo-55-2020': 'OUG nr. 55/2020',
  'law-55-2020': 'Legea nr. 55/2020',
  'decree-195-2020': 'Decretul nr. 195/2020',
  'law-223-2015': 'Legea nr. 223/2015',
  'civil-code': 'Codul civil',
  'civil-procedure-code': 'Codul de procedură civilă',
  'labour-code': 'Codul muncii',
  'geo-6-2009': 'OUG nr. 6/2009',
  'geo-103-2017': 'OUG nr. 103/2017',
  'gd-257-2011': 'HG nr. 257/2011',
  'ccr-702-2019': 'Decizia Curții Constituționale nr. 702/2019',
}

const NAMED: Readonly<Record<NamedProvision, string>> = {
  'age condition of art. 73(1)': 'condiția de vârstă de la art. 73 alin. (1)',
  'annex 7 and the papers beside it': 'anexa nr. 7 și actele cerute pe lângă ea',
  'change of degree': 'schimbarea gradului',
  'companion allowance': 'indemnizația pentru însoțitor',
  'companion allowance of persons insured in several systems':
    'indemnizația pentru însoțitor a celor asigurați în mai multe sisteme',
  'complete period of contribution': 'perioada completă de contribuție',
  'conditions of the early pension': 'condițiile pensiei anticipate',
  'conditions of the invalidity pension': 'condițiile pensiei de invaliditate',
  'effect of the review': 'efectul revizuirii',
  'in force from 2018-01-01': 'în vigoare de la 1 ianuarie 2018',
  'in force from 2020-04-06': 'în vigoare de la 6 aprilie 2020',
  'insured minimum income': 'venitul minim asigurat',
  'medical decision of the public system': 'decizia medicală din sistemul public',
  'medical reviews due in the state of emergency': 'revizuirile medicale scadente în starea de urgență',
  'monthly points of the potential stage': 'punctajul lunar al stagiului potențial',
  'monthly points of the potential stage, a)': 'punctajul lunar al stagiului potențial, lit. a)',
  'monthly points of the potential stage, b)': 'punctajul lunar al stagiului potențial, lit. b)',
  'passage to the old-age pension': 'trecerea la pensia pentru limită de vârstă',
  'pension decision': 'decizia de pensie',
  'pension score': 'punctajul pensiei',
  'potential stage': 'stagiul potențial',
  'potential stage of persons insured in several systems':
    'stagiul potențial al celor asigurați în mai multe sisteme',
  'revision of the pension': 'revizuirea pensiei',
  'sending of the new decision': 'transmiterea noii decizii',
  'social indemnity for pensioners': 'indemnizația socială pentru pensionari',
  'validity of medical decisions': 'valabilitatea deciziilor medicale',
}

/** art. 98(1) a) -> art. 98 alin. (1) lit. a); table 3 -> tabelul nr. 3; annex 5 -> anexa nr. 5 */
const articles = (provision: string): string =>
  provision
    .replace(/(art\. [\dIVX-]+)\(/g, '$1 alin. (')
    .replace(/ ([a-z])\)/g, ' lit. $1)')
    .replace(/annex (\d+)/g, 'anexa nr. $1')
    .replace(/table (\d+)/g, 'tabelul nr. $1')

/** art. 66 din Legea nr. 360/2023 */
export const cite = ({ act, provision }: Citation): string =>
  `${articlesOf(provision, NAMED, articles)} din ${ACTS[act]}`
