import { day } from '../../../grammar/ro/dates.js'
import { hasTime, stage, years } from '../../../grammar/ro/forms.js'
import { DEGREES, conditionMet, SPECIAL_STATUSES, isOfLaw360 } from '../../../grammar/ro/vocabulary.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { EligibilityAnswers } from '../answers.js'
import type { EligibilityRules } from '../steps.js'
import { held } from './ro-doubts.js'
import {
  OPENED,
  reasonInWords,
  CAUSES,
  bandOfTable3,
  LOSSES,
  asksOfSelfCare,
  SELF_CARE,
} from './ro-vocabulary.js'

export const SENTENCES: SentencesOf<EligibilityRules> = {
  'eligibility.met-at-the-present-pace': ({ facts, result: { opens, missingStage, metFrom, metUntil } }) =>
    `La data deciziei medicale, ${day(facts.decisionIssuedOn)}, stagiul realizat este de ${stage(facts.stageAtDecision)}, iar ` +
    `${hasTime(missingStage) ? `până la stagiul cerut ${OPENED[opens]} mai este nevoie de ${stage(missingStage)}` : `stagiul cerut ${OPENED[opens]} este realizat`}; ` +
    (metFrom
      ? `dacă stagiul crește cu fiecare zi care trece, condiția de stagiu este îndeplinită de la ${day(metFrom)}${metUntil ? ` până la ${day(metUntil)}` : ''}`
      : 'chiar dacă stagiul crește cu fiecare zi care trece, condiția de stagiu nu este îndeplinită înainte de vârsta standard de pensionare'),
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
  'eligibility.degree-from-facts': ({ facts, result }) =>
    `Atunci când ${LOSSES[facts.lost]}, ${asksOfSelfCare(facts) ? `iar ${SELF_CARE[facts.selfCare]}` : 'oricare ar fi capacitatea de autoîngrijire'}, ` +
    (result === 'none'
      ? 'nu se face încadrarea într-un grad de invaliditate'
      : `încadrarea se face în ${DEGREES[result]}`),
}

export const CONCLUSIONS: ConclusionsOf<EligibilityAnswers> = {
  'first-eligible-stage': ({ opens, missingStage, metFrom, metUntil, stageThen }) =>
    (hasTime(missingStage)
      ? `Până la stagiul cerut ${OPENED[opens]} mai este nevoie de ${stage(missingStage)}. `
      : `Stagiul cerut ${OPENED[opens]} este realizat. `) +
    (metFrom
      ? `Dacă stagiul crește cu fiecare zi care trece, condiția de stagiu este îndeplinită pentru deciziile medicale emise de la ${day(metFrom)}` +
        (metUntil ? ` până la ${day(metUntil)}` : '') +
        (stageThen ? `; la prima dintre aceste date stagiul este de ${stage(stageThen)}` : '')
      : hasTime(missingStage)
        ? 'Înainte de vârsta standard de pensionare condiția de stagiu nu mai poate fi îndeplinită'
        : 'Nu mai rămâne însă nicio zi pentru o decizie medicală înainte de vârsta standard de pensionare'),
  'classify-degree': degree =>
    degree === 'none'
      ? 'Situația descrisă nu duce la încadrarea într-un grad de invaliditate'
      : `Situația descrisă corespunde încadrării în ${DEGREES[degree]} de invaliditate`,
  eligibility: value =>
    value.entitled
      ? 'Aveți dreptul la pensie de invaliditate'
      : `Nu aveți dreptul la pensie de invaliditate: ${value.reasons.map(reasonInWords).join('; ')}` +
        (value.missingStage ? `. Diferența până la stagiul cerut este de ${stage(value.missingStage)}` : ''),
  'required-stage': required =>
    `La vârsta de la data deciziei medicale, tabelul nr. 3 cere un stagiu de cotizare de ${stage(required)}`,
}

export { DOUBTS } from './ro-doubts.js'
