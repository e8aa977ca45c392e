import {
  DOCUMENT_FACTS,
  firstEligibleStage,
  medicalAuthorities,
  requiredDocuments,
} from '../../../../src/index.js'
import * as independent from '../../independent/index.js'
import { outcomeOf } from '../outcome.js'
import type { Drawn } from '../dossier/draw.js'
import type { Random } from '../random.js'
import type { Beside, Pair } from './beside.js'

// Questions that no section of an assessment asks: of the same persons and decisions, under any law.

const PUBLIC_LAWS = ['law-263-2010', 'law-263-2010-amended-2013', 'law-360-2023'] as const
const WAYS = [
  'in-person',
  'in-person-by-appointment',
  'post-with-confirmation',
  'electronic',
  'e-mail',
] as const

const stagePair = ({ person, incapacity, medicalDecision, contribution }: Drawn, random: Random): Pair => {
  const { sex, birthDate, specialStatus } = person
  const { degree, cause } = incapacity
  const { stageAtDecision, voluntaryContractStage } = contribution
  const facts = {
    law: random.chance(0.03) ? ('notaries' as const) : random.pick(PUBLIC_LAWS),
    ...{ sex, birthDate, degree, cause, stageAtDecision },
    decisionIssuedOn: medicalDecision.issuedOn,
    ...(specialStatus ? { specialStatus } : {}),
    ...(voluntaryContractStage ? { voluntaryContractStage } : {}),
    ...(person.notaryAtDecision === undefined ? {} : { notaryAtDecision: person.notaryAtDecision }),
  } as Parameters<typeof firstEligibleStage>[0]
  const readings = random.chance(0.3) ? ({ 'age-band-edge': 'upper-included' } as const) : {}
  return {
    asked: { firstEligibleStage: facts, readings },
    library: outcomeOf(() => firstEligibleStage(facts, { readings })),
    second: independent.firstEligibleStage(facts, readings),
  }
}

/** The titles and articles are words of the library; a form that no list tells is its own reading of the counter. */
const papersPair = (random: Random): Pair => {
  const by = random.chance(0.5) ? { by: random.pick(WAYS) } : {}
  const facts = {
    law: random.chance(0.2) ? ('notaries' as const) : random.pick(PUBLIC_LAWS),
    facts: DOCUMENT_FACTS.filter(() => random.chance(0.4)),
    ...by,
  }
  const second = independent.papers(facts)
  const library = requiredDocuments(facts).value.map(
    ({ titles: _, citation: __, form, ...paper }, place) => ({
      ...paper,
      form: second[place]?.form === undefined ? undefined : form,
    }),
  )
  return { asked: { requiredDocuments: facts }, library, second }
}

const authoritiesPair = (random: Random): Pair => {
  const facts = {
    law: random.pick(PUBLIC_LAWS),
    ...(random.chance(0.7) ? { militaryOrPolice: random.chance(0.5) } : {}),
  }
  return {
    asked: { medicalAuthorities: facts },
    library: medicalAuthorities(facts).value,
    second: independent.medicalAuthorities(facts),
  }
}

export const questionsBeside: Beside = {
  name: 'questions',
  oneIn: 100,
  pairs: (dossier, random) => [stagePair(dossier, random), papersPair(random), authoritiesPair(random)],
}
