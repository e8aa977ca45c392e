import { day, untilDay } from '../../grammar/hu/dates.js'
import type { PersonWords } from '../person/words.js'

export const REMARKS: PersonWords['remarks'] = {
  'contestation-late': facts =>
    `Egy fellebbezést a határidő után adtak be${facts.length > 0 ? ` (${facts.join('; ')})` : ''}: elkésettként elutasítható, és a megfellebbezett határozat véglegessé válik. Ha postán küldték, a feladás napja számít.`,
  'ruling-overdue': (_, on) =>
    `A bizottságnak ${on ? `${untilDay(on)} ` : ''}el kellett volna bírálnia a fellebbezést; ha hallgat, a törvény nem mondja ki világosan, hogy közvetlenül bírósághoz lehet-e fordulni: kérjen írásbeli választ.`,
  'facts-of-a-later-day': () =>
    'Jövőbeli napra is közölt adatot: ami ebből következik, csak akkor érvényes, ha így történik.',
  'sum-of-an-earlier-month': () =>
    'Az összegek a megadott, már elmúlt hónapra szólnak; a mostani hónapra mások lehetnek.',
  'grant-later-than-the-law-gives': (_, on) =>
    `A határozatra nyomtatott kezdőnap későbbi annál, amely a törvényből következik${on ? ` (${day(on)})` : ''}: ellenőrizze a határozatot, a különbözet kérhető.`,
  'grant-earlier-than-the-law-gives': (_, on) =>
    `A határozatra nyomtatott kezdőnap korábbi annál, amely a törvényből következik${on ? ` (${day(on)})` : ''}.`,
  'points-above-any-pay': () =>
    'A pontszám a járulékfizetés minden évére több öt pontnál, amennyit szinte semmilyen kereset nem ad: ellenőrizze, hogy a teljes pályáé-e, és jó helyen áll-e a tizedesvessző.',
  'stage-of-more-than-a-life': () =>
    'A szolgálati idő hosszabb a 14. életév óta eltelt időnél vagy 50 évnél; csak az I. vagy II. munkacsoportban, illetve a különleges körülmények között töltött évek számítanak többnek: ellenőrizze.',
  'contributory-stage-above-the-whole': () =>
    'A járulékfizetési idő hosszabb a teljes szolgálati időnél, amelynek része; lehet, hogy egy későbbi napé.',
  'older-than-a-hundred': () =>
    'A születés napja szerint az érintett 100 évesnél idősebb: ellenőrizze az évet.',
  'application-years-from-the-decision': () =>
    'Az orvosi határozat és a nyugdíjkérelem között évek vannak: ellenőrizze mindkét napot.',
  'grant-before-the-decision': () =>
    'A nyomtatott kezdőnap az orvosi határozat előtti, és semmi sem magyarázza (aznapi biztosítás vagy korábbi kérelem).',
  'day-far-ahead': () => 'Egy megadott nap a 2100. év utáni: ellenőrizze az évet.',
  'held-to-be-own-fault': () => 'Nem közölték, volt-e alapos ok: úgy vettük, hogy nem volt.',
  'held-to-be-of-both-payments': () =>
    'A felfüggesztést úgy vettük, hogy a nyugdíjra és a kísérői pótlékra egyaránt kérték.',
  'decision-held-to-be-of-a-late-review': () =>
    'Úgy vettük, hogy az utolsó határozat felülvizsgálatán a megjelenés a 12 hónap utáni; ha korábbi, közölje a napját.',
  'review-taken-as-made': () =>
    'A felülvizsgálat napja elmúlt, sem határozatot, sem távolmaradást nem közöltek: megtörténtnek vettük.',
  'review-outside-its-window': () =>
    'A felülvizsgálat napja kívül esik a határozat utáni egy–három éven; mégis az marad, amelyet az orvos kitűzött.',
  'event-suspends-nothing': () =>
    'A történtek egy része nem függeszti fel a folyósítást, mert felülvizsgálat már nem volt esedékes.',
  'event-without-effect': () =>
    'A történtek egy részének már nincs hatása: a nyugdíj addigra megszűnt vagy átalakult, vagy betöltődött a standard nyugdíjkorhatár, amelytől az orvosszakértői vizsgálat már semmin nem változtat.',
  'event-not-of-this-system': () =>
    'A történtek egy része itt semmin sem változtat, mert arról e nyugdíjrendszer közzétett szabályai nem szólnak.',
  'value-of-the-caller': facts =>
    `Az Ön által megadott, itt nem ellenőrzött értékek${facts.length > 0 ? `: ${facts.join('; ')}` : ''}.`,
}
