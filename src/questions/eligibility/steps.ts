import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { Cause, Degree, SpecialStatus } from '../../law/person.js'

/** A row of Table 3 as it is printed: the first has no lower age, the last no upper one. */
export interface BandOfTable3 {
  readonly fromAge?: number
  readonly toAge?: number
}

/** What decides whether the person has a right to the pension. */
export interface EligibilityRules {
  'eligibility.below-standard-age': {
    facts: { decisionIssuedOn: CivilDate; standardAgeReachedOn: CivilDate }
    result: boolean
  }
  'eligibility.age-limit-before-2018': {
    facts: { registeredOn: CivilDate; reading: ReadingOf<'age-limit-before-2018'> }
    result: boolean
  }
  'eligibility.whatever-the-stage': {
    facts: { cause: Cause; specialStatus?: SpecialStatus }
    result: boolean
  }
  'eligibility.stage-required-by-age': {
    facts: {
      birthDate: CivilDate
      decisionIssuedOn: CivilDate
      ageYears: number
      row: BandOfTable3
      reading: ReadingOf<'age-band-edge'>
    }
    result: Stage
  }
  'eligibility.stage-of-table-3': {
    facts: { required: Stage; realised: Stage }
    result: boolean
  }
  'eligibility.age-condition-binds': {
    facts: { decisionIssuedOn: CivilDate; reading: ReadingOf<'ccr-680-2012'> }
    result: boolean
  }
  'eligibility.contract-stage-left-out': {
    facts: { stageAtDecision: Stage; voluntaryContractStage: Stage }
    result: Stage
  }
  'eligibility.any-stage': {
    facts: { counted: Stage }
    result: boolean
  }
  'eligibility.two-of-the-last-five-years': {
    facts: { required: Stage; realised: Stage }
    result: boolean
  }
  'eligibility.in-practical-training': {
    facts: { cause: Cause }
    result: boolean
  }
  'eligibility.posted-worker': {
    facts: { cause: Cause; reading: ReadingOf<'posted-worker-stage'> }
    result: boolean
  }
  'eligibility.degree-of-the-notaries': {
    facts: { degree: Degree }
    result: boolean
  }
  'eligibility.notary-at-decision': {
    facts: { notaryAtDecision: boolean }
    result: boolean
  }
}
