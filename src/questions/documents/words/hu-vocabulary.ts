import type { DocumentFact, WayToHandIn } from '../facts.js'
import type { FiledBy, FormOfPaper, PlaceOfPapers } from '../steps.js'

/** What of a case calls for papers of its own. */
export const DOCUMENT_FACTS: Readonly<Record<DocumentFact, string>> = {
  application: 'nyugdíjazási kérelem',
  'medical-assessment': 'orvosszakértői vizsgálat',
  'distance-review-2020': 'távolból végzett orvosi felülvizsgálat 2020-ban',
  'distance-new-case-2020': 'távolból benyújtott új eset 2020-ban',
  'employment-before-2011': '2011 előtti munkaviszony',
  'cooperative-member': 'mezőgazdasági termelőszövetkezeti tagság',
  farmer: 'mezőgazdasági termelőként fennálló biztosítás',
  'other-service': 'a munkában vagy szolgálatban töltött más idő',
  'military-service': 'katonai szolgálat',
  'university-studies': 'egyetemi tanulmányok',
  'foreign-university-studies': 'külföldi egyetemi tanulmányok',
  'permanent-bonuses': 'állandó bérpótlékok',
  'work-group-I-or-II':
    'munka az I. vagy a II. munkacsoportban, különleges vagy speciális munkakörülmények között',
  representative: 'meghatalmazott útján benyújtott kérelem',
  'persecuted-or-revolutionary':
    'a 118/1990-es törvényerejű rendelet vagy a 341/2004-es törvény kedvezményezettjének helyzete',
  'early-pension': 'előrehozott nyugdíj',
  'activity-since-2011': '2011. január 1-je utáni tevékenység',
  'sick-pay': 'táppénz',
  'insured-at-decision': 'biztosítotti jogviszony az orvosi határozat napján',
  'work-accident': 'munkabaleset',
  'occupational-disease': 'foglalkozási megbetegedés',
}

export const FORMS: Readonly<Record<FormOfPaper, string>> = {
  original: 'eredetiben',
  'original-and-copy': 'eredetiben és másolatban',
  copy: 'másolatban',
}

/** Without the article. */
export const PLACES: Readonly<Record<PlaceOfPapers, string>> = {
  'territorial-pension-house': 'lakóhely szerinti területi nyugdíjpénztár',
  'assessment-office':
    'lakóhely szerinti orvosszakértői rendelő (Bukarestben kerületenként egy, vidéken a megyeszékhelyen)',
  'notaries-pension-house': 'Közjegyzők Nyugdíjpénztára',
}

export const WAYS: Readonly<Record<WayToHandIn, string>> = {
  'in-person': 'személyesen',
  'in-person-by-appointment': 'személyesen, kizárólag előzetes telefonos időpont-egyeztetéssel',
  'post-with-confirmation': 'postán, tértivevénnyel',
  electronic: 'elektronikusan',
  'e-mail': 'e-mailben',
}

export const FILED_BY: Readonly<Record<FiledBy, string>> = {
  person: 'az érintett',
  representative: 'különleges meghatalmazással rendelkező meghatalmazott',
  'family-member': 'családtag, ha az érintett nem tud elmenni',
}
