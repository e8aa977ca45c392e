import type { DossierEventId } from '../../../dossier/events.js'

/** What happened, for who answers "Ce s-a întâmplat?". */
export const EVENT_KINDS: Readonly<Record<DossierEventId, string>> = {
  'review-missed': 'neprezentarea la revizuirea medicală',
  'documents-not-presented': 'neprezentarea documentelor sau a investigațiilor medicale cerute',
  'convocation-missed': 'neprezentarea la convocarea pentru expertizare',
  'examination-refused': 'refuzul examinărilor stabilite la convocare',
  'examination-made': 'efectuarea examinărilor stabilite la convocare',
  'programme-left': 'nerespectarea programului recuperator',
  'programme-resumed': 'reluarea sau începerea programului recuperator',
  'work-started': 'începerea unei activități profesionale',
  'work-ended': 'încetarea activității profesionale',
  'suspension-requested': 'cererea de suspendare a plății',
  'resumption-requested': 'cererea de reluare a plății',
  'review-decision': 'decizia medicală dată la revizuire',
  ruling: 'decizia dată asupra contestației împotriva deciziei medicale',
  judgment: 'hotărârea judecătorească',
  'allowance-option': 'opțiunea pentru un alt drept în locul indemnizației pentru însoțitor',
  'allowance-option-back': 'revenirea la indemnizația pentru însoțitor',
  'decision-not-sent': 'netransmiterea noii decizii medicale la Casa de Pensii a Notarilor Publici',
  'international-file-incomplete': 'netransmiterea documentelor medicale ale unui dosar internațional',
  'life-certificate-missing': 'netransmiterea certificatului de viață',
  'mandate-expired': 'expirarea procurii pentru încasarea pensiei',
  'pay-uncollected': 'neridicarea pensiei',
  death: 'decesul pensionarului',
}
