import { month } from '../../../grammar/en/dates.js'
import { figureSource } from '../../../grammar/en/figure-sources.js'
import { lei, number } from '../../../grammar/en/forms.js'
import { isZero } from '../../../grammar/numerals.js'
import type { ConclusionsOf, DoubtsInWords, SentencesOf } from '../../../grammar/words.js'
import type { HandicapCertificate } from '../../../law/person.js'
import type { NetPensionAnswers } from '../answers.js'
import type { NetPensionDoubt, NetPensionRules } from '../steps.js'

export const DOUBTS: DoubtsInWords<NetPensionDoubt> = {
  'health-rounding': {
    question: 'Is the health contribution on a pension rounded to a whole leu, as the income tax is?',
    readings: {
      'as-tax': 'it is rounded like the tax, fifty bani and less being dropped, and the tax starts from that',
      bani: 'it is held back to the exact ban, a hundredth of a leu, and the tax starts from the exact sum',
    },
  },
  'net-several-pensions': {
    question:
      'Where a person draws several pensions, does the part free of health contribution and tax count for each payer ' +
      'or once for the person?',
    readings: {
      'per-payer': 'each payer leaves that part free',
      'per-person': 'that part is free once for all the pensions together',
    },
  },
}

const CERTIFICATES: Readonly<Record<HandicapCertificate, string>> = {
  grave: 'a grave handicap',
  accentuated: 'an accentuated handicap',
  medium: 'a medium handicap',
}

export const SENTENCES: SentencesOf<NetPensionRules> = {
  'net-pension.parameters': ({ facts, result }) =>
    `In ${month(facts.month)} the income tax on a pension is ${number(result.taxPercent)}% of what is above ` +
    lei(result.taxFreeLei) +
    (result.healthPercent === undefined || result.healthAboveLei === undefined
      ? ', and no health contribution is held back from it'
      : `, and the health contribution ${number(result.healthPercent)}% of what is above ${lei(result.healthAboveLei)}`) +
    `; source: ${figureSource(facts.source)}`,
  'net-pension.health-contribution': ({ facts, result }) =>
    `The health contribution is ${number(facts.percent)}% of the part of ${lei(facts.gross)} above ${lei(facts.aboveLei)}, ` +
    (facts.reading === 'as-tax'
      ? `to a whole leu, fifty bani and less being dropped: ${lei(result)}`
      : `to the ban: ${lei(result)}`),
  'net-pension.handicap-exemption': ({ facts, result }) =>
    `The certificate filed shows ${CERTIFICATES[facts.handicapCertificate]}, which ` +
    (result ? 'frees the pension from income tax' : 'does not free the pension from income tax'),
  'net-pension.income-tax': ({ facts, result }) =>
    `The income tax is ${number(facts.percent)}% of what the health contribution of ${lei(facts.healthContribution)} leaves ` +
    `of ${lei(facts.gross)} above ${lei(facts.taxFreeLei)}, to a whole leu, fifty bani and less being dropped: ${lei(result)}`,
  'net-pension.several-pensions': ({ facts }) =>
    `Other payers pay pensions of ${lei(facts.otherPensionsLei)} in the same month; the part that is free is counted ` +
    'here for this payer alone',
  'net-pension.net': ({ facts, result }) =>
    `From ${lei(facts.gross)} the health contribution of ${lei(facts.healthContribution)} and the income tax of ` +
    `${lei(facts.incomeTax)} come off: ${lei(result)} is paid out`,
  'net-pension.held-and-given-back': ({ facts, result }) =>
    `For ${month(facts.month)} a health contribution of ${number(facts.percent)}% was held at first ` +
    (facts.held === 'on-the-whole-pension'
      ? `on the whole of a pension above ${lei(facts.aboveLei)}`
      : `on the part of a pension above ${lei(facts.aboveLei)}`) +
    `, struck down, and given back from ${month(result.from)} to ${month(result.to)}; the sum paid out then is not the ` +
    'one that is due, which is reckoned here without it',
}

export const CONCLUSIONS: ConclusionsOf<NetPensionAnswers> = {
  'net-pension': ({ gross, healthContribution, incomeTax, net }) =>
    isZero(healthContribution) && isZero(incomeTax)
      ? `Of the pension you get ${lei(net)} in hand: nothing is held back`
      : `Of the pension you get ${lei(net)} in hand: from ${lei(gross)} of pension ${lei(healthContribution)} of health contribution and ` +
        `${lei(incomeTax)} of income tax are held back`,
}
