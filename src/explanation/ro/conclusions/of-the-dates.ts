import type { ConclusionsOf } from '../../phrasebook.js'
import { day } from '../forms.js'
import { EXEMPTIONS } from '../words-of-answers.js'

type OfTheDates =
  | 'entitlement-start'
  | 'effect-of-review'
  | 'end-of-term'
  | 'review-window'
  | 'review-exemption'
  | 'new-decision-due-by'
  | 'change-reported-by'
  | 'added-stage-paid-from'

/** The age may also be reached before the first day of the window. */
const NO_NEXT_REVIEW: typeof EXEMPTIONS = {
  ...EXEMPTIONS,
  'standard-age-reached':
    'vârsta standard de pensionare este împlinită sau se împlinește înainte de următoarea revizuire posibilă',
}

const INSIDE = '; data stabilită pentru revizuire se află în acest interval'
const OUTSIDE = '; data stabilită pentru revizuire nu se află în acest interval'

export const OF_THE_DATES: ConclusionsOf<OfTheDates> = {
  'entitlement-start': start => `Pensia vi se acordă începând cu ${day(start)}`,
  'effect-of-review': effect =>
    `Decizia medicală dată la revizuire produce efecte începând cu ${day(effect)}`,
  'end-of-term': lastDay => `Ultima zi a termenului este ${day(lastDay)}`,
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
  'change-reported-by': deadline =>
    `Schimbarea trebuie comunicată casei de pensii cel târziu la ${day(deadline)}`,
  'added-stage-paid-from': start =>
    `Pensia recalculată cu stagiul adăugat vi se plătește începând cu ${day(start)}`,
}
