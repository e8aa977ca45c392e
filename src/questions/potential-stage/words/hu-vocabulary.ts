import { stage } from '../../../grammar/hu/forms.js'
import { capital } from '../../../grammar/numerals.js'
import type { StepOf } from '../../../law/step.js'
import type { PotentialStageRules, PotentialStageBound } from '../steps.js'

/** Asked only of those whose pension hangs on the stage; the notaries insure no degree III. */
export const ofDegreeIII = ({
  facts,
  result,
  citation,
}: StepOf<PotentialStageRules, 'potential-stage.degree-III-has-one'>): string => {
  if (citation.act === 'notaries-regulation')
    return 'A közjegyzők rendszere a III. fokozatra nem ad nyugdíjat, ezért potenciális szolgálati időt sem'
  return capital(
    (facts.reading ? 'az alkalmazott értelmezés szerint ' : '') +
      (result
        ? 'a III. fokozatra is jár potenciális szolgálati idő, ha a 3. táblázat feltétele teljesül'
        : 'a III. fokozatra csak annak jár potenciális szolgálati idő, akinek a nyugdíjához nem szükséges ' +
          'szolgálati idő; itt szükséges, ezért potenciális szolgálati idő nem jár'),
  )
}

const TRANSITION = { no: 'nem vonatkozik', yes: 'is vonatkozik' } as const

/** Whether the 30 years of the transition count here is asked only of those to whom it applies. */
export const stageOfTheNotaries = ({
  facts,
  result,
}: StepOf<PotentialStageRules, 'potential-stage.complete-stage-of-the-notaries'>): string => {
  const { professionStageOn2013: inProfession, reading } = facts
  return capital(
    (inProfession ? `a közjegyzői szakmában töltött idő 2013. január 1-jén ${stage(inProfession)}; ` : '') +
      (reading
        ? 'az öregségi nyugdíjhoz az átmeneti szabály szerint 30 év kell, és ez a szabály az alkalmazott értelmezés ' +
          `szerint a potenciális szolgálati időre ${TRANSITION[reading]}; `
        : '') +
      `a közjegyzők potenciális szolgálati idejének kiszámításához a teljes szolgálati idő ${stage(result)}`,
  )
}

/** Why the potential stage is as long as it is. */
export const BOUND_BY: Readonly<Record<PotentialStageBound, string>> = {
  'complete-stage': 'ennyi hiányzik a teljes szolgálati időhöz',
  'standard-age': 'ennyi idő van hátra a standard nyugdíjkorhatárig',
  'complete-stage-reached': 'a teljes szolgálati idő már megvan',
  'standard-age-reached': 'a standard nyugdíjkorhatár már be van töltve',
  'table-3-not-met': 'a 3. táblázatban előírt szolgálati idő nincs meg',
  'degree-III': 'a III. fokozatra ebben az esetben nem adnak potenciális szolgálati időt',
  'longer-stage-elsewhere': 'azt egy másik rendszer adja, amelyben hosszabb a szolgálati idő',
}
