import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { Cause, Degree, SpecialStatus } from '../../law/person.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import type { RulesForRetirementAge } from '../retirement-age/steps.js'

/** A row of Table 3 as it is printed: the first has no lower age, the last no upper one. */
export interface BandOfTable3 {
  /** Age in years from which the row runs; absent in the first row, up to 20. */
  readonly fromAge?: number
  /** Age in years to which the row runs, 23 in "20-23"; absent in the last row, over 60. */
  readonly toAge?: number
}

/** What decides whether the person has a right to the pension. */
export interface EligibilityRules {
  /** The right opens only below the standard age: Law 360/2023 art. 61(1), GEO 103/2017; before 2018 inferred for Law 263/2010. */
  'eligibility.below-standard-age': {
    /** The two days that are compared. */
    facts: {
      /** Day of issue printed on the medical decision. */
      decisionIssuedOn: CivilDate
      /** Day on which the standard retirement age of annex 5 is reached. */
      standardAgeReachedOn: CivilDate
    }
    /** Whether the decision was issued before that age was reached. */
    result: boolean
  }
  /** Whether someone past the standard age is let in all the same, where the application was registered before 2018-01-01. */
  'eligibility.age-limit-before-2018': {
    /** The day of registration, and how the silence of the law before 2018 is read. */
    facts: {
      /** Day of registration of the application; where it is not given, the day of the medical decision. */
      registeredOn: CivilDate
      /** Open question `age-limit-before-2018`: no right past the age, or a right without potential stage. */
      reading: ReadingOf<'age-limit-before-2018'>
    }
    /** Whether the right opens past the standard age. */
    result: boolean
  }
  /** Who needs no stage by Law 263/2010 art. 74; all others need one by art. 73. */
  'eligibility.whatever-the-stage': {
    /** The person's cause and status. */
    facts: {
      /** Cause of the invalidity, printed on the medical decision. */
      cause: Cause
      /** Status of Law 263/2010 art. 68(2)-(4) or Law 360/2023 art. 61; absent where the person has none. */
      specialStatus?: SpecialStatus
    }
    /** Whether this is an art. 74 person. */
    result: boolean
  }
  /** The row of Table 3 of Law 263/2010 for the person's age: art. 73(1), since 2013-03-15 art. 76(1). */
  'eligibility.stage-required-by-age': {
    /** The person's age, and the row in which it lies. */
    facts: {
      /** Day of birth. */
      birthDate: CivilDate
      /** Day of issue of the medical decision, on which the age is taken. */
      decisionIssuedOn: CivilDate
      /** Completed years of age on that day. */
      ageYears: number
      /** The row that was used. */
      row: BandOfTable3
      /** Open question `age-band-edge`: whether 23 belongs to the row "23-25" or to "20-23". */
      reading: ReadingOf<'age-band-edge'>
    }
    /** The contribution stage that this row requires, in whole years. */
    result: Stage
  }
  /** Law 263/2010 art. 73(1) as first in force: a person not of art. 74 needs the stage of Table 3 for the right itself. */
  'eligibility.stage-of-table-3': {
    /** The two stages that are compared. */
    facts: {
      /** Stage that the row of the person's age requires. */
      required: Stage
      /** Stage realised up to the day of the medical decision. */
      realised: Stage
    }
    /** Whether the stage realised reaches the stage required. */
    result: boolean
  }
  /** Whether a stage below Table 3 still shuts out the person after Constitutional Court decision 680/2012. */
  'eligibility.age-condition-binds': {
    /** The day of the decision, and from when the judgment is read to work. */
    facts: {
      /** Day of issue of the medical decision. */
      decisionIssuedOn: CivilDate
      /** Open question `ccr-680-2012`: until which day the condition struck down bound anybody. */
      reading: ReadingOf<'ccr-680-2012'>
    }
    /** True: Table 3 is required; false: any stage is enough. */
    result: boolean
  }
  /** Stage bought by a social-insurance contract concluded from 2018-01-01 opens no right: GEO 103/2017, Law 360/2023 art. 61. */
  'eligibility.contract-stage-left-out': {
    /** The whole stage, and the part that is taken off. */
    facts: {
      /** Stage realised up to the day of the medical decision, the bought part included. */
      stageAtDecision: Stage
      /** The bought part of it. */
      voluntaryContractStage: Stage
    }
    /** The stage left for opening the right. */
    result: Stage
  }
  /** Some stage, however short, is enough: Law 263/2010 art. 73 since 2013-03-15, Law 360/2023 art. 61. */
  'eligibility.any-stage': {
    /** The one stage that is looked at. */
    facts: {
      /** Stage up to the day of the medical decision, without what does not count for opening the right. */
      counted: Stage
    }
    /** Whether it is more than nothing. */
    result: boolean
  }
  /** Two years in the last five, as one page of 2019 prints for an ordinary disease; only under `unread-2-of-5-rule: applied`. */
  'eligibility.two-of-the-last-five-years': {
    /** The stages of the last five years that are compared. */
    facts: {
      /** Always 2 years. */
      required: Stage
      /** Stage realised in the 5 years before the medical decision. */
      realised: Stage
    }
    /** Whether there are two years of it. */
    result: boolean
  }
  /** Law 360/2023 art. 61: pupils, apprentices and students hurt in practical training need no stage. */
  'eligibility.in-practical-training': {
    /** What happened in the training. */
    facts: {
      /** A work accident or an occupational disease: after another cause the rule is not asked. */
      cause: Cause
    }
    /** Always true: noted only where no stage is needed. */
    result: boolean
  }
  /** Law 360/2023 art. 61(4): a work accident of a worker posted abroad, asked where no stage counts. */
  'eligibility.posted-worker': {
    /** The accident, and how the paragraph is read. */
    facts: {
      /** Always a work accident. */
      cause: Cause
      /** Open question `posted-worker-stage`: whether a posted worker needs a stage. */
      reading: ReadingOf<'posted-worker-stage'>
    }
    /** Whether the right opens without a stage. */
    result: boolean
  }
  /** Regulation of the notaries' house: it insures the total loss of work capacity only. */
  'eligibility.degree-of-the-notaries': {
    /** What the doctor decided. */
    facts: {
      /** Degree of invalidity, printed on the medical decision. */
      degree: Degree
    }
    /** True for degrees I and II, false for III. */
    result: boolean
  }
  /** Regulation of the notaries' house: the person must be a notary public on the day of the medical decision. */
  'eligibility.notary-at-decision': {
    /** The person's profession on that day. */
    facts: {
      /** Whether the person was a notary public then; false where it is not given. */
      notaryAtDecision: boolean
    }
    /** Whether the condition is met. */
    result: boolean
  }
  /** When the stage would be there if it went on growing by one day for each day. */
  'eligibility.met-at-the-present-pace': {
    /** Where the person stands on the day given. */
    facts: {
      /** Day of the medical decision from which the forecast starts. */
      decisionIssuedOn: CivilDate
      /** Stage realised up to that day. */
      stageAtDecision: Stage
    }
    /** What is missing, and the days on which it would not be. */
    result: FirstEligibleStage
  }
  /** The degree as the law describes it: Law 263/2010 art. 69, Law 360/2023 art. 62. */
  'eligibility.degree-from-facts': {
    /** What is lost, in the words of the law asked. */
    facts: {
      /** Work capacity (Law 263/2010, notaries) or functional deficiency (Law 360/2023). */
      lost: WorkCapacity | FunctionalDeficiency
      /** Whether the person can look after themselves; `partly-kept` under Law 360/2023 only. */
      selfCare: SelfCare
    }
    /** The degree, or `none` where the description is that of no degree. */
    result: Degree | 'none'
  }
}

/** How much stage is missing, and when it would be there if stage went on growing day by day. */
export interface FirstEligibleStage {
  /** What the stage is asked for: the right itself, or, the right being there, a potential stage. */
  readonly opens: 'right' | 'potential-stage'
  /** On the day of the decision given; zero where nothing is missing. */
  readonly missingStage: Stage
  /** The first decision day on which that stage is there; absent where there is none before the standard age. */
  readonly metFrom?: CivilDate
  /** The last decision day before an age band asks for more again, or the standard age is reached. */
  readonly metUntil?: CivilDate
  /** The stage reached on `metFrom`. */
  readonly stageThen?: Stage
}

/** In the words of Law 263/2010 art. 69, which the notaries use too. */
export const WORK_CAPACITIES = ['lost', 'at-least-half-lost', 'kept'] as const

/** How much of the capacity for work is left. */
export type WorkCapacity = (typeof WORK_CAPACITIES)[number]

/** In the words of Law 360/2023 art. 62. */
export const FUNCTIONAL_DEFICIENCIES = ['grave', 'accentuated', 'medium', 'none'] as const

/** How grave a functional deficiency is. */
export type FunctionalDeficiency = (typeof FUNCTIONAL_DEFICIENCIES)[number]

export const STATES_OF_SELF_CARE = ['kept', 'partly-kept', 'lost'] as const

/** How far a person can look after herself. */
export type SelfCare = (typeof STATES_OF_SELF_CARE)[number]

/** What the law leaves open here. */
export type EligibilityDoubt =
  'age-band-edge' | 'age-limit-before-2018' | 'ccr-680-2012' | 'posted-worker-stage' | 'unread-2-of-5-rule'

/** The rules of this house, and of those that it asks. */
export type RulesForEligibility = EligibilityRules & RulesForRetirementAge

export type Inquiry = InquiryOf<RulesForEligibility>
export type Finding<T> = FindingOf<T, RulesForEligibility>
