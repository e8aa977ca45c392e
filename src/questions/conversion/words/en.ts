import { LAWS } from '../../../grammar/en/citations.js'
import { day, span } from '../../../grammar/en/dates.js'
import { lei, paragraph, stage } from '../../../grammar/en/forms.js'
import { DEGREES } from '../../../grammar/en/vocabulary.js'
import { isNone } from '../../../grammar/numerals.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { ConversionAnswers } from '../answers.js'
import type { ConversionRules, ConversionDoubt, ConversionOutcome } from '../steps.js'

export const DOUBTS: DoubtsInWords<ConversionDoubt> = {
  'pension-time-before-2024': {
    question:
      'Does time on an invalidity pension before 1 September 2024 still count towards an old-age pension under ' +
      'Law 360/2023?',
    readings: {
      'counts-as-non-contributory':
        'time on an invalidity pension before 1 September 2024 still counts towards an old-age pension under Law ' +
        '360/2023, as a non-contributory period',
      'does-not-count':
        'time on an invalidity pension before 1 September 2024 no longer counts towards an old-age pension under Law ' +
        '360/2023',
    },
  },
}

type Conversion = ConversionAnswers['conversion']

/** What the invalidity pension does. */
export const CONVERSIONS: Readonly<Record<ConversionOutcome, string>> = {
  'becomes-old-age': 'becomes an old-age pension',
  'continues-as-invalidity': 'stays an invalidity pension',
  'old-age-category-same-amount': 'passes to the old-age category with its amount unchanged',
}

const outcomeOnConversion = ({ on, outcome }: Conversion): string =>
  outcome === 'continues-as-invalidity'
    ? `On ${day(on)} no old-age pension is due, because the minimum contribution stage is not realised; your ` +
      'invalidity pension continues'
    : `On ${day(on)} your invalidity pension ${CONVERSIONS[outcome]}`

/** Only where there are two pensions is one of them the more favourable. */
const amountOnConversion = ({ outcome, lei: amount }: Conversion): string | undefined => {
  if (outcome !== 'becomes-old-age') return amount && `The amount is ${lei(amount)} a month`
  return amount === undefined
    ? 'The more favourable of the invalidity pension and the old-age pension is paid; the amount is not known, because ' +
        'that of the old-age pension is not given'
    : `The more favourable amount is paid: ${lei(amount)} a month`
}

export const SENTENCES: SentencesOf<ConversionRules> = {
  'entitlement.old-age-conditions': ({ facts, result }) =>
    `The old-age pension needs a minimum stage of ${stage(facts.minimumStage)} and the contributory stage is ` +
    `${stage(facts.contributoryStage)}, so on ${day(facts.on)} the invalidity pension ${CONVERSIONS[result]}`,
  'entitlement.more-favourable-amount': ({ facts, result }) =>
    `The more favourable of the invalidity pension, ${lei(facts.invalidityLei)}, and the old-age pension, ` +
    `${lei(facts.oldAgeLei)}, is paid: ${lei(result)}`,
  'entitlement.allowance-kept-at-conversion': ({ facts, result }) =>
    result
      ? `The companion allowance of ${DEGREES[facts.degree]} is kept after that`
      : `In ${DEGREES[facts.degree]} there is no companion allowance to be kept`,
  'entitlement.early-pension': ({ facts, result }) =>
    `Under ${LAWS[facts.law]} an early pension ${result ? 'is open' : 'is not open'} to a person who draws an ` +
    'invalidity pension',
  'entitlement.time-on-pension-counts': ({ facts, citation, result }) =>
    `The invalidity pension was drawn ${span(day(facts.drawnFrom), day(facts.drawnUntil))}; of this time ` +
    (isNone(result)
      ? 'nothing counts towards the old-age pension'
      : `${facts.countedUntil === facts.drawnUntil ? 'all' : `the part until ${day(facts.countedUntil)}`} counts towards ` +
        `the old-age pension${citation.act === 'law-360-2023' ? ', as a non-contributory period' : ''}: ${stage(result)}`),
  'entitlement.added-stage-paid-from': ({ facts, result }) =>
    `The added stage was asked for on ${day(facts.requestedOn)}; the pension increased by it is paid from the first ` +
    `day of the following month, ${day(result)}`,
}

export const CONCLUSIONS: ConclusionsOf<ConversionAnswers> = {
  'added-stage-paid-from': paid => `The pension increased by the added stage is paid from ${day(paid)}`,
  conversion: value =>
    paragraph(
      outcomeOnConversion(value),
      amountOnConversion(value),
      value.companionAllowanceKept
        ? 'You keep the companion allowance'
        : 'There is no companion allowance to keep',
    ),
  'early-pension-open': isOpen =>
    isOpen
      ? 'You can ask for an early pension while you draw the invalidity pension'
      : 'You cannot ask for an early pension while you draw the invalidity pension',
  'time-on-pension': counted =>
    isNone(counted)
      ? 'None of the time on the invalidity pension counts towards your old-age pension'
      : `The time on the invalidity pension that counts towards your old-age pension is ${stage(counted)}`,
}
