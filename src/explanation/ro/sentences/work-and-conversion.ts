import { lastDayOf } from '../../../law/periods.js'
import type { FactsOf } from '../../../questions/every-step.js'
import type { WorkAndConversionRules } from '../../../law/registry/gone.js'
import type { SentencesOf } from '../../phrasebook.js'
import { LAWS } from '../citations.js'
import { day, days, hasTime, lei, list, period, stage } from '../forms.js'
import { held } from '../open-questions/index.js'
import { BODIES, DECIDED_BY } from '../words-of-procedure.js'
import { ACTIVITIES, CONVERSIONS, LOSSES, SELF_CARE } from '../words-of-work-and-degree.js'
import { DEGREES, isOfLaw360, stageWords, system } from '../words.js'

const LAST_DAY_OF_LAW_263 = lastDayOf('law-263-2010')

const whyNotCounted = ({ drawnUntil, reading }: FactsOf<'entitlement.time-on-pension-counts'>): string =>
  [
    ...(reading ? [held('pension-time-before-2024', reading)] : []),
    ...(drawnUntil > LAST_DAY_OF_LAW_263 ? ['timpul de după 31 august 2024 nu mai contează'] : []),
  ].join(', iar ')

type DegreeFacts = FactsOf<'eligibility.degree-from-facts'>

/** Law 263/2010 art. 69 looks at self-care only where the work capacity is lost in full. */
const asksOfSelfCare = ({ lost }: DegreeFacts): boolean => lost !== 'at-least-half-lost' && lost !== 'kept'

/** Which system pays where several insured the person at the pension date. */
const PAYER_OF_SEVERAL: Readonly<Record<FactsOf<'companion-allowance.payer'>['rule'], string>> = {
  'law-360-2023': 'acela dintre ele în care asigurarea a început cel mai târziu',
  notaries: 'acela dintre ele în care perioada de contribuție este cea mai mare',
}

export const WORK_AND_CONVERSION: SentencesOf<WorkAndConversionRules> = {
  'entitlement.work-beside-pension': ({ facts: { degree, activity, reading }, result }) => {
    if (activity === 'none')
      return `Pensionarul încadrat în ${DEGREES[degree]} nu desfășoară nicio activitate, deci plata pensiei nu se suspendă`
    if (reading)
      return (
        `Încadrarea este în ${DEGREES[degree]}, iar pensionarul desfășoară o activitate independentă cu venituri peste plafonul de ` +
        `asigurare; ${held('independent-work-263', reading)}`
      )
    return result === 'allowed'
      ? `Pensia de invaliditate de ${DEGREES[degree]} se poate cumula cu ${ACTIVITIES[activity]}`
      : `Pensia de invaliditate de ${DEGREES[degree]} nu se poate cumula cu ${ACTIVITIES[activity]}: plata pensiei se suspendă`
  },
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
  'entitlement.change-to-be-reported': ({ facts, result }) =>
    `Schimbarea din ${day(facts.changedOn)} se comunică casei de pensii în termen de ${days(facts.days)}; ultima zi este ${day(result)}`,
  'entitlement.added-stage-paid-from': ({ facts, result }) =>
    `Adăugarea stagiului a fost cerută la ${day(facts.requestedOn)}; diferența se plătește din luna următoare, de la ${day(result)}`,
  'contestation.medical-authorities': ({ result: { decidedBy, endorsedBy, contestedBefore } }) =>
    `Capacitatea de muncă este evaluată de ${DECIDED_BY[decidedBy]}` +
    (endorsedBy ? ', cu avizul comisiei centrale de expertiză medico-militară' : '') +
    `; contestația se adresează ${BODIES[contestedBefore]}`,
  'potential-stage.after-change-of-degree': ({ facts, result }) =>
    `La trecerea din ${DEGREES[facts.firstDegree]} în ${DEGREES[facts.newDegree]} ` +
    (hasTime(result)
      ? `se menține stagiul potențial acordat inițial, de ${stage(result)}`
      : 'nu există un stagiu potențial care să se mențină'),
  'points.degree-that-gives-the-rate': ({ facts, result }) =>
    facts.firstDegree === facts.newDegree
      ? `Încadrarea rămâne în ${DEGREES[facts.newDegree]}, deci se aplică punctajul lunar pentru ${DEGREES[result]}`
      : `La trecerea din ${DEGREES[facts.firstDegree]} în ${DEGREES[facts.newDegree]} se aplică punctajul lunar pentru ${DEGREES[result]}`,
  'eligibility.degree-from-facts': ({ facts, result }) =>
    `Atunci când ${LOSSES[facts.lost]}, ${asksOfSelfCare(facts) ? `iar ${SELF_CARE[facts.selfCare]}` : 'oricare ar fi capacitatea de autoîngrijire'}, ` +
    (result === 'none'
      ? 'nu se face încadrarea într-un grad de invaliditate'
      : `încadrarea se face în ${DEGREES[result]}`),
  'companion-allowance.payer': ({ facts, result }) => {
    const atOnce = facts.insuredAtPensionDate.map(id => `în ${system(id)}`)
    return (
      (atOnce.length === 0
        ? `La data pensionării, ${day(facts.pensionDate)}, persoana nu mai era asigurată în niciunul dintre sistemele avute în vedere; `
        : `La data pensionării, ${day(facts.pensionDate)}, persoana era asigurată ${list(atOnce)}; `) +
      `indemnizația pentru însoțitor o plătește ${atOnce.length > 1 ? PAYER_OF_SEVERAL[facts.rule] : 'ultimul sistem în care persoana a fost asigurată'}, ` +
      `adică ${system(result)}`
    )
  },
}
