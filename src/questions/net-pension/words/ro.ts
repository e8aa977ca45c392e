import { isZero } from '../../../grammar/numerals.js'
import { month } from '../../../grammar/ro/dates.js'
import { figureSource } from '../../../grammar/ro/figure-sources.js'
import { lei, number } from '../../../grammar/ro/forms.js'
import type { ConclusionsOf, DoubtsInWords, SentencesOf } from '../../../grammar/words.js'
import type { HandicapCertificate } from '../../../law/person.js'
import type { NetPensionAnswers } from '../answers.js'
import type { NetPensionDoubt, NetPensionRules } from '../steps.js'

export const DOUBTS: DoubtsInWords<NetPensionDoubt> = {
  'health-rounding': {
    question:
      'Contribuția de asigurări sociale de sănătate reținută din pensie se rotunjește la un leu, ca impozitul?',
    readings: {
      'as-tax':
        'contribuția se rotunjește ca impozitul, fracțiunile de până la 50 de bani inclusiv neluându-se în calcul, iar impozitul pornește de la suma rotunjită',
      bani: 'contribuția se reține la ban, iar impozitul pornește de la suma exactă',
    },
  },
  'net-several-pensions': {
    question:
      'Când aceeași persoană primește mai multe pensii, partea scutită de contribuție și de impozit se acordă de fiecare plătitor sau o singură dată?',
    readings: {
      'per-payer': 'partea scutită se acordă de fiecare plătitor',
      'per-person': 'partea scutită se acordă o singură dată, pentru toate pensiile împreună',
    },
  },
}

const CERTIFICATES: Readonly<Record<HandicapCertificate, string>> = {
  grave: 'handicap grav',
  accentuated: 'handicap accentuat',
  medium: 'handicap mediu',
}

const ROUNDED = 'la un leu, fracțiunile de până la 50 de bani inclusiv neluându-se în calcul'

export const SENTENCES: SentencesOf<NetPensionRules> = {
  'net-pension.parameters': ({ facts, result }) =>
    `În ${month(facts.month)}, impozitul pe pensie este de ${number(result.taxPercent)}% din partea care depășește ` +
    `${lei(result.taxFreeLei)}, ` +
    (result.healthPercent === undefined || result.healthAboveLei === undefined
      ? 'iar contribuția de asigurări sociale de sănătate nu se reține din pensie'
      : `iar contribuția de asigurări sociale de sănătate de ${number(result.healthPercent)}% din partea care depășește ` +
        lei(result.healthAboveLei)) +
    `; sursa: ${figureSource(facts.source)}`,
  'net-pension.health-contribution': ({ facts, result }) =>
    `Contribuția de asigurări sociale de sănătate este de ${number(facts.percent)}% din partea pensiei de ${lei(facts.gross)} ` +
    `care depășește ${lei(facts.aboveLei)}, ${facts.reading === 'as-tax' ? ROUNDED : 'cu rotunjire la ban'}: ${lei(result)}`,
  'net-pension.handicap-exemption': ({ facts, result }) =>
    `Certificatul depus la casa de pensii atestă un ${CERTIFICATES[facts.handicapCertificate]}, care ` +
    (result ? 'scutește pensia de impozit' : 'nu scutește pensia de impozit'),
  'net-pension.income-tax': ({ facts, result }) =>
    `Impozitul este de ${number(facts.percent)}% din ce rămâne peste ${lei(facts.taxFreeLei)} din pensia de ${lei(facts.gross)} ` +
    `după contribuția de asigurări sociale de sănătate de ${lei(facts.healthContribution)}, ${ROUNDED}: ${lei(result)}`,
  'net-pension.several-pensions': ({ facts }) =>
    `Alți plătitori achită în aceeași lună pensii de ${lei(facts.otherPensionsLei)}; partea scutită este socotită aici numai ` +
    'pentru acest plătitor',
  'net-pension.net': ({ facts, result }) =>
    `Din ${lei(facts.gross)} se rețin contribuția de asigurări sociale de sănătate de ${lei(facts.healthContribution)} și ` +
    `impozitul de ${lei(facts.incomeTax)}; se plătesc ${lei(result)}`,
  'net-pension.held-and-given-back': ({ facts, result }) =>
    `Pentru ${month(facts.month)} s-a reținut inițial o contribuție de asigurări sociale de sănătate de ${number(facts.percent)}% ` +
    (facts.held === 'on-the-whole-pension'
      ? `din întreaga pensie, dacă depășea ${lei(facts.aboveLei)}`
      : `din partea pensiei care depășea ${lei(facts.aboveLei)}`) +
    `, declarată neconstituțională și restituită din ${month(result.from)} până în ${month(result.to)}; suma plătită atunci nu ` +
    'este cea cuvenită, calculată aici fără acea reținere',
}

export const CONCLUSIONS: ConclusionsOf<NetPensionAnswers> = {
  'net-pension': ({ gross, healthContribution, incomeTax, net }) =>
    isZero(healthContribution) && isZero(incomeTax)
      ? `Din pensie primiți în mână ${lei(net)}: nu se reține nimic`
      : `Din pensie primiți în mână ${lei(net)}: din pensia de ${lei(gross)} se rețin ${lei(healthContribution)} contribuție de asigurări ` +
        `sociale de sănătate și ${lei(incomeTax)} impozit`,
}
