import type { WorkAndConversionRules } from '../../../law/registry/work-and-conversion.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, days, hasTime, lei, list, period, stage } from '../forms.js'
import { BODIES, DECIDED_BY } from '../words-of-procedure.js'
import { ACTIVITIES, CONVERSIONS, LOSSES, SELF_CARE } from '../words-of-work-and-degree.js'
import { DEGREES, LAWS, stageWords, system } from '../words.js'

export const WORK_AND_CONVERSION: SentencesOf<WorkAndConversionRules> = {
  'entitlement.work-beside-pension': ({ facts: { degree, activity }, result }) => {
    if (activity === 'none')
      return `Pensionarul încadrat în ${DEGREES[degree]} nu desfășoară nicio activitate, deci plata pensiei nu se suspendă`
    return result === 'allowed'
      ? `Pensia de invaliditate de ${DEGREES[degree]} se poate cumula cu ${ACTIVITIES[activity]}`
      : `Pensia de invaliditate de ${DEGREES[degree]} nu se poate cumula cu ${ACTIVITIES[activity]}: plata pensiei se suspendă`
  },
  'entitlement.old-age-conditions': ({ citation, facts, result }) => {
    const { minimum, realised } = stageWords(citation)
    return (
      `Pentru pensia pentru limită de vârstă, ${minimum} este de ${stage(facts.minimumStage)}, iar ${realised} este de ` +
      `${stage(facts.contributoryStage)}; prin urmare, la ${day(facts.on)}, ${CONVERSIONS[result]}`
    )
  },
  'entitlement.more-favourable-amount': ({ facts, result }) =>
    `Pensia de invaliditate este de ${lei(facts.invalidityLei)}, iar pensia pentru limită de vârstă este de ${lei(facts.oldAgeLei)}; ` +
    `se acordă, din oficiu, cuantumul cel mai avantajos, ${lei(result)}`,
  'entitlement.allowance-kept-at-conversion': ({ facts, result }) =>
    result
      ? `Indemnizația pentru însoțitor, acordată pentru ${DEGREES[facts.degree]}, se menține și după această dată`
      : `Pentru ${DEGREES[facts.degree]} nu se acordă indemnizație pentru însoțitor, deci nu există una de menținut`,
  'entitlement.early-pension': ({ facts, result }) =>
    `După ${LAWS[facts.law]}, pensionarii de invaliditate ${result ? 'pot obține' : 'nu pot obține'} pensia anticipată`,
  'entitlement.time-on-pension-counts': ({ facts, result }) =>
    `Pensia de invaliditate a fost primită ${period(facts.drawnFrom, facts.drawnUntil)}; ` +
    (hasTime(result)
      ? `pentru pensia pentru limită de vârstă se ia în calcul timpul până la ${day(facts.countedUntil)}, adică ${stage(result)}`
      : 'acest timp nu se ia în calcul pentru pensia pentru limită de vârstă'),
  'entitlement.change-to-be-reported': ({ facts, result }) =>
    `Schimbarea din ${day(facts.changedOn)} se comunică în termen de ${days(facts.days)}; ultima zi este ${day(result)}`,
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
    `La trecerea din ${DEGREES[facts.firstDegree]} în ${DEGREES[facts.newDegree]} se aplică punctajul lunar pentru ${DEGREES[result]}`,
  'eligibility.degree-from-facts': ({ facts, result }) =>
    `Atunci când ${LOSSES[facts.lost]}, iar ${SELF_CARE[facts.selfCare]}, ` +
    (result === 'none'
      ? 'nu există încadrare într-un grad de invaliditate'
      : `încadrarea este în ${DEGREES[result]}`),
  'companion-allowance.payer': ({ facts, result }) => {
    const atOnce = facts.insuredAtPensionDate.map(system)
    const longest = facts.rule === 'notaries' && atOnce.length > 1
    return (
      (atOnce.length === 0
        ? `La data pensionării, ${day(facts.pensionDate)}, persoana nu mai era asigurată în niciun sistem; `
        : `La data pensionării, ${day(facts.pensionDate)}, persoana era asigurată în ${list(atOnce)}; `) +
      `indemnizația pentru însoțitor o plătește ${longest ? 'sistemul cu perioada de contribuție cea mai mare' : 'ultimul sistem în care persoana a fost asigurată'}, ` +
      `adică ${system(result)}`
    )
  },
}
