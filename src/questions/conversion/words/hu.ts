import { the } from '../../../grammar/hu/articles.js'
import { LAWS } from '../../../grammar/hu/citations.js'
import { onDay, untilDay, fromDay, dayItself } from '../../../grammar/hu/dates.js'
import { lei, stage } from '../../../grammar/hu/forms.js'
import { DEGREES } from '../../../grammar/hu/vocabulary.js'
import { isNone } from '../../../grammar/numerals.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { StepOf } from '../../../law/step.js'
import type { ConversionAnswers } from '../answers.js'
import type { ConversionRules, ConversionDoubt, ConversionOutcome } from '../steps.js'

type Conversion = ConversionAnswers['conversion']

export const DOUBTS: DoubtsInWords<ConversionDoubt> = {
  'pension-time-before-2024': {
    question:
      'A 360/2023-as törvény szerint beszámít-e az öregségi nyugdíjba a rokkantsági nyugdíjban 2024. szeptember 1-je előtt ' +
      'töltött idő?',
    readings: {
      'counts-as-non-contributory':
        'a rokkantsági nyugdíjban 2024. szeptember 1-je előtt töltött idő járulékkal nem fedezett időszakként beszámít ' +
        'az öregségi nyugdíjba',
      'does-not-count':
        'a rokkantsági nyugdíjban 2024. szeptember 1-je előtt töltött idő nem számít be az öregségi nyugdíjba',
    },
  },
}

const MORE_FAVOURABLE = 'Önnek a rokkantsági és az öregségi nyugdíj közül a kedvezőbb összeg jár'

/** Only where there are two pensions is one of them the more favourable. */
const amountAtConversion = ({ outcome, lei: amount }: Conversion): string => {
  if (outcome !== 'becomes-old-age')
    return amount === undefined ? '' : `. Önnek ekkor havi ${lei(amount)} nyugdíj jár`
  return amount === undefined
    ? `. ${MORE_FAVOURABLE}, de ez az összeg nem ismert`
    : `. ${MORE_FAVOURABLE}: havi ${lei(amount)}`
}

export const CONVERSION_OUTCOMES: Readonly<Record<ConversionOutcome, string>> = {
  'becomes-old-age': 'a rokkantsági nyugdíj hivatalból öregségi nyugdíjjá alakul',
  'continues-as-invalidity': 'öregségi nyugdíj nem jár, a rokkantsági nyugdíjat folyósítják tovább',
  'old-age-category-same-amount':
    'a nyugdíjast hivatalból az öregségi nyugdíjasok közé sorolják, a rokkantsági nyugdíj összegével',
}

const conversion = (value: Conversion): string =>
  `${onDay(value.on)} ` +
  (value.outcome === 'continues-as-invalidity'
    ? 'nincs meg az öregségi nyugdíjhoz szükséges minimális szolgálati idő, ezért '
    : '') +
  `${CONVERSION_OUTCOMES[value.outcome]}${amountAtConversion(value)}` +
  (value.companionAllowanceKept ? '. Ön a kísérői pótlékot is megtartja' : '')

const COUNTS_AS = {
  'counts-as-non-contributory': ' járulékkal nem fedezett időszakként',
  'does-not-count': '',
} as const

/** Under Law 360/2023 the time before it is open, and later time does not count; Law 263/2010 counted its own. */
const timeOnPension = ({
  facts,
  result,
}: StepOf<ConversionRules, 'entitlement.time-on-pension-counts'>): string => {
  const { reading, countedUntil } = facts
  const asRead = reading ? 'az alkalmazott értelmezés szerint ' : ''
  if (isNone(result)) {
    const time = reading
      ? 'a 2024. szeptember 1-je előtti idő sem'
      : 'a 2024. szeptember 1-jétől eltelt idő nem'
    return `${asRead}az öregségi nyugdíjba ${time} számít be`
  }
  const counted = `${the(untilDay(countedUntil))} eltelt idő számít be${reading ? COUNTS_AS[reading] : ''}`
  return `${asRead}az öregségi nyugdíjba ${counted}: ${stage(result)}`
}

export const SENTENCES: SentencesOf<ConversionRules> = {
  'entitlement.old-age-conditions': ({ facts, result }) =>
    `${onDay(facts.on)} az öregségi nyugdíjhoz szükséges minimális szolgálati idő ` +
    `${stage(facts.minimumStage)}, a járulékkal fedezett szolgálati idő ${stage(facts.contributoryStage)}, ez ` +
    `${result === 'becomes-old-age' ? 'elég' : 'nem elég'}; ${CONVERSION_OUTCOMES[result]}`,
  'entitlement.more-favourable-amount': ({ facts, result }) =>
    `A rokkantsági nyugdíj ${lei(facts.invalidityLei)}, az öregségi nyugdíj ${lei(facts.oldAgeLei)}; ` +
    `a kedvezőbb összeg ${lei(result)}`,
  'entitlement.allowance-kept-at-conversion': ({ facts, result }) =>
    `A rokkantság ${DEGREES[facts.degree]}ú; kísérői pótlék a nyugdíjkorhatár elérése után ` +
    (result ? 'is jár' : 'sem jár'),
  'entitlement.early-pension': ({ facts, result }) =>
    `Az alkalmazandó jogszabály ${the(LAWS[facts.law])}; a rokkantsági nyugdíjas előrehozott nyugdíjat ` +
    (result ? 'kérhet' : 'nem kérhet'),
  'entitlement.time-on-pension-counts': step =>
    `A rokkantsági nyugdíj folyósításának ideje ${fromDay(step.facts.drawnFrom)} ${untilDay(step.facts.drawnUntil)} tart; ` +
    timeOnPension(step),
  'entitlement.added-stage-paid-from': ({ facts, result }) =>
    `A kérelem napja ${dayItself(facts.requestedOn)}; az utólag igazolt szolgálati idő után járó összeget a következő hónap első napjától, ` +
    `${fromDay(result)} fizetik`,
}

export const CONCLUSIONS: ConclusionsOf<ConversionAnswers> = {
  'added-stage-paid-from': on =>
    `Az utólag igazolt szolgálati idő után járó összeget Önnek ${fromDay(on)} fizetik`,
  conversion,
  'early-pension-open': isOpen =>
    isOpen
      ? 'Ön rokkantsági nyugdíjasként is kérhet előrehozott nyugdíjat'
      : 'Ön rokkantsági nyugdíjasként nem kérhet előrehozott nyugdíjat',
  'time-on-pension': time =>
    isNone(time)
      ? 'A rokkantsági nyugdíjban töltött idő nem számít be az öregségi nyugdíjba'
      : `A rokkantsági nyugdíjban töltött időből ${stage(time)} számít be az öregségi nyugdíjba`,
}
