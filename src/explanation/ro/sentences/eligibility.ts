import type { EligibilityRules } from '../../../law/registry/eligibility.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, stage, years } from '../forms.js'
import { CAUSES, conditionMet, DEGREES, SPECIAL_STATUSES } from '../words.js'

const required = (isRequired: boolean): string => (isRequired ? 'li se cere' : 'nu li se cere')

export const ELIGIBILITY: SentencesOf<EligibilityRules> = {
  'eligibility.below-standard-age': ({ facts, result }) =>
    `La data emiterii deciziei medicale, ${day(facts.decisionIssuedOn)}, vârsta standard de pensionare nu trebuie să fie împlinită; ` +
    `ea se împlinește la ${day(facts.standardAgeReachedOn)}, deci ${conditionMet(result)}`,
  'eligibility.age-limit-before-2018': ({ facts, result }) =>
    `Se are în vedere data de ${day(facts.registeredOn)}, anterioară datei de 1 ianuarie 2018, de când limita de vârstă este prevăzută ` +
    `expres; după împlinirea vârstei standard dreptul ${result ? 'se poate deschide' : 'nu se poate deschide'}`,
  'eligibility.whatever-the-stage': ({ facts, result }) =>
    `Cauza invalidității este ${CAUSES[facts.cause]}` +
    (facts.specialStatus ? `, iar persoana are calitatea de ${SPECIAL_STATUSES[facts.specialStatus]}` : '') +
    (result
      ? '; dreptul se acordă indiferent de stagiul de cotizare realizat'
      : '; în acest caz se cere stagiu de cotizare'),
  'eligibility.stage-required-by-age': ({ facts, result }) =>
    `Data nașterii este ${day(facts.birthDate)}, iar decizia medicală a fost emisă la ${day(facts.decisionIssuedOn)}, la vârsta de ` +
    `${years(facts.ageYears)}; pentru această vârstă, tabelul nr. 3 cere un stagiu de cotizare de ${stage(result)}`,
  'eligibility.stage-of-table-3': ({ facts, result }) =>
    `Stagiul cerut de tabelul nr. 3 este de ${stage(facts.required)}, iar stagiul realizat la data deciziei medicale este de ` +
    `${stage(facts.realised)}, deci ${conditionMet(result)}`,
  'eligibility.age-condition-binds': ({ facts, result }) =>
    `Condiția de stagiu în raport cu vârsta a fost declarată neconstituțională la 26 iunie 2012; pentru decizia medicală ` +
    `emisă la ${day(facts.decisionIssuedOn)}, condiția ${result ? 'se aplică' : 'nu se aplică'}`,
  'eligibility.contract-stage-left-out': ({ facts, result }) =>
    `Din stagiul realizat la data deciziei medicale, de ${stage(facts.stageAtDecision)}, se scade cel realizat prin contract de ` +
    `asigurare socială încheiat începând cu 1 ianuarie 2018, de ${stage(facts.voluntaryContractStage)}; la deschiderea dreptului ` +
    `se ia în calcul un stagiu de ${stage(result)}`,
  'eligibility.any-stage': ({ citation, facts, result }) =>
    `Se cere un stagiu de cotizare${citation.act === 'law-360-2023' ? ' contributiv' : ''}, oricât de scurt; ` +
    `stagiul luat în calcul este de ${stage(facts.counted)}, deci ${conditionMet(result)}`,
  'eligibility.two-of-the-last-five-years': ({ facts, result }) =>
    `În ultimii 5 ani se cere un stagiu de cotizare de ${stage(facts.required)}; cel realizat este de ` +
    `${stage(facts.realised)}, deci ${conditionMet(result)}`,
  'eligibility.in-practical-training': ({ facts, result }) =>
    `Pentru ${CAUSES[facts.cause]} în timpul și din cauza practicii profesionale, elevilor, ucenicilor și studenților ` +
    `${required(!result)} stagiu de cotizare`,
  'eligibility.posted-worker': ({ facts, result }) =>
    `Pentru ${CAUSES[facts.cause]}, lucrătorilor detașați ${required(!result)} stagiu de cotizare`,
  'eligibility.degree-of-the-notaries': ({ facts, result }) =>
    `Pensia de invaliditate din sistemul notarilor publici se acordă pentru gradul I sau II; încadrarea este în ` +
    `${DEGREES[facts.degree]}, deci ${conditionMet(result)}`,
  'eligibility.notary-at-decision': ({ facts, result }) =>
    `Se cere calitatea de notar public la data emiterii deciziei medicale; persoana ` +
    `${facts.notaryAtDecision ? 'o avea' : 'nu o avea'}, deci ${conditionMet(result)}`,
}
