import type { StepOf } from '../../../questions/every-step.js'
import type { ReviewRules, StageOfReview } from '../../../questions/review/steps.js'
import { compareStages } from '../../../values/stage.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, stage } from '../forms.js'
import { held } from '../open-questions/index.js'

/** The stage that each law holds against the complete one. */
const STAGES: Readonly<Record<StageOfReview, string>> = {
  'whole-stage': 'de cotizare',
  'contributory-stage': 'de cotizare contributiv',
}

/** Both conditions, each told whether it is met. */
const withinFiveYears = ({
  facts: { on, fiveYearsBefore, completeStage, counted, realised },
}: StepOf<'review.within-five-years-with-complete-stage'>): string => {
  const isLate = on >= fiveYearsBefore
  const isComplete = compareStages(realised, completeStage) >= 0
  return (
    `Nu mai este supus revizuirii medicale cine are cel mult 5 ani până la vârsta standard de pensionare, aici de la ${day(fiveYearsBefore)}, ` +
    `și a realizat stagiul complet ${STAGES[counted]}, de ${stage(completeStage)}; la ${day(on)} cei 5 ani ` +
    `${isLate ? 'au început' : 'nu au început'}, ${isLate === isComplete ? 'iar' : 'dar'} stagiul ${STAGES[counted]} realizat, ` +
    `de ${stage(realised)}, ${isComplete ? 'atinge' : 'nu atinge'} stagiul complet`
  )
}

const newDecisionDueBy = ({
  facts: { reviewedOn, reading },
  result,
}: StepOf<'review.new-decision-due-by'>): string =>
  `După revizuirea medicală din ${day(reviewedOn)}, o copie a noii decizii medicale se transmite Casei de Pensii a Notarilor ` +
  'Publici până la sfârșitul lunii următoare; ' +
  (reading
    ? `ultima zi a acelei luni este nelucrătoare și ${held('notaries-deadline-holiday', reading)}, deci `
    : '') +
  `ultima zi a termenului este ${day(result)}`

export const REVIEW: SentencesOf<ReviewRules> = {
  'review.irreversible': ({ result }) =>
    result
      ? 'Invaliditatea afectează ireversibil capacitatea de muncă, deci revizuirea medicală nu se mai face'
      : 'Nu este indicată o invaliditate care afectează ireversibil capacitatea de muncă',
  'review.standard-age-reached': ({ facts, result }) =>
    `Revizuirea medicală se face până la împlinirea vârstei standard de pensionare, la ${day(facts.standardAgeReachedOn)}; ` +
    `la ${day(facts.on)} vârsta ${result ? 'este împlinită' : 'nu este împlinită'}`,
  'review.within-five-years-with-complete-stage': withinFiveYears,
  'review.window': ({ facts, result }) =>
    `Revizuirea medicală se face la un interval cuprins între un an și 3 ani de la decizia medicală emisă la ${day(facts.decisionIssuedOn)} ` +
    `și înainte de vârsta standard de pensionare, care se împlinește la ${day(facts.standardAgeReachedOn)}; ` +
    (result.latest < result.earliest
      ? 'vârsta se împlinește înainte de prima revizuire posibilă, deci nu mai urmează nicio revizuire'
      : `prima zi posibilă este ${day(result.earliest)}, iar ultima este ${day(result.latest)}`),
  'review.new-decision-due-by': newDecisionDueBy,
}
