import type { EligibilityRules } from '../../../questions/eligibility/steps.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, hasTime, stage, years } from '../forms.js'
import { held } from '../open-questions/index.js'
import { bandOfTable3, CAUSES, conditionMet, DEGREES, isOfLaw360, SPECIAL_STATUSES } from '../words.js'

export const ELIGIBILITY: SentencesOf<EligibilityRules> = {
  'eligibility.below-standard-age': ({ facts, result }) =>
    `La data emiterii deciziei medicale, ${day(facts.decisionIssuedOn)}, vârsta standard de pensionare nu trebuie să fie împlinită; ` +
    `ea se împlinește la ${day(facts.standardAgeReachedOn)}, deci ${conditionMet(result)}`,
  'eligibility.age-limit-before-2018': ({ facts }) =>
    `Limita de vârstă este prevăzută expres abia de la 1 ianuarie 2018; pentru data avută în vedere aici, ${day(facts.registeredOn)}, ` +
    held('age-limit-before-2018', facts.reading),
  'eligibility.whatever-the-stage': ({ facts, result }) =>
    `Cauza invalidității este ${CAUSES[facts.cause]}` +
    (facts.specialStatus ? `, iar persoana are calitatea de ${SPECIAL_STATUSES[facts.specialStatus]}` : '') +
    (result
      ? '; dreptul se acordă indiferent de stagiul de cotizare realizat'
      : '; în acest caz se cere stagiu de cotizare'),
  'eligibility.stage-required-by-age': ({ facts, result }) =>
    `Data nașterii este ${day(facts.birthDate)}, iar decizia medicală a fost emisă la ${day(facts.decisionIssuedOn)}, la vârsta de ` +
    `${years(facts.ageYears)}; rândul din tabelul nr. 3 ${bandOfTable3(facts.row)} cere un stagiu de cotizare de ${stage(result)}` +
    (facts.reading === 'upper-included' ? `; ${held('age-band-edge', facts.reading)}` : ''),
  'eligibility.stage-of-table-3': ({ facts, result }) =>
    `Stagiul cerut de tabelul nr. 3 este de ${stage(facts.required)}, iar stagiul realizat la data deciziei medicale este de ` +
    `${stage(facts.realised)}, deci ${conditionMet(result)}`,
  'eligibility.age-condition-binds': ({ facts, result }) =>
    `Condiția de stagiu în raport cu vârsta a fost declarată neconstituțională la 26 iunie 2012; ` +
    `${held('ccr-680-2012', facts.reading)}, deci ea ${result ? 'se aplică' : 'nu se aplică'} deciziei medicale emise la ` +
    day(facts.decisionIssuedOn),
  'eligibility.contract-stage-left-out': ({ facts, result }) =>
    `Din stagiul realizat la data deciziei medicale, de ${stage(facts.stageAtDecision)}, se scade cel realizat prin contract de ` +
    `asigurare socială încheiat începând cu 1 ianuarie 2018, de ${stage(facts.voluntaryContractStage)}; la deschiderea dreptului ` +
    (hasTime(result)
      ? `se ia în calcul un stagiu de ${stage(result)}`
      : 'nu rămâne stagiu de luat în calcul'),
  'eligibility.any-stage': ({ citation, facts, result }) =>
    `Se cere un stagiu de cotizare${isOfLaw360(citation) ? ' contributiv' : ''}, oricât de scurt; ` +
    (hasTime(facts.counted)
      ? `stagiul luat în calcul este de ${stage(facts.counted)}`
      : 'nu există stagiu care să poată fi luat în calcul') +
    `, deci ${conditionMet(result)}`,
  'eligibility.two-of-the-last-five-years': ({ facts, result }) =>
    `În ultimii 5 ani se cere un stagiu de cotizare de ${stage(facts.required)}; cel realizat este de ` +
    `${stage(facts.realised)}, deci ${conditionMet(result)}`,
  'eligibility.in-practical-training': ({ facts, result }) =>
    `Pentru ${CAUSES[facts.cause]} din timpul și din cauza practicii profesionale, elevilor, ucenicilor și studenților ` +
    `${result ? 'nu li se cere' : 'li se cere'} stagiu de cotizare`,
  'eligibility.posted-worker': ({ facts }) =>
    `Invaliditatea unui lucrător detașat în străinătate este cauzată de ${CAUSES[facts.cause]}; ` +
    held('posted-worker-stage', facts.reading),
  'eligibility.degree-of-the-notaries': ({ facts, result }) =>
    `Pensia de invaliditate din sistemul notarilor publici se acordă pentru gradul I sau II; încadrarea este în ` +
    `${DEGREES[facts.degree]}, deci ${conditionMet(result)}`,
  'eligibility.notary-at-decision': ({ facts, result }) =>
    `Se cere calitatea de notar public la data emiterii deciziei medicale; persoana ` +
    `${facts.notaryAtDecision ? 'o avea' : 'nu o avea'}, deci ${conditionMet(result)}`,
}
