import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { DocumentsAnswers } from '../answers.js'
import type { Paper } from '../index.js'
import type { DocumentsRules } from '../steps.js'

/** A paper whose title is not here keeps its Romanian one, which is what the counter knows it by. */
const TITLES: Readonly<Record<string, string>> = {
  'pension-application': 'nyugdíjazási kérelem (7. melléklet)',
  'work-book': 'munkakönyv',
  'cooperative-work-book': 'mezőgazdasági termelőszövetkezeti tagok munkakönyve',
  'farmer-insurance-book': 'mezőgazdasági termelők társadalombiztosítási könyve',
  'other-proof-of-service': 'a munkában vagy szolgálatban töltött idő más igazolásai',
  'identity-and-civil-status': 'személyazonossági igazolvány, születési és házassági anyakönyvi kivonat',
  'military-record-book': 'katonakönyv',
  'university-diploma-and-certificate':
    'egyetemi oklevél és igazolás a rendes képzési időről, a tanulmányok idejéről és a nappali tagozatról',
  'recognition-of-foreign-studies': 'a külföldi egyetemi tanulmányok elismerésének igazolása',
  'permanent-bonuses-certificate': 'igazolás az állandó bérpótlékokról (15. melléklet)',
  'work-group-certificate':
    'igazolás az I. és II. munkacsoportról vagy a különleges és a speciális munkakörülményekről (12–14. melléklet)',
  'special-power-of-attorney': 'a meghatalmazott különleges meghatalmazása',
  'persecuted-or-revolutionary-proof':
    'a 118/1990-es törvényerejű rendelet vagy a 341/2004-es törvény kedvezményezettjének iratai',
  'end-of-insured-status-for-early-pension':
    'előrehozott nyugdíj esetén a biztosítotti jogviszony megszűnésének igazolása',
  'activity-since-2011-certificate': 'igazolás a 2011. január 1-je utáni tevékenységről',
  'other-proof-of-rights': 'a nyugdíjjogot alátámasztó egyéb iratok',
  'medical-decision': 'orvosi határozat a munkaképességről',
  'end-of-sick-pay': 'igazolás a táppénz megszűnéséről vagy az utolsó orvosi igazolás a betegszabadságról',
  'end-of-insured-status': 'igazolás a biztosítotti jogviszony megszűnéséről',
  'work-accident-form': 'a munkabaleset nyilvántartási lapja (FIAM)',
  'occupational-disease-form': 'a foglalkozási megbetegedés bejelentőlapja (BP2)',
  'assessment-application': 'kérelem a munkaképesség orvosi felmérésére',
  'identity-card': 'személyazonossági igazolvány',
  'sick-leave-days-certificate':
    'a munkáltató igazolása az utolsó 12/24 hónap betegszabadságának napjairól és utolsó napjáról',
  'cause-and-onset': 'irat a rokkantság okáról és kezdetéről',
  'medical-documents': 'orvosi iratok a diagnózist igazoló vizsgálati eredményekkel',
  'other-papers-of-the-case': 'a helyzetre jellemző egyéb iratok',
  'assessment-application-annex-10': 'típuskérelem, 10. melléklet (új esetek, 2020)',
  'documents-since-last-review': 'az utolsó felülvizsgálat óta kiállított orvosi iratok',
  'rehabilitation-programme': 'rehabilitációs program',
  'declaration-of-conformity':
    'saját felelősségre tett nyilatkozat arról, hogy az iratok megegyeznek az eredetivel',
  'medical-documents-of-new-case': 'az új eset orvosi iratai',
  'declaration-of-conformity-of-new-case':
    'saját felelősségre tett nyilatkozat arról, hogy az új eset iratai megegyeznek az eredetivel',
}

const FORMS: Readonly<Record<Paper['form'], string>> = {
  original: 'eredetiben',
  'original-and-copy': 'eredetiben és másolatban',
  copy: 'másolatban',
}

/** munkakönyv, eredetiben és másolatban */
const paper = ({ id, titles, form }: Paper): string => `${TITLES[id] ?? titles.ro}, ${FORMS[form]}`

export const SENTENCES: SentencesOf<DocumentsRules> = {
  'documents.papers-called-for': ({ facts, result }) =>
    facts.facts.length === 0
      ? 'A megadott adatok között nincs olyan körülmény, amelyhez irat kell'
      : `A megadott ${facts.facts.length} körülményhez ` +
        (result.length === 0 ? 'nem kell irat' : `${result.length} irat kell`),
}

export const CONCLUSIONS: ConclusionsOf<DocumentsAnswers> = {
  'required-documents': papers =>
    papers.length === 0
      ? 'A megadott körülményekhez Önnek nem kell iratot benyújtania'
      : `Önnek a következő iratokat kell benyújtania: ${papers.map(paper).join('; ')}`,
}
