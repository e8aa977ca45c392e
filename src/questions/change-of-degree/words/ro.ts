import { day } from '../../../grammar/ro/dates.js'
import { hasTime, stage, points } from '../../../grammar/ro/forms.js'
import { DEGREES } from '../../../grammar/ro/vocabulary.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { ChangeOfDegreeAnswers } from '../answers.js'
import type { ChangeOfDegreeRules, ChangeOfDegreeDoubt } from '../steps.js'

export const DOUBTS: DoubtsInWords<ChangeOfDegreeDoubt> = {
  'notaries-points-after-change': {
    question:
      'În sistemul notarilor publici, după schimbarea gradului de invaliditate, care grad dă punctajul lunar al stagiului potențial?',
    readings: {
      'new-degree':
        'după schimbarea gradului, punctajul lunar al stagiului potențial din sistemul notarilor publici este cel pentru noul grad',
      'first-degree':
        'după schimbarea gradului, punctajul lunar al stagiului potențial din sistemul notarilor publici rămâne cel pentru primul grad',
    },
  },
  'degree-change-public': {
    question: 'După schimbarea gradului de invaliditate, durata stagiului potențial se calculează din nou?',
    readings: {
      'retested-original-length':
        'după schimbarea gradului de invaliditate, stagiul potențial își păstrează durata acordată inițial',
      recounted:
        'după schimbarea gradului de invaliditate, durata stagiului potențial se calculează din nou, la data noii decizii medicale',
    },
  },
  'degree-change-rates': {
    question:
      'Dacă gradul de invaliditate se schimbă printr-o decizie emisă începând cu 1 septembrie 2024, iar pensia a fost deschisă după Legea nr. 263/2010, care lege dă punctajul lunar al stagiului potențial?',
    readings: {
      'law-360-rates':
        'după schimbarea gradului, pensia se recalculează cu punctajul lunar al stagiului potențial din Legea nr. 360/2023',
      'law-263-rates':
        'după schimbarea gradului, pensia păstrează punctajul lunar al stagiului potențial din Legea nr. 263/2010, stabilit pentru noul grad',
    },
  },
  'first-degree-without-potential': {
    question:
      'Dacă la încadrarea inițială în gradul III nu s-a acordat stagiu potențial, ce stagiu potențial are cel trecut în gradul I sau II printr-o decizie emisă începând cu 1 septembrie 2024?',
    readings: {
      zero: 'se mențin condițiile avute în vedere la decizia inițială, deci cel care nu a avut stagiu potențial în gradul III nu are nici după trecerea în gradul I sau II',
      'as-art-75-at-grant':
        'după trecerea din gradul III în gradul I sau II, stagiul potențial este cel pe care art. 75 din Legea nr. 263/2010 îl dădea la data acordării pensiei',
    },
  },
}

export const SENTENCES: SentencesOf<ChangeOfDegreeRules> = {
  'potential-stage.after-change-of-degree': ({ facts, result }) =>
    `La trecerea din ${DEGREES[facts.firstDegree]} în ${DEGREES[facts.newDegree]} ` +
    (hasTime(result)
      ? `se menține stagiul potențial acordat inițial, de ${stage(result)}`
      : 'nu există un stagiu potențial care să se mențină'),
  'potential-stage.first-degree-had-none': ({ facts, result }) =>
    'La încadrarea inițială în gradul III nu s-a acordat stagiu potențial; ' +
    (hasTime(result)
      ? `la trecerea în ${DEGREES[facts.newDegree]} se ia în calcul cel de la data acordării pensiei, de ${stage(result)}`
      : `nici la trecerea în ${DEGREES[facts.newDegree]} nu se acordă`),
  'points.law-that-gives-the-rate': ({ facts }) =>
    `Pensia se recalculează pentru ${DEGREES[facts.newDegree]}, cu punctajul lunar din ` +
    (facts.reading === 'law-360-rates' ? 'Legea nr. 360/2023' : 'Legea nr. 263/2010'),
  'points.degree-that-gives-the-rate': ({ facts, result }) =>
    facts.firstDegree === facts.newDegree
      ? `Încadrarea rămâne în ${DEGREES[facts.newDegree]}, deci se aplică punctajul lunar pentru ${DEGREES[result]}`
      : `La trecerea din ${DEGREES[facts.firstDegree]} în ${DEGREES[facts.newDegree]} se aplică punctajul lunar pentru ${DEGREES[result]}`,
}

export const CONCLUSIONS: ConclusionsOf<ChangeOfDegreeAnswers> = {
  'change-of-degree': ({ on, potentialStage, potentialPoints }) =>
    `Pensia se modifică potrivit noii decizii medicale începând cu ${day(on)}, ` +
    (hasTime(potentialStage)
      ? `cu un stagiu potențial de ${stage(potentialStage)}, pentru care se acordă ${points(potentialPoints)}`
      : 'fără stagiu potențial'),
}
