import type { ConclusionsOf } from '../../phrasebook.js'
import { LAWS } from '../citations.js'
import { age, day, hasTime, points, stage } from '../forms.js'
import { BOUND_BY, reasonInWords } from '../words-of-answers.js'
import { DEGREES } from '../words.js'

type OfTheRight =
  | 'applicable-law'
  | 'law-in-force'
  | 'standard-retirement'
  | 'classify-degree'
  | 'eligibility'
  | 'required-stage'
  | 'potential-stage'
  | 'change-of-degree'

export const OF_THE_RIGHT: ConclusionsOf<OfTheRight> = {
  'applicable-law': law => `Dreptul la pensie se deschide și se calculează după ${LAWS[law]}`,
  'law-in-force': law => `La data indicată se aplică ${LAWS[law]}`,
  'standard-retirement': ({ age: standard, reachedOn, completeStage, minimumStage }) =>
    `Vârsta standard de pensionare este de ${age(standard)} și se împlinește la ${day(reachedOn)}. ` +
    `Stagiul complet este de ${stage(completeStage)}, iar stagiul minim este de ${stage(minimumStage)}`,
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
  'potential-stage': ({ stage: granted, boundBy }) =>
    hasTime(granted)
      ? `Vi se acordă un stagiu potențial de ${stage(granted)}: ${BOUND_BY[boundBy]}`
      : `Nu vi se acordă stagiu potențial: ${BOUND_BY[boundBy]}`,
  'change-of-degree': ({ on, potentialStage, potentialPoints }) =>
    `Pensia se modifică potrivit noii decizii medicale începând cu ${day(on)}, ` +
    (hasTime(potentialStage)
      ? `cu un stagiu potențial de ${stage(potentialStage)}, pentru care se acordă ${points(potentialPoints)}`
      : 'fără stagiu potențial'),
}
