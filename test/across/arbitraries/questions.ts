import fc from 'fast-check'
import type {
  EligibilityFacts,
  PotentialStageFacts,
  RequiredStageFacts,
  Stage,
  StandardRetirementFacts,
} from '../../../src/index.js'
import { birthDate, dateBetween, dayInLifeOf, sameOrLater } from './dates.js'
import { cause, degree, handicap, law, present, seldom, sex, specialStatus } from './persons.js'
import { partOfStage, stage } from './stages.js'

type S = Partial<Stage>

/** Applications of the law as first in force were registered by this day, and upon a decision already issued. */
const LAST_DAY_OF_FIRST_LAW = '2013-03-14'

/** The first day from which a stage can have been bought by a contract that does not count. */
const CONTRACTS_FROM = '2018-01-01'

export const retirementFacts: fc.Arbitrary<StandardRetirementFacts<S>> = fc
  .record({ law, sex, birthDate, professionStageOn2013: seldom(stage) })
  .map(present)

/** Birth, decision and grant in their order. */
const life = birthDate.chain(birth =>
  fc.tuple(fc.constant(birth), dayInLifeOf(birth)).chain(([birthDate, decisionIssuedOn]) =>
    fc.record({
      birthDate: fc.constant(birthDate),
      decisionIssuedOn: fc.constant(decisionIssuedOn),
      grantedOn: sameOrLater(decisionIssuedOn),
      applicationRegisteredOn: sameOrLater(decisionIssuedOn),
    }),
  ),
)

export const requiredStageFacts: fc.Arbitrary<RequiredStageFacts> = fc
  .tuple(law, life)
  .map(([law, { birthDate, decisionIssuedOn }]) => ({ law, birthDate, decisionIssuedOn }))

const person = fc.record({ law, sex, degree, cause, specialStatus: seldom(specialStatus) })

const stagesAtDecision = stage.chain(stageAtDecision =>
  fc.record({
    stageAtDecision: fc.constant(stageAtDecision),
    voluntaryContractStage: seldom(partOfStage(stageAtDecision)),
    stageInLast5Years: partOfStage(stageAtDecision),
  }),
)

export const eligibilityFacts: fc.Arbitrary<EligibilityFacts<S>> = fc
  .tuple(
    person,
    life,
    stagesAtDecision,
    fc.record({
      notaryAtDecision: seldom(fc.boolean()),
      isRegistrationGiven: fc.boolean(),
      early: dateBetween('2010-06-01', LAST_DAY_OF_FIRST_LAW),
    }),
  )
  .map(([person, { birthDate, decisionIssuedOn: issuedOn, applicationRegisteredOn }, stages, more]) => {
    const { voluntaryContractStage, ...others } = stages
    const isTooLate = person.law === 'law-263-2010' && issuedOn > LAST_DAY_OF_FIRST_LAW
    const decisionIssuedOn = isTooLate ? more.early : issuedOn
    return present({
      ...person,
      birthDate,
      decisionIssuedOn,
      ...others,
      voluntaryContractStage: decisionIssuedOn < CONTRACTS_FROM ? undefined : voluntaryContractStage,
      applicationRegisteredOn: more.isRegistrationGiven ? applicationRegisteredOn : undefined,
      notaryAtDecision: more.notaryAtDecision,
    })
  })

/** A notary has degree I or II, and a period elsewhere is one of at least a day. */
export const potentialStageFacts: fc.Arbitrary<PotentialStageFacts<S>> = fc
  .tuple(
    person,
    life,
    fc.record({
      stageAtDecision: stage,
      stageAtGrant: stage,
      handicap: seldom(handicap),
      stageInOtherSystems: seldom(stage.map(({ years, months }) => ({ years, months, days: 1 }))),
      professionStageOn2013: seldom(stage),
    }),
  )
  .map(([person, { birthDate, decisionIssuedOn, grantedOn }, more]) =>
    present({ ...person, birthDate, decisionIssuedOn, grantedOn, ...more }),
  )
  .filter(facts => facts.law !== 'notaries' || facts.degree !== 'III')
