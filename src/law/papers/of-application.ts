/** The papers of the application, as the counter, a reader of English and the Hungarian-speaking counties know them. */
export const TITLES_OF_APPLICATION = {
  'pension-application': {
    ro: 'Cerere pentru înscrierea la pensie (anexa nr. 7)',
    en: 'Application for the pension (annex 7)',
    hu: 'Nyugdíjazási kérelem (7. melléklet)',
  },
  'work-book': {
    ro: 'Carnetul de muncă',
    en: 'Work book',
    hu: 'Munkakönyv',
  },
  'cooperative-work-book': {
    ro: 'Carnetul de muncă pentru membrii CAP',
    en: 'Work book of a cooperative farm member',
    hu: 'Mezőgazdasági termelőszövetkezeti tagok munkakönyve',
  },
  'farmer-insurance-book': {
    ro: 'Carnetul de asigurări sociale pentru agricultori',
    en: 'Social-insurance book of a farmer',
    hu: 'Mezőgazdasági termelők társadalombiztosítási könyve',
  },
  'other-proof-of-service': {
    ro: 'Alte acte privind vechimea în muncă sau în serviciu',
    en: 'Other papers on length of service',
    hu: 'A munkában vagy szolgálatban töltött idő más igazolásai',
  },
  'identity-and-civil-status': {
    ro: 'Act de identitate, certificat de naștere, certificat de căsătorie',
    en: 'Identity card, birth certificate, marriage certificate',
    hu: 'Személyazonossági igazolvány, születési és házassági anyakönyvi kivonat',
  },
  'military-record-book': {
    ro: 'Livretul militar',
    en: 'Military record book',
    hu: 'Katonakönyv',
  },
  'university-diploma-and-certificate': {
    ro: 'Diploma de studii universitare și adeverința privind durata normală, perioada și forma de zi',
    en: 'University diploma, with the certificate of normal length, period and full-time attendance',
    hu: 'Egyetemi oklevél és igazolás a rendes képzési időről, a tanulmányok idejéről és a nappali tagozatról',
  },
  'recognition-of-foreign-studies': {
    ro: 'Dovada echivalării studiilor universitare din străinătate',
    en: 'Proof that studies abroad are recognised',
    hu: 'A külföldi egyetemi tanulmányok elismerésének igazolása',
  },
  'permanent-bonuses-certificate': {
    ro: 'Adeverința privind sporurile permanente (anexa nr. 15)',
    en: 'Certificate of permanent bonuses (annex 15)',
    hu: 'Igazolás az állandó bérpótlékokról (15. melléklet)',
  },
  'work-group-certificate': {
    ro: 'Adeverința privind grupele I și II de muncă sau condițiile deosebite și speciale (anexele nr. 12-14)',
    en: 'Certificate of work in groups I and II or in particular and special conditions (annexes 12-14)',
    hu: 'Igazolás az I. és II. munkacsoportról vagy a különleges és a speciális munkakörülményekről (12–14. melléklet)',
  },
  'special-power-of-attorney': {
    ro: 'Procura specială a mandatarului',
    en: 'Special power of attorney',
    hu: 'A meghatalmazott különleges meghatalmazása',
  },
  'persecuted-or-revolutionary-proof': {
    ro: 'Acte privind calitatea de beneficiar al Decretului-lege nr. 118/1990 sau al Legii nr. 341/2004',
    en: 'Papers of a beneficiary of Decree-Law 118/1990 or of Law 341/2004',
    hu: 'A 118/1990-es törvényerejű rendelet vagy a 341/2004-es törvény kedvezményezettjének iratai',
  },
  'end-of-insured-status-for-early-pension': {
    ro: 'Dovada încetării calității de asigurat, la pensia anticipată',
    en: 'Proof that insured status has ended, for an early pension',
    hu: 'Előrehozott nyugdíj esetén a biztosítotti jogviszony megszűnésének igazolása',
  },
  'activity-since-2011-certificate': {
    ro: 'Adeverința privind activitatea după 1 ianuarie 2011',
    en: 'Certificate of activity after 1 January 2011',
    hu: 'Igazolás a 2011. január 1-je utáni tevékenységről',
  },
  'other-proof-of-rights': {
    ro: 'Alte acte din care rezultă elemente ale dreptului',
    en: 'Other papers that prove elements of the right',
    hu: 'A nyugdíjjogot alátámasztó egyéb iratok',
  },
  'medical-decision': {
    ro: 'Decizia medicală asupra capacității de muncă',
    en: 'Medical decision on work capacity',
    hu: 'Orvosi határozat a munkaképességről',
  },
  'end-of-sick-pay': {
    ro: 'Adeverința privind încetarea indemnizației de incapacitate temporară sau ultimul certificat medical',
    en: 'Certificate that sick pay has ended, or the last sick-leave certificate',
    hu: 'Igazolás a táppénz megszűnéséről vagy az utolsó orvosi igazolás a betegszabadságról',
  },
  'end-of-insured-status': {
    ro: 'Adeverința privind încetarea calității de asigurat',
    en: 'Certificate that insured status has ended',
    hu: 'Igazolás a biztosítotti jogviszony megszűnéséről',
  },
  'work-accident-form': {
    ro: 'Formularul de înregistrare a accidentului de muncă (FIAM)',
    en: 'Work accident registration form (FIAM)',
    hu: 'A munkabaleset nyilvántartási lapja (FIAM)',
  },
  'occupational-disease-form': {
    ro: 'Fișa de declarare a bolii profesionale (BP2)',
    en: 'Occupational disease declaration (BP2)',
    hu: 'A foglalkozási megbetegedés bejelentőlapja (BP2)',
  },
} as const
