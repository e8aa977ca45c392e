import { day } from '../../../grammar/ro/dates.js'
import { stage } from '../../../grammar/ro/forms.js'
import { heldIn } from '../../../grammar/ro/vocabulary.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { StepOf } from '../../../law/step.js'
import { compareStages } from '../../../values/stage.js'
import type { ReviewAnswers } from '../answers.js'
import type { ReviewRules, ReviewDoubt, StageOfReview, ReviewExemptionGround } from '../steps.js'

export const DOUBTS: DoubtsInWords<ReviewDoubt> = {
  'notaries-deadline-holiday': {
    question:
      'Dacă ultima zi pentru transmiterea noii decizii medicale la Casa de Pensii a Notarilor Publici este nelucrătoare, termenul se prelungește, și odată cu el efectul deciziei?',
    readings: {
      'does-not-move':
        'termenul de transmitere a noii decizii medicale la Casa de Pensii a Notarilor Publici nu se prelungește',
      'moves-to-next-working-day':
        'termenul de transmitere a noii decizii medicale la Casa de Pensii a Notarilor Publici se prelungește până în prima zi lucrătoare',
    },
  },
}

const held = heldIn(DOUBTS)

/** Why no review is asked. */
export const EXEMPTIONS: Readonly<Record<ReviewExemptionGround, string>> = {
  irreversible: 'invaliditatea afectează ireversibil capacitatea de muncă',
  'standard-age-reached': 'vârsta standard de pensionare este împlinită',
  'within-5-years-with-complete-stage':
    'până la vârsta standard de pensionare mai sunt cel mult 5 ani, iar stagiul complet cerut este realizat',
}

/** The age may also be reached before the first day of the window. */
const NO_NEXT_REVIEW: typeof EXEMPTIONS = {
  ...EXEMPTIONS,
  'standard-age-reached':
    'vârsta standard de pensionare este împlinită sau se împlinește înainte de următoarea revizuire posibilă',
}

const INSIDE = '; data stabilită pentru revizuire se află în acest interval'

const OUTSIDE = '; data stabilită pentru revizuire nu se află în acest interval'

/** The stage that each law holds against the complete one. */
const STAGES: Readonly<Record<StageOfReview, string>> = {
  'whole-stage': 'de cotizare',
  'contributory-stage': 'de cotizare contributiv',
}

/** Both conditions, each told whether it is met. */
const withinFiveYears = ({
  facts: { on, fiveYearsBefore, completeStage, counted, realised },
}: StepOf<ReviewRules, 'review.within-five-years-with-complete-stage'>): string => {
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
}: StepOf<ReviewRules, 'review.new-decision-due-by'>): string =>
  `După revizuirea medicală din ${day(reviewedOn)}, o copie a noii decizii medicale se transmite Casei de Pensii a Notarilor ` +
  'Publici până la sfârșitul lunii următoare; ' +
  (reading
    ? `ultima zi a acelei luni este nelucrătoare și ${held('notaries-deadline-holiday', reading)}, deci `
    : '') +
  `ultima zi a termenului este ${day(result)}`

export const SENTENCES: SentencesOf<ReviewRules> = {
  'entitlement.effect-of-review': ({ facts, result }) =>
    `Decizia medicală dată la revizuire a fost emisă la ${day(facts.decisionIssuedOn)}; ea produce efecte începând cu luna ` +
    `următoare, de la ${day(result)}`,
  'entitlement.effect-of-review-for-notaries': ({ facts, result }) =>
    `Termenul de transmitere a noii decizii medicale expiră la ${day(facts.sendingDeadline)}; dreptul la pensie se modifică sau ` +
    `încetează începând cu luna următoare, de la ${day(result)}`,
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

export const CONCLUSIONS: ConclusionsOf<ReviewAnswers> = {
  'effect-of-review': effect =>
    `Decizia medicală dată la revizuire produce efecte începând cu ${day(effect)}`,
  'review-window': value => {
    if (value.exempt) return `Nu mai aveți obligația revizuirii medicale: ${NO_NEXT_REVIEW[value.ground]}`
    const { earliest, latest, dueInsideWindow } = value
    return (
      `Următoarea revizuire medicală se poate stabili ` +
      (earliest === latest
        ? `numai pentru ziua de ${day(earliest)}`
        : `pentru o zi de la ${day(earliest)} până la ${day(latest)}`) +
      (dueInsideWindow === undefined ? '' : dueInsideWindow ? INSIDE : OUTSIDE)
    )
  },
  'review-exemption': ({ exempt, ground }) =>
    exempt
      ? `Nu mai aveți obligația revizuirii medicale${ground ? `: ${EXEMPTIONS[ground]}` : ''}`
      : 'Aveți în continuare obligația de a vă prezenta la revizuirea medicală',
  'new-decision-due-by': deadline =>
    `O copie a noii decizii medicale trebuie transmisă Casei de Pensii a Notarilor Publici cel târziu la ${day(deadline)}`,
}
