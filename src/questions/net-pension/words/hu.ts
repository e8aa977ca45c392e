import { the, The } from '../../../grammar/hu/articles.js'
import { inMonth, monthsFromTo } from '../../../grammar/hu/dates.js'
import { figureSource } from '../../../grammar/hu/figure-sources.js'
import { lei, number } from '../../../grammar/hu/forms.js'
import { isZero } from '../../../grammar/numerals.js'
import type { ConclusionsOf, DoubtsInWords, SentencesOf } from '../../../grammar/words.js'
import type { HandicapCertificate } from '../../../law/person.js'
import type { NetPensionAnswers } from '../answers.js'
import type { NetPensionDoubt, NetPensionRules } from '../steps.js'

export const DOUBTS: DoubtsInWords<NetPensionDoubt> = {
  'health-rounding': {
    question: 'Egész lejre kerekítik-e a nyugdíjból levont egészségbiztosítási járulékot, ahogyan az adót?',
    readings: {
      'as-tax':
        'az adóhoz hasonlóan kerekítik, az 50 bani és az annál kisebb rész elmarad, az adót pedig a kerekített összegből számítják',
      bani: 'a járulékot bani pontossággal vonják le, az adót pedig a pontos összegből számítják',
    },
  },
  'net-several-pensions': {
    question:
      'Több nyugdíj esetén a járulék- és adómentes rész minden fizetőnél külön jár, vagy a személynek egyszer?',
    readings: {
      'per-payer': 'a mentes rész minden fizetőnél külön jár',
      'per-person': 'a mentes rész az összes nyugdíjra együtt egyszer jár',
    },
  },
}

const CERTIFICATES: Readonly<Record<HandicapCertificate, string>> = {
  grave: 'súlyos fogyatékosságot',
  accentuated: 'jelentős fogyatékosságot',
  medium: 'közepes fogyatékosságot',
}

const ROUNDED = 'egész lejre kerekítve, az 50 bani és az annál kisebb rész elhagyásával'

const percentOf = (digits: string): string => the(`${number(digits)}%-a`)

export const SENTENCES: SentencesOf<NetPensionRules> = {
  'net-pension.parameters': ({ facts, result }) =>
    `A nyugdíj jövedelemadója ${inMonth(facts.month)} ${the(lei(result.taxFreeLei))} fölötti résznek ${percentOf(result.taxPercent)}, ` +
    (result.healthPercent === undefined || result.healthAboveLei === undefined
      ? 'egészségbiztosítási járulékot pedig nem vonnak le belőle'
      : `az egészségbiztosítási járulék pedig ${the(lei(result.healthAboveLei))} fölötti résznek ${percentOf(result.healthPercent)}`) +
    `; forrás: ${figureSource(facts.source)}`,
  'net-pension.health-contribution': ({ facts, result }) =>
    `Az egészségbiztosítási járulék ${the(lei(facts.gross))}es nyugdíj ${lei(facts.aboveLei)} fölötti részének ` +
    `${percentOf(facts.percent)}, ${facts.reading === 'as-tax' ? ROUNDED : 'banira kerekítve'}: ${lei(result)}`,
  'net-pension.handicap-exemption': ({ facts, result }) =>
    `A leadott igazolás ${CERTIFICATES[facts.handicapCertificate]} tanúsít, amely a nyugdíjat ` +
    (result ? 'mentesíti a jövedelemadó alól' : 'nem mentesíti a jövedelemadó alól'),
  'net-pension.income-tax': ({ facts, result }) =>
    `A jövedelemadó ${the(lei(facts.gross))}es nyugdíjból ${the(lei(facts.healthContribution))}es járulék levonása után ` +
    `${lei(facts.taxFreeLei)} fölött maradó résznek ${percentOf(facts.percent)}, ${ROUNDED}: ${lei(result)}`,
  'net-pension.several-pensions': ({ facts }) =>
    `Más fizetők ugyanabban a hónapban ${lei(facts.otherPensionsLei)} nyugdíjat folyósítanak; a mentes rész itt csak ennél ` +
    'a fizetőnél számít',
  'net-pension.net': ({ facts, result }) =>
    `${The(lei(facts.gross))}es nyugdíjból ${lei(facts.healthContribution)} egészségbiztosítási járulékot és ` +
    `${lei(facts.incomeTax)} jövedelemadót vonnak le; kifizetnek ${lei(result)}t`,
  'net-pension.held-and-given-back': ({ facts, result }) =>
    `${The(number(facts.percent))}%-os egészségbiztosítási járulékot ${inMonth(facts.month)} eredetileg ` +
    (facts.held === 'on-the-whole-pension'
      ? `${the(lei(facts.aboveLei))}nél nagyobb nyugdíj egészéből`
      : `a nyugdíj ${lei(facts.aboveLei)} fölötti részéből`) +
    ` vonták le; ezt az Alkotmánybíróság megsemmisítette, és ${monthsFromTo(result.from, result.to)} visszafizették. Az akkor ` +
    'kifizetett összeg nem az, ami jár: az itt e levonás nélkül szerepel',
}

export const CONCLUSIONS: ConclusionsOf<NetPensionAnswers> = {
  'net-pension': ({ gross, healthContribution, incomeTax, net }) =>
    isZero(healthContribution) && isZero(incomeTax)
      ? `Ön a nyugdíjból ${lei(net)}t kap kézhez: semmit sem vonnak le`
      : `Ön a nyugdíjból ${lei(net)}t kap kézhez: ${the(lei(gross))}es nyugdíjból ${lei(healthContribution)} egészségbiztosítási ` +
        `járulékot és ${lei(incomeTax)} jövedelemadót vonnak le`,
}
