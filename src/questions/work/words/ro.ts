import { heldIn, DEGREES } from '../../../grammar/ro/vocabulary.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { WorkAnswers } from '../answers.js'
import type { WorkRules, WorkDoubt, Activity } from '../steps.js'

export const DOUBTS: DoubtsInWords<WorkDoubt> = {
  'independent-work-263': {
    question:
      'După Legea nr. 263/2010, activitatea independentă cu venituri peste plafonul de asigurare suspendă pensia pentru gradul I sau II?',
    readings: {
      'suspended-above-threshold':
        'activitatea independentă cu venituri peste plafonul de asigurare suspendă plata pensiei pentru gradul I sau II',
      allowed:
        'activitatea independentă cu venituri peste plafonul de asigurare se poate cumula cu pensia pentru gradul I sau II',
    },
  },
}

const held = heldIn(DOUBTS)

/** As each stands after "se poate cumula cu". */
const ACTIVITIES: Readonly<Record<Exclude<Activity, 'none'>, string>> = {
  employee: 'activitatea salariată de peste jumătate din timpul normal de muncă',
  'half-time-employee': 'activitatea salariată de cel mult jumătate din timpul normal de muncă',
  'independent-above-threshold': 'activitatea independentă cu venituri peste plafonul de asigurare',
  'independent-below-threshold': 'activitatea independentă cu venituri sub plafonul de asigurare',
  'local-councillor': 'funcția de consilier local',
}

export const SENTENCES: SentencesOf<WorkRules> = {
  'entitlement.work-beside-pension': ({ facts: { degree, activity, handicap, reading }, result }) => {
    if (handicap)
      return `Nevăzătorii pot cumula pensia de invaliditate cu venituri din muncă în orice grad; încadrarea este în ${DEGREES[degree]}, deci plata pensiei nu se suspendă`
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
}

export const CONCLUSIONS: ConclusionsOf<WorkAnswers> = {
  'work-compatibility': outcome =>
    outcome === 'allowed'
      ? 'În situația indicată, plata pensiei nu se suspendă'
      : 'Pe durata activității indicate, plata pensiei se suspendă',
}
