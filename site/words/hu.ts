import type { CalculatorWords } from './calculator-words.js'

export const words: CalculatorWords = {
  pension: 'Rokkantsági nyugdíj',
  rightOfYours: { entitled: 'Ön jogosult', 'not-entitled': 'Ön nem jogosult' },
  noticeLong:
    'Ez tájékoztatás, nem határozat és nem jogi tanács. A törvény szövege és a nyugdíjpénztár döntése megelőzi az itt olvashatókat.',
  privacy: 'Amit beír, az Ön telefonján vagy számítógépén marad: semmit sem küldünk sehová.',

  question: number => `${number}. kérdés`,
  atMostLeft: count => `legfeljebb még ${count} kérdés`,
  progress: 'Hol tart',
  whereToFind: 'Hol találom?',
  example: text => `Például: ${text}`,
  next: 'Tovább',
  notKnown: 'Nem tudom',
  back: 'Vissza',
  seeAnswerNow: 'Mutassa, amit már tudni lehet',
  startAgain: 'Újrakezdés',
  yourAnswers: 'Amit válaszolt',
  change: 'Módosítás',
  changeOf: label => `Módosítás: ${label}`,
  removeEvent: 'Az esemény törlése',
  asUnknown: 'nem tudom',
  eventOf: (number, kind) => `${number}. esemény: ${kind}`,
  keepsOnlyLink:
    'A válaszok csak az oldal címében vannak (a # jel után). Aki megkapja a címet, a válaszokat is látja.',
  onToWholeCase: 'Tovább ezekkel a válaszokkal: „A nyugdíjam”',
  copyLink: 'A válaszokat tartalmazó cím másolása',
  linkCopied: 'A cím a vágólapra került.',
  linkUnreadable: 'Az oldal címében lévő válaszok nem olvashatók. Újra kezdheti.',
  factsUnfit: 'Ezek a válaszok nem illenek össze:',

  readOn: 'A válasz napja',
  readOnWhy: 'A készülék órája szerinti nap; a hátralévő napokat ettől számoljuk. Módosíthatja.',
  dayMissing: event => `Hiányzik a napja: ${event}.`,
  dayMissingWhy:
    'Enélkül nem mondható meg, hogyan áll a folyósítás, mennyi jár, és mi a teendő. Amíg hiányzik, ezek egyikét sem számítjuk ki.',
  tellDay: 'Megadom a napot',
  moreQuestions: 'További kérdések, amelyek megváltoztathatják a választ',
  moreQuestionsWhy: 'A legtöbb embernél a válasz „nem”, és itt is így vettük. Ha Önnél másként van, jelezze.',
  goOnAsking: 'A kérdések folytatása',
  stillOpenQuestions: 'Van még megválaszolatlan kérdés: ami ezektől függ, azt még nem lehet tudni.',
  datesToAdd: 'Ezekkel a dátumokkal több határidő kiszámítható',
  inHand: 'Kézhez kapja',
  gross: 'Bruttó nyugdíj',
  since: 'Ettől',
  until: 'Eddig',
  grantedOn: 'A nyugdíj kezdete',
  comesNext: 'Azután',
  why: 'Miért?',
  missing: facts => `Még nem tudni. Hiányzik: ${facts}.`,
  atLeast: lei => `legalább ${lei}`,
  daysLeft: days => (days === 0 ? 'ma' : `még ${days} nap`),
  dayOver: 'a nap elmúlt',
  lastDay: 'utolsó nap',
  safeDay: 'a biztonság kedvéért eddig',
  saveDates: 'Határidők mentése naptárba',
  saveDatesWhy: '.ics fájl a telefon naptárához.',
  notSaved: 'A fájl nem készült el: ellenőrizze a kapcsolatot.',
  calendarName: 'A rokkantsági nyugdíj határidői',
  nothingToDo: 'A válaszai szerint most nincs teendője.',
  alsoToDo: 'Mit tehet még',

  life: 'A nyugdíj élete',
  lifeDescribed: states => `Idővonal: ${states}.`,
  notToScale: 'A hosszak nem méretarányosak.',
  allDates: 'Minden dátum, sorrendben',
  whatToDoMark: 'teendő eddig',
  today: 'a válasz napja',
  from: day => `kezdete: ${day}`,
  fromTo: (from, to) => `${from} – ${to}`,

  stageTitle: 'Az Ön szolgálati ideje',
  stageRealised: 'megszerzett',
  stagePotential: 'potenciális, a törvény adja hozzá',
  stageComplete: 'teljes szolgálati idő',
  stageCap: 'a felső határ: a korhatárig hátralévő idő',
  stageDescribed: 'A szolgálati idő sávja',

  whyTitle: 'Miért ennyi',
  whyLead: 'Minden válasz kinyitható: a lépések, a cikkek és a táblázat sora.',
  openAll: 'Mindet kinyitom',
  closeAll: 'Mindet becsukom',
  openTitle: 'Amit a törvény nyitva hagy',
  openLead: 'Más értelmezés más választ adna:',
  openNone: 'Egyetlen ismert értelmezés sem változtatná meg a jogot, az összegeket vagy a napokat.',
  papers: 'Szükséges iratok',
  papersFor: 'ehhez',
  letter: 'A levél',
  forPerson: 'Nekem, egyszerű szavakkal',
  forLawyer: 'Jogásznak, minden lépéssel',
  letterLanguage: 'A levél nyelve',
  print: 'A levél nyomtatása',

  whatIf: 'Mi lenne, ha…',
  asItIs: 'Most',
  otherwise: 'Akkor',

  where: {
    scheme:
      'Szinte mindenki az állami rendszerben van (megyei nyugdíjpénztár). A közjegyzőknek saját pénztáruk van.',
    'application.registeredOn':
      'A nyugdíjpénztár által a kérelmére írt iktatószám melletti dátum. Ha még nem nyújtotta be, megadhatja a tervezett napot.',
    'person.birthDate': 'A személyi igazolványban.',
    'medicalDecision.issuedOn': 'A munkaképességről szóló orvosi határozaton, a száma mellett.',
    'medicalDecision.communicatedOn':
      'Az a nap, amelyen az orvosi határozatot megkapta: a borítékon, a tértivevényen vagy az átvételi aláírásnál.',
    'medicalDecision.reviewDueOn':
      'Az orvosi határozaton, a „termen de revizuire” (felülvizsgálat napja) sorban.',
    'medicalDecision.requestRegisteredOn': 'Az orvosszakértői kérelem iktatószáma melletti dátum.',
    'incapacity.degree': 'Az orvosi határozaton: I., II. vagy III. rokkantsági fokozat.',
    'incapacity.cause': 'Az orvosi határozaton, a „cauza invalidității” (ok) sorban.',
    'contribution.stageAtDecision':
      'Az orvosi határozat napjáig szerzett évek, hónapok, napok: a nyugdíjpénztár igazolásában vagy a nyugdíjhatározat mellékletében.',
    'contribution.stageAtGrant':
      'A nyugdíjhatározat mellékletében: a megszerzett szolgálati idő évben, hónapban, napban.',
    'contribution.contributoryStage':
      'A nyugdíjhatározat mellékletében: csak az az idő, amelyre járulékot fizettek.',
    'contribution.points':
      'A nyugdíjhatározat mellékletében: a megszerzett pontok összege (a potenciális idő pontjai nélkül).',
    'insurance.insuredAtDecision':
      'Az orvosi határozat napján alkalmazott volt-e, fizetett betegszabadságon, vagy másként biztosított.',
    'insurance.insuranceEndedOn':
      'A szerződés vagy a fizetett betegszabadság utolsó napja: a megszüntető iraton vagy az utolsó orvosi igazoláson.',
    'application.grantedOn':
      'A nyugdíjhatározaton: „data acordării” (a megállapítás napja). Ha még nincs határozata, válassza: „Nem tudom”.',
    'payment.month': 'Az a hónap, amelynek összegére kíváncsi; általában a mostani.',
    'pensionDecision.issuedOn': 'A nyugdíjhatározaton, a száma mellett.',
    'pensionDecision.communicatedOn':
      'Az a nap, amelyen a nyugdíjhatározatot megkapta: a borítékon vagy a tértivevényen.',
    'events.id':
      'Válassza ki, mi történt először; azután megkérdezzük, mi következett. Ha a folyósítás változatlan, válassza: „semmi”.',
    'events.on': 'Az a nap, amelyen történt: a nyugdíjpénztár levelén vagy a határozaton.',
  },
}
