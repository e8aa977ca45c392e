import type { NotCoveredSubject } from '../../law/not-covered.js'

/** As each stands after "nu se poate da un răspuns despre". */
export const SUBJECTS: Readonly<Record<NotCoveredSubject, string>> = {
  'added-stage': 'regula sistemului notarilor publici pentru stagiul adăugat după pensionare',
  'allowance-payer':
    'regula care alege plătitorul indemnizației pentru însoțitor dintre două sisteme aflate la egalitate',
  'annex-5': 'rândul din anexa nr. 5 pentru luna nașterii',
  'annex-6':
    'anexa nr. 6, cu vârstele militarilor, ale polițiștilor și ale lucrătorilor serviciilor de informații',
  cessation: 'regula de încetare a plății pensiei în sistemul notarilor publici',
  'change-of-degree': 'baza de calcul a pensiei după schimbarea gradului de invaliditate',
  'correction-index': 'indicele de corecție',
  'court-against-central-commission':
    'calea în instanță, după legea aplicabilă, împotriva hotărârii Comisiei Centrale de Contestații',
  'court-against-institute-ruling':
    'calea în instanță, după legea aplicabilă, împotriva deciziei Comisiei superioare de expertiză medicală a capacității de muncă',
  'degree-from-facts': 'gradul de invaliditate pentru această combinație de deficiență și autoîngrijire',
  'duty-to-report-changes': 'termenul de comunicare a schimbărilor după reglementarea aplicabilă',
  'early-pension': 'regula sistemului notarilor publici despre pensia anticipată',
  'entitlement-start': 'data de acordare a pensiei după reglementarea aplicabilă',
  'equal-stages': 'regula pentru stagiul potențial atunci când perioadele din două sisteme sunt egale',
  'handicap-tax-exemption':
    'impozitul, înainte de 2016, pe pensia unei persoane cu handicap grav sau accentuat',
  'insured-minimum-income': 'venitul minim asigurat din sistemul notarilor publici',
  'international-file':
    'suspendarea și reluarea plății pentru documentele lipsă ale unui dosar internațional sau pentru domiciliul în străinătate când plătește celălalt stat, art. 101 alin. (1) lit. a) și h), art. 102 alin. (1) lit. a) și art. 102 alin. (3) din Legea nr. 360/2023 (în Legea nr. 263/2010, până în august 2024, textul nu a fost citit; întrebați casa teritorială de pensii care face plata)',
  'law-223-2015': 'calculul pensiilor militare de stat după Legea nr. 223/2015',
  'law-in-force': 'legea aplicabilă',
  'life-certificate':
    'suspendarea și reluarea plății pentru certificatul de viață netransmis, art. 98 alin. (5), art. 101 alin. (1) lit. f) și art. 102 alin. (1) lit. h) din Legea nr. 360/2023 (în Legea nr. 263/2010, până în august 2024, textul nu a fost citit; întrebați casa teritorială de pensii care face plata)',
  mandate:
    'suspendarea și reluarea plății la expirarea procurii, art. 101 alin. (1) lit. e) și art. 102 alin. (1) lit. g) din Legea nr. 360/2023 (în Legea nr. 263/2010, până în august 2024, textul nu a fost citit; întrebați casa teritorială de pensii care face plata)',
  'minimum-wage': 'salariul de bază minim brut pe țară garantat în plată',
  'monthly-points': 'punctajul lunar pentru acest grad de invaliditate',
  'net-of-arrears':
    'suma netă a pensiei unei luni plătite mai târziu, împreună cu a altor luni: nu s-a găsit dacă reținerile se fac după luna pentru care se cuvine sau după cea în care se plătește',
  'net-of-notaries-pension': 'suma netă a pensiei din sistemul notarilor publici',
  'net-of-several-pensions':
    'suma netă a fiecărei pensii, atunci când aceeași persoană primește mai multe: nu s-a găsit dacă partea scutită se acordă o singură dată sau pentru fiecare',
  'net-pension': 'suma netă a pensiei din acea lună',
  'notaries-point-value': 'valoarea punctului din sistemul notarilor publici',
  'notaries-score': 'modul de calcul al punctajului din sistemul notarilor publici',
  'pension-point': 'valoarea punctului de pensie',
  'public-holidays': 'lista sărbătorilor legale',
  'reference-point': 'valoarea punctului de referință',
  resumption: 'data de reluare a plății după reglementarea aplicabilă',
  'score-segments':
    'împărțirea, necesară pentru cuantum, a punctajului între perioadele lucrate ca nevăzător sau cu handicap preexistent și celelalte perioade',
  'social-indemnity': 'cuantumul indemnizației sociale pentru pensionari',
  'table-3':
    'stagiul cerut în raport cu vârsta, pe care numai tabelul nr. 3 din Legea nr. 263/2010 îl prevede',
  'time-on-pension':
    'regula sistemului notarilor publici pentru timpul cât s-a primit pensia de invaliditate',
  'uncollected-pay':
    'suspendarea și reluarea plății pentru pensia neridicată, art. 96 alin. (11)-(12), art. 101 alin. (1) lit. g) și art. 102 alin. (1) lit. k) din Legea nr. 360/2023 (în Legea nr. 263/2010, până în august 2024, textul nu a fost citit; întrebați casa teritorială de pensii care face plata)',
  'work-beside-pension': 'regula sistemului notarilor publici despre munca din timpul pensiei',
}
