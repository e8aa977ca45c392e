import type { NotCoveredSubject } from '../../law/not-covered.js'

/** What is not known here, as it is named after "nem állapítható meg". */
export const SUBJECTS: Readonly<Record<NotCoveredSubject, string>> = {
  'added-stage': 'a közjegyzők szabálya az utólag igazolt időszakról',
  'allowance-payer': 'az a rendszer, amely egyforma biztosítások esetén a kísérői pótlékot fizeti',
  'annex-5': 'az 5. mellékletnek a születési hónapra vonatkozó sora',
  'annex-6': 'a katonák, rendőrök és a hírszerzés tagjainak a 6. melléklet szerinti nyugdíjkorhatára',
  cessation: 'a közjegyzői nyugdíj megszűnésének napja',
  'change-of-degree': 'a megváltozott fokozat szerinti összeg',
  'correction-index': 'a korrekciós index',
  'court-against-central-commission': 'a Központi Fellebbezési Bizottság döntése elleni bírósági út',
  'court-against-institute-ruling': 'a Felső Orvosszakértői Bizottság döntése elleni bírósági út',
  'degree-from-facts': 'az ehhez az állapothoz tartozó rokkantsági fokozat',
  'duty-to-report-changes': 'a változások bejelentésének határideje',
  'early-pension': 'a közjegyzők szabálya az előrehozott nyugdíjról',
  'entitlement-start': 'a nyugdíj kezdőnapja',
  'equal-stages': 'az a rendszer, amely egyforma hosszú időszakok esetén a potenciális szolgálati időt adja',
  'handicap-tax-exemption':
    'a súlyos vagy jelentős fogyatékossággal élők nyugdíjának 2016 előtti jövedelemadója',
  'insured-minimum-income': 'a közjegyzők legkisebb biztosított jövedelme',
  'international-file':
    'a nemzetközi ügy hiányzó iratai vagy külföldi lakóhely miatti (ha a másik állam fizet) felfüggesztés és újrafolyósítás, a 360/2023-as törvény 101. cikk (1) bekezdés a) és h) pontja, 102. cikk (1) bekezdés a) pontja és 102. cikk (3) bekezdése (a 2024 augusztusáig hatályos 263/2010-es törvény szövegét ebben nem olvastuk; a folyósító területi nyugdíjpénztárnál kérdezhető meg)',
  'law-223-2015': 'az állami katonai nyugdíj a 223/2015-ös törvény szerint',
  'law-in-force': 'az alkalmazandó jogszabály',
  'life-certificate':
    'az el nem küldött életben léti igazolás miatti felfüggesztés és újrafolyósítás, a 360/2023-as törvény 98. cikk (5) bekezdése, 101. cikk (1) bekezdés f) pontja és 102. cikk (1) bekezdés h) pontja (a 2024 augusztusáig hatályos 263/2010-es törvény szövegét ebben nem olvastuk; a folyósító területi nyugdíjpénztárnál kérdezhető meg)',
  mandate:
    'a lejárt meghatalmazás miatti felfüggesztés és újrafolyósítás, a 360/2023-as törvény 101. cikk (1) bekezdés e) pontja és 102. cikk (1) bekezdés g) pontja (a 2024 augusztusáig hatályos 263/2010-es törvény szövegét ebben nem olvastuk; a folyósító területi nyugdíjpénztárnál kérdezhető meg)',
  'minimum-wage': 'a bruttó minimálbér',
  'monthly-points': 'a közjegyzők III. fokozatra járó havi pontszáma',
  'net-of-arrears':
    'az utólag, más hónapokkal együtt kifizetett nyugdíj nettó összege, mert nem derült ki, hogy a levonás az esedékesség vagy a kifizetés hónapja szerint történik',
  'net-of-notaries-pension': 'a közjegyzői nyugdíj nettó összege',
  'net-of-several-pensions':
    'az egy személynek járó több nyugdíj nettó összege, mert nem derült ki, hogy a mentes rész egyszer vagy nyugdíjanként jár',
  'net-pension': 'a nyugdíj ehavi nettó összege',
  'notaries-point-value': 'a közjegyzői nyugdíj pontértéke',
  'notaries-score': 'a közjegyzői nyugdíj pontszámának számítása',
  'pension-point': 'a nyugdíjpont értéke',
  'public-holidays': 'a munkaszüneti napok sora',
  'reference-point': 'a referenciapont értéke',
  resumption: 'az újrafolyósítás napja',
  'score-segments':
    'a pontoknak a vakon vagy fogyatékossággal ledolgozott időszakok közötti megoszlása, amely az összeghez szükséges',
  'social-indemnity': 'a nyugdíjasok szociális juttatása',
  'table-3': 'a 3. táblázat szerinti szolgálati idő',
  'time-on-pension': 'a közjegyzők szabálya a nyugdíjban töltött időről',
  'uncollected-pay':
    'a fel nem vett nyugdíj miatti felfüggesztés és újrafolyósítás, a 360/2023-as törvény 96. cikk (11)-(12) bekezdése, 101. cikk (1) bekezdés g) pontja és 102. cikk (1) bekezdés k) pontja (a 2024 augusztusáig hatályos 263/2010-es törvény szövegét ebben nem olvastuk; a folyósító területi nyugdíjpénztárnál kérdezhető meg)',
  'work-beside-pension': 'a közjegyzők szabálya a nyugdíj melletti munkáról',
}
