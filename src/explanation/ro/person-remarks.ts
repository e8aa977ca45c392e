import { day } from '../../grammar/ro/dates.js'
import type { PersonWords } from '../person/words.js'

export const REMARKS: PersonWords['remarks'] = {
  'contestation-late': facts =>
    `O contestație a fost depusă după termen${facts.length > 0 ? ` (${facts.join('; ')})` : ''}: poate fi respinsă ca tardivă, iar decizia contestată rămâne definitivă. Trimisă prin poștă, contează ziua predării la poștă.`,
  'ruling-overdue': (_, on) =>
    `Comisia trebuia să soluționeze contestația${on ? ` până la ${day(on)}` : ' la termen'}; dacă tace, legea nu spune limpede dacă se poate merge direct în instanță: cereți un răspuns scris.`,
  'facts-of-a-later-day': () =>
    'Ați comunicat și fapte cu o dată viitoare: ce urmează din ele este valabil numai dacă se întâmplă așa.',
  'sum-of-an-earlier-month': () =>
    'Sumele sunt ale lunii arătate, care a trecut; pentru luna de acum pot fi altele.',
  'grant-later-than-the-law-gives': (_, on) =>
    `Data acordării înscrisă pe decizie este mai târzie decât cea care rezultă din lege${on ? ` (${day(on)})` : ''}: verificați decizia, puteți cere diferența.`,
  'grant-earlier-than-the-law-gives': (_, on) =>
    `Data acordării înscrisă pe decizie este mai devreme decât cea care rezultă din lege${on ? ` (${day(on)})` : ''}.`,
  'points-above-any-pay': () =>
    'Punctajul depășește cinci puncte pentru fiecare an de stagiu contributiv, ceea ce aproape niciun salariu nu dă: verificați că este suma întregii cariere, cu virgula la locul ei.',
  'stage-of-more-than-a-life': () =>
    'Stagiul de cotizare este mai lung decât timpul trecut de la 14 ani, ori decât 50 de ani; numai anii din grupa I sau a II-a ori din condiții speciale sau deosebite se socotesc mai mult: verificați-l.',
  'contributory-stage-above-the-whole': () =>
    'Stagiul contributiv este mai lung decât stagiul total din care face parte; poate fi cel de la o dată ulterioară.',
  'older-than-a-hundred': () => 'După data nașterii, persoana are peste 100 de ani: verificați anul.',
  'application-years-from-the-decision': () =>
    'Între decizia medicală și cererea de pensie sunt ani: verificați ambele date.',
  'grant-before-the-decision': () =>
    'Data acordării înscrisă este înaintea deciziei medicale, și nimic din cele spuse nu o explică (asigurarea la acea dată sau o cerere anterioară).',
  'day-far-ahead': () => 'O dată comunicată este după anul 2100: verificați anul.',
  'held-to-be-own-fault': () => 'Nu s-a spus dacă a existat un motiv întemeiat: s-a considerat că nu.',
  'held-to-be-of-both-payments': () =>
    'S-a considerat că suspendarea a fost cerută și pentru pensie, și pentru indemnizația pentru însoțitor.',
  'decision-held-to-be-of-a-late-review': () =>
    'S-a considerat că prezentarea la revizuirea din ultima decizie a fost după cele 12 luni; dacă a fost mai devreme, spuneți ziua.',
  'review-taken-as-made': () =>
    'Ziua revizuirii a trecut, fără vreo decizie sau lipsă comunicată: s-a considerat că revizuirea s-a făcut.',
  'review-outside-its-window': () =>
    'Ziua stabilită pentru revizuire este în afara intervalului de unu până la trei ani de la decizie; ea rămâne totuși cea stabilită de medic.',
  'event-suspends-nothing': () =>
    'Unele dintre cele întâmplate nu suspendă plata, deoarece revizuirea nu mai era datorată.',
  'event-without-effect': () =>
    'Unele dintre cele întâmplate nu mai au efect: pensia încetase sau se transformase, ori se împlinea vârsta standard, de la care expertiza medicală nu mai schimbă nimic.',
  'event-not-of-this-system': () =>
    'Unele dintre cele întâmplate nu schimbă nimic aici, deoarece regulile publicate ale acestui sistem de pensii nu le prevăd.',
  'value-of-the-caller': facts =>
    `Valori date de dumneavoastră, neverificate aici${facts.length > 0 ? `: ${facts.join('; ')}` : ''}.`,
}
