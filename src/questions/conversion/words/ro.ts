import { LAWS } from '../../../grammar/ro/citations.js'
import { day, period } from '../../../grammar/ro/dates.js'
import { lei, hasTime, stage } from '../../../grammar/ro/forms.js'
import { heldIn, stageWords, isOfLaw360, DEGREES } from '../../../grammar/ro/vocabulary.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import { lastDayOf } from '../../../law/periods.js'
import type { FactsOf } from '../../../law/step.js'
import type { ConversionAnswers } from '../answers.js'
import type { ConversionRules, ConversionDoubt, ConversionOutcome } from '../steps.js'

export const DOUBTS: DoubtsInWords<ConversionDoubt> = {
  'pension-time-before-2024': {
    question:
      'Timpul cât s-a primit pensia de invaliditate înainte de 1 septembrie 2024 se mai ia în calcul după Legea nr. 360/2023?',
    readings: {
      'counts-as-non-contributory':
        'timpul cât s-a primit pensia de invaliditate înainte de 1 septembrie 2024 se ia în calcul ca perioadă necontributivă',
      'does-not-count':
        'timpul cât s-a primit pensia de invaliditate înainte de 1 septembrie 2024 nu se mai ia în calcul',
    },
  },
}

const held = heldIn(DOUBTS)

type Conversion = ConversionAnswers['conversion']

/** Only where there are two pensions is one of them the more favourable. */
const amountOnConversion = ({ outcome, lei: sum }: Conversion): readonly string[] => {
  if (outcome !== 'becomes-old-age') return sum === undefined ? [] : [`Cuantumul este de ${lei(sum)} pe lună`]
  return sum === undefined
    ? ['Se acordă cuantumul cel mai avantajos dintre cele două pensii, care nu se cunoaște aici']
    : [`Se acordă cuantumul cel mai avantajos, de ${lei(sum)} pe lună`]
}

const LAST_DAY_OF_LAW_263 = lastDayOf('law-263-2010')

const whyNotCounted = ({
  drawnUntil,
  reading,
}: FactsOf<ConversionRules, 'entitlement.time-on-pension-counts'>): string =>
  [
    ...(reading ? [held('pension-time-before-2024', reading)] : []),
    ...(drawnUntil > LAST_DAY_OF_LAW_263 ? ['timpul de după 31 august 2024 nu mai contează'] : []),
  ].join(', iar ')

export const CONVERSIONS: Readonly<Record<ConversionOutcome, string>> = {
  'becomes-old-age': 'pensia de invaliditate devine pensie pentru limită de vârstă',
  'continues-as-invalidity':
    'nu se cuvine pensia pentru limită de vârstă, deoarece stagiul minim nu este realizat, iar pensia de invaliditate se plătește în continuare',
  'old-age-category-same-amount':
    'pensia trece în categoria pensiilor pentru limită de vârstă, cu menținerea cuantumului pensiei de invaliditate',
}

export const SENTENCES: SentencesOf<ConversionRules> = {
  'entitlement.old-age-conditions': ({ citation, facts, result }) => {
    const { minimum, realised } = stageWords(citation)
    return (
      `Pentru pensia pentru limită de vârstă, ${minimum} este de ${stage(facts.minimumStage)}, iar ` +
      `${isOfLaw360(citation) ? 'stagiul contributiv realizat' : realised} este de ${stage(facts.contributoryStage)}; prin urmare, la ${day(facts.on)}, ${CONVERSIONS[result]}`
    )
  },
  'entitlement.more-favourable-amount': ({ facts, result }) =>
    `Pensia de invaliditate este de ${lei(facts.invalidityLei)}, iar pensia pentru limită de vârstă este de ${lei(facts.oldAgeLei)}; ` +
    `se acordă, din oficiu, cuantumul cel mai avantajos, ${lei(result)}`,
  'entitlement.allowance-kept-at-conversion': ({ facts, result }) =>
    result
      ? `Indemnizația pentru însoțitor, acordată pentru ${DEGREES[facts.degree]}, se menține și după împlinirea vârstei de pensionare`
      : `Pentru ${DEGREES[facts.degree]} nu se acordă indemnizație pentru însoțitor, deci nu există una de menținut`,
  'entitlement.early-pension': ({ facts, result }) =>
    `După ${LAWS[facts.law]}, pensionarii de invaliditate ${result ? 'pot obține' : 'nu pot obține'} pensia anticipată`,
  'entitlement.time-on-pension-counts': ({ citation, facts, result }) =>
    `Pensia de invaliditate a fost primită ${period(facts.drawnFrom, facts.drawnUntil)}; ` +
    (hasTime(result)
      ? `pentru pensia pentru limită de vârstă se ia în calcul, ca perioadă ${isOfLaw360(citation) ? 'necontributivă' : 'asimilată'}, ` +
        `timpul până la ${day(facts.countedUntil)}, adică ${stage(result)}`
      : `acest timp nu se ia în calcul pentru pensia pentru limită de vârstă, deoarece ${whyNotCounted(facts)}`),
  'entitlement.added-stage-paid-from': ({ facts, result }) =>
    `Adăugarea stagiului a fost cerută la ${day(facts.requestedOn)}; diferența se plătește din luna următoare, de la ${day(result)}`,
}

export const CONCLUSIONS: ConclusionsOf<ConversionAnswers> = {
  'added-stage-paid-from': start =>
    `Pensia recalculată cu stagiul adăugat vi se plătește începând cu ${day(start)}`,
  conversion: value =>
    [
      `La ${day(value.on)} ${CONVERSIONS[value.outcome]}`,
      ...amountOnConversion(value),
      value.companionAllowanceKept
        ? 'Indemnizația pentru însoțitor se menține'
        : 'Nu există o indemnizație pentru însoțitor de menținut',
    ].join('. '),
  'early-pension-open': isOpen =>
    isOpen
      ? 'Puteți cere pensia anticipată, dacă îndepliniți condițiile ei'
      : 'Cât timp aveți pensie de invaliditate nu puteți obține pensia anticipată',
  'time-on-pension': counted =>
    hasTime(counted)
      ? `Din timpul cât ați primit pensia de invaliditate, pentru pensia pentru limită de vârstă se ia în calcul o perioadă de ${stage(counted)}`
      : 'Timpul cât ați primit pensia de invaliditate nu se ia în calcul pentru pensia pentru limită de vârstă',
}
