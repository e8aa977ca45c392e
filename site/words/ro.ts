import type { CalculatorWords } from './calculator-words.js'
import { counted } from './counted.js'

export const words: CalculatorWords = {
  pension: 'Pensia de invaliditate',
  rightOfYours: { entitled: 'Aveți dreptul', 'not-entitled': 'Nu aveți dreptul' },
  noticeLong:
    'Este o informare, nu o decizie și nu un sfat juridic. Ce scrie legea și ce hotărăște casa de pensii trece înaintea celor de aici.',
  privacy: 'Ce scrieți rămâne pe telefonul sau calculatorul dumneavoastră: nu se trimite nimic nicăieri.',

  question: number => `Întrebarea ${number}`,
  atMostLeft: count => `cel mult încă ${counted(count, 'întrebare', 'întrebări')}`,
  progress: 'Cât ați parcurs',
  whereToFind: 'Unde găsesc?',
  example: text => `De exemplu: ${text}`,
  next: 'Mai departe',
  notKnown: 'Nu știu',
  back: 'Înapoi',
  seeAnswerNow: 'Arată ce se știe deja',
  startAgain: 'De la început',
  yourAnswers: 'Ce ați răspuns',
  change: 'Schimbă',
  changeOf: label => `Schimbă răspunsul: ${label}`,
  removeEvent: 'Șterge evenimentul',
  asUnknown: 'nu știu',
  eventOf: (number, kind) => `Evenimentul nr. ${number}: ${kind}`,
  keepsOnlyLink:
    'Răspunsurile stau numai în adresa paginii (după semnul #). Cine primește adresa vede și răspunsurile.',
  onToWholeCase: 'Mai departe, cu aceste răspunsuri: „Pensia mea”',
  copyLink: 'Copiază adresa cu răspunsurile',
  linkCopied: 'Adresa a fost copiată.',
  linkUnreadable: 'Răspunsurile din adresa paginii nu se pot citi. Puteți începe din nou.',
  factsUnfit: 'Aceste răspunsuri nu se potrivesc între ele:',

  readOn: 'Răspuns citit la data de',
  readOnWhy: 'Ziua de pe ceasul aparatului; zilele rămase se numără de la ea. O puteți schimba.',
  dayMissing: event => `Lipsește ziua: ${event}.`,
  dayMissingWhy:
    'Fără ea nu se poate spune cum stă plata, ce sume se cuvin și ce este de făcut. Cât timp lipsește, nimic din acestea nu se socotește.',
  tellDay: 'Spuneți ziua',
  moreQuestions: 'Alte întrebări care pot schimba răspunsul',
  moreQuestionsWhy:
    'La cei mai mulți oameni răspunsul este „nu”, și așa s-a socotit aici. Dacă la dumneavoastră este altfel, spuneți.',
  goOnAsking: 'Continuă întrebările',
  stillOpenQuestions: 'Mai sunt întrebări fără răspuns: ce depinde de ele nu se știe încă.',
  datesToAdd: 'Cu aceste date se pot socoti mai multe termene',
  inHand: 'În mână',
  gross: 'Pensia brută',
  since: 'Din',
  until: 'Până la',
  grantedOn: 'Pensia se acordă din',
  comesNext: 'Apoi',
  why: 'De ce?',
  missing: facts => `Nu se știe încă. Lipsește: ${facts}.`,
  atLeast: lei => `cel puțin ${lei}`,
  daysLeft: days => (days === 0 ? 'astăzi' : `mai sunt ${counted(days, 'zi', 'zile')}`),
  dayOver: 'ziua a trecut',
  lastDay: 'ultima zi',
  safeDay: 'pentru siguranță, până la',
  saveDates: 'Salvează termenele în calendar',
  saveDatesWhy: 'Un fișier .ics, pentru calendarul telefonului.',
  notSaved: 'Fișierul nu s-a putut face: verificați legătura la internet.',
  calendarName: 'Termenele pensiei de invaliditate',
  nothingToDo: 'Din ce ați răspuns, acum nu aveți nimic de făcut.',
  alsoToDo: 'Ce mai puteți face',

  life: 'Viața pensiei',
  lifeDescribed: states => `Linia timpului: ${states}.`,
  notToScale: 'Lungimile nu sunt la scară.',
  allDates: 'Toate datele, în ordine',
  whatToDoMark: 'de făcut până la',
  today: 'ziua citirii',
  from: day => `din ${day}`,
  fromTo: (from, to) => `din ${from} până la ${to}`,

  stageTitle: 'Stagiul dumneavoastră',
  stageRealised: 'realizat',
  stagePotential: 'potențial, adăugat de lege',
  stageComplete: 'stagiul complet',
  stageCap: 'plafonul: timpul până la vârsta standard',
  stageDescribed: 'Bara stagiului',

  whyTitle: 'De ce atât',
  whyLead: 'Fiecare răspuns se deschide: pașii, articolele și rândul din tabel.',
  openAll: 'Deschide tot',
  closeAll: 'Închide tot',
  openTitle: 'Ce lasă legea neclar',
  openLead: 'Altă interpretare ar da alt răspuns:',
  openNone: 'Nicio interpretare cunoscută nu ar schimba dreptul, sumele sau zilele.',
  papers: 'Acte de pregătit',
  papersFor: 'pentru',
  letter: 'Scrisoarea',
  forPerson: 'Pentru mine, în cuvinte simple',
  forLawyer: 'Pentru jurist, cu toți pașii',
  letterLanguage: 'Limba scrisorii',
  print: 'Tipărește scrisoarea',

  whatIf: 'Cum ar fi dacă…',
  asItIs: 'Acum',
  otherwise: 'Atunci',

  where: {
    scheme:
      'Aproape toți oamenii sunt în sistemul public (casa județeană de pensii). Notarii publici au o casă a lor.',
    'application.registeredOn':
      'Data de lângă numărul de înregistrare pus de casa de pensii pe cererea dumneavoastră. Dacă nu ați depus cererea, puteți pune ziua în care vreți s-o depuneți.',
    'person.birthDate': 'În cartea de identitate.',
    'medicalDecision.issuedOn': 'Pe decizia medicală asupra capacității de muncă, lângă numărul ei.',
    'medicalDecision.communicatedOn':
      'Ziua în care ați primit decizia medicală: de pe plic, de pe confirmarea de primire sau de pe semnătura de primire.',
    'medicalDecision.reviewDueOn': 'Pe decizia medicală, la „termen de revizuire”.',
    'medicalDecision.requestRegisteredOn':
      'Data de lângă numărul de înregistrare al cererii de expertiză, de la cabinetul de expertiză medicală.',
    'incapacity.degree': 'Pe decizia medicală: gradul I, II sau III de invaliditate.',
    'incapacity.cause': 'Pe decizia medicală, la „cauza invalidității”.',
    'contribution.stageAtDecision':
      'Ani, luni și zile lucrate, socotite până la ziua deciziei medicale: în adeverința de stagiu de la casa de pensii sau în anexa deciziei de pensie.',
    'contribution.stageAtGrant':
      'În anexa deciziei de pensie: stagiul de cotizare realizat, în ani, luni și zile.',
    'contribution.contributoryStage':
      'În anexa deciziei de pensie: numai stagiul pentru care s-au plătit contribuții.',
    'contribution.points':
      'În anexa deciziei de pensie: numărul total de puncte realizate (fără cele ale stagiului potențial).',
    'insurance.insuredAtDecision':
      'Dacă în ziua deciziei medicale erați angajat, în concediu medical plătit sau asigurat în alt fel.',
    'insurance.insuranceEndedOn':
      'Ultima zi de contract sau de concediu medical plătit: pe decizia de încetare, în REVISAL sau pe ultimul certificat medical.',
    'application.grantedOn':
      'Pe decizia de pensie: „data acordării” sau „se acordă începând cu”. Dacă nu aveți încă decizia, apăsați „Nu știu”.',
    'payment.month': 'Luna pentru care vreți să aflați suma; de obicei luna de acum.',
    'pensionDecision.issuedOn': 'Pe decizia de pensie, lângă numărul ei.',
    'pensionDecision.communicatedOn':
      'Ziua în care ați primit decizia de pensie: de pe plic sau de pe confirmarea de primire.',
    'events.id':
      'Alegeți ce s-a întâmplat întâi; apoi sunteți întrebat ce a mai urmat. Dacă plata merge fără schimbări, alegeți „nimic”.',
    'events.on': 'Ziua în care s-a întâmplat: cea din scrisoarea casei de pensii sau de pe decizie.',
  },
}
