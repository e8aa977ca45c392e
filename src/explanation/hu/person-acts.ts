import { fromDay, onDay } from '../../grammar/hu/dates.js'
import type { PersonWords } from '../person/words.js'

export const ACTS: PersonWords['acts'] = {
  'go-to-review': 'jelenjen meg az orvosi felülvizsgálaton',
  'tell-why-you-cannot-come': 'ha nem tud elmenni a felülvizsgálatra, jelentse be az okát, igazolással',
  'send-medical-papers':
    'küldje el a friss orvosi iratokat: a 2020-as szükségállapot után ezek pótolták a felülvizsgálatot',
  'be-assessed':
    'idejében kérje az orvosszakértői vizsgálatot, és jelenjen meg rajta, hogy az új határozat időben meglegyen (30 napig is várathat magára)',
  'resume-the-programme':
    'folytassa a rehabilitációs programot, kérjen igazolást az orvostól, és adja be a folyósítás újrakezdését kérő kérelemmel',
  'ask-to-resume': 'kérje írásban a folyósítás újrakezdését',
  'ask-for-the-allowance-back': 'kérje írásban újra a kísérői pótlékot',
  'send-new-decision': 'küldje el az új orvosi határozat másolatát',
  'apply-for-the-pension': 'adja be a nyugdíjkérelmet',
  'apply-anew': 'kérhet új orvosszakértői vizsgálatot, majd újra a nyugdíjat a nyugdíjpénztárnál',
  'prove-missing-stage':
    'ha van olyan szolgálati ideje, amelyet nem vettek figyelembe, igazolja, és kérje újra a nyugdíjat',
  'apply-for-the-old-age-pension': 'kérje az öregségi nyugdíjat',
  'contest-medical-decision': 'fellebbezhet az orvosi határozat ellen',
  'contest-institute-decision':
    'fellebbezhet az intézet határozata ellen a Felső Orvosszakértői Bizottságnál',
  'go-to-court-against-ruling': 'megtámadhatja a bíróságon az orvosi fellebbezési bizottság döntését',
  'contest-pension-decision': 'fellebbezhet a nyugdíjhatározat ellen',
  'contest-refusal': 'fellebbezhet a nyugdíjkérelmet elutasító határozat ellen',
  'contest-suspension': 'fellebbezhet a felfüggesztő határozat ellen',
  'contest-end-of-payment': 'fellebbezhet a megszüntető határozat ellen',
  'show-it-was-not-your-fault':
    'ha az ok önhibáján kívüli, igazolja: ebben az esetben a folyósítás nem függeszthető fel',
  'claim-unpaid-sums':
    'a család kérheti a fel nem vett összegeket, a halál hónapjának teljes nyugdíját is, ha azt folyósították',
  'claim-the-death-grant': 'a család kérheti a halálozási segélyt (ajutor de deces)',
  'give-missing-stage':
    'idejében igazolja azt a szolgálati időt, amely az iratokból hiányzik; kérelmet nem kell beadni',
  'ask-for-revision':
    'ha az összeget hibásnak tartja, kérje a felülvizsgálatát; a különbözetet rendszerint legfeljebb három évre visszamenőleg fizetik ki',
  'ask-for-annulment': 'ha a megállapított nyugdíjat már nem kívánja, kérheti a visszavonását',
  'report-changes': 'jelentsen be minden olyan változást, amely a nyugdíjat érinti (lakcím, másik nyugdíj)',
  'ask-for-recalculation':
    'ha van olyan szolgálati ideje, amelyet nem vettek figyelembe, kérje az újraszámítást: a kérelmet követő hónaptól fizetik',
  'choose-one-right': 'ha a kísérői pótlékkal azonos célú másik ellátás is megilleti, válasszon közülük',
  'work-beside-the-pension':
    'a nyugdíj mellett bármekkora jövedelemmel dolgozhat: a nyugdíjat nem függesztik fel',
  'ask-for-a-review': 'ha az egészségi állapota változik, bármikor kérhet orvosi felülvizsgálatot',
}

export const PAPERS: PersonWords['papers'] = {
  'assessment-request': 'a vizsgálat iránti kérelem',
  'claim-to-the-tribunal': 'a törvényszékhez intézett kereset a megtámadott határozattal',
  contestation: 'az írásbeli fellebbezés',
  'copy-of-the-new-decision': 'az új orvosi határozat másolata',
  'death-certificate': 'a halotti anyakönyvi kivonat',
  'discharge-papers': 'a kórházi zárójelentések',
  'identity-card': 'a személyazonossági igazolvány',
  'medical-decision': 'az orvosi határozat',
  'medical-papers': 'orvosi iratok friss leletekkel',
  'pension-application': 'a nyugdíjkérelem',
  'proof-of-kinship': 'a rokonság igazolása',
  'proof-of-stage': 'a szolgálati idő igazolása',
  'proof-of-the-programme': 'az orvos igazolása a program követéséről',
  'proof-of-the-reason': 'az ok igazolása',
  'proof-that-work-ended': 'a munka megszűnésének igazolása',
  request: 'az írásbeli kérelem',
}

type OnDay = PersonWords['consequences']['payment-ends']
const from = (on: Parameters<OnDay>[0]): string => (on === undefined ? '' : `${fromDay(on)} `)

export const CONSEQUENCES: PersonWords['consequences'] = {
  'payment-suspended': on => `a folyósítást ${from(on)}felfüggesztik`,
  'payment-ends': on => `a nyugdíj ${on === undefined ? '' : `${onDay(on)} `}megszűnik`,
  'decision-final': () => 'a határozat véglegessé válik',
  'ruling-final': () => 'a bizottság döntése véglegessé válik',
  'pension-stands': () => 'a nyugdíj megállapítva marad',
  'starts-at-registration': () => 'a nyugdíj csak a kérelem iktatásának napjától jár',
  'paid-only-from-request': () => 'a folyósítás csak a kérelmet követő hónaptól indul újra',
  'months-lost': () => 'a három évnél régebbi hónapok elvesznek',
  'sums-lost': () => 'az összegek többé nem kérhetők',
  'paid-as-found': () => 'a nyugdíjat csak az iratokban talált adatokból állapítják meg',
  'absence-counts-as-own-fault': () => 'a távolmaradás önhibának számít',
  'stays-suspended': () => 'a folyósítás felfüggesztve marad',
  'new-right-only': () => 'csak új kérelem nyithat meg másik jogot',
}

export const STATES_OF_DATES: PersonWords['statesOfDates'] = {
  done: 'megtörtént',
  late: 'elkésett',
  missed: 'elmulasztva',
  ahead: 'hátravan',
  'no-longer-possible': 'már nem lehetséges',
}

export const REFUSED_BECAUSE: PersonWords['refusedBecause'] = {
  'standard-age-reached': 'az orvosi határozat napján már betöltötte a standard nyugdíjkorhatárt',
  'stage-below-table-3': 'a szolgálati ideje rövidebb annál, amit az életkorához kérnek',
  'no-contribution-stage':
    'nincs járulékkal fedezett szolgálati ideje, és ezt a törvény, bármilyen rövid legyen is, megköveteli',
  'less-than-two-of-the-last-five-years': 'az utolsó öt évben nincs két év szolgálati ideje',
  'degree-not-covered': 'a közjegyzők rendszere ebben a fokozatban nem ad nyugdíjat',
  'not-a-notary-at-decision': 'az orvosi határozat napján nem volt közjegyző',
}
