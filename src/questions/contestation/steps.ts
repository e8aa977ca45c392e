import type { Basis } from '../../law/citation.js'
import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { RulesForTerms } from '../../terms/steps.js'
import type { CivilDate } from '../../values/civil-date.js'

/** Who decides what is contested. */
export type Forum =
  | 'regional-medical-commission'
  | 'central-medico-military-commission'
  | 'superior-commission'
  | 'central-contestation-commission'
  | 'tribunal'

/** What may be contested. */
export const CONTESTABLE = [
  'medical-decision',
  'commission-ruling',
  'institute-decision',
  'institute-ruling',
  'pension-decision',
  'pension-commission-ruling',
] as const
/** What is contested: a medical decision, a pension decision, a ruling. */
export type Against = (typeof CONTESTABLE)[number]

/** Whom a term binds. */
export type Bound = 'person' | 'authority'

/** Where a contestation is handed in, and what becomes of what it is against. */
export interface Filing {
  /** Of a medical decision, and of a pension decision before the Central Commission: the office that issued it, which sends it on. */
  readonly filedAt: 'issuing-office' | 'body'
  /** Of a medical decision: the ruling stands in its place, from the day of the ruling. */
  readonly rulingReplacesDecisionFrom?: 'day-of-ruling'
}

/** Each term of the procedure, the authorities' and the person's. */
export type TermId =
  | 'issue-of-medical-decision'
  | 'communication-of-medical-decision'
  | 'contestation-of-medical-decision'
  | 'ruling-on-contestation'
  | 'communication-of-ruling'
  | 'court-against-ruling'
  | 'contestation-of-institute-decision'
  | 'court-against-institute-ruling'
  | 'decision-on-pension'
  | 'communication-of-pension-decision'
  | 'annulment-on-request'
  | 'contestation-of-pension-decision'
  | 'court-against-central-commission'

/** What decides the terms of the procedure. */
export interface ContestationRules {
  /** One term of the procedure, run to its end. */
  'contestation.term': {
    /** What runs, from when, and for whom. */
    facts: {
      /** What is to be done in it. */
      term: TermId
      /** The day of the event from which it runs: a registration, an issue or a communication. */
      from: CivilDate
      /** Its length, in days. */
      days: number
      /** Who has to act in it. */
      binds: Bound
    }
    /** Its last useful day, included: a working day. */
    result: CivilDate
  }
  /** Before whom a decision or a ruling is contested; of pension decisions the road below says it. */
  'contestation.body': {
    /** What is contested, and whose it is. */
    facts: {
      /** The decision or ruling. */
      against: Against
      /** Whether the person is one of art. 6(1) I c) of Law 263/2010, who have a commission of their own. */
      militaryOrPolice: boolean
    }
    /** Who decides on the contestation. */
    result: Forum
  }
  /** A pension decision: to the Central Commission (Law 263/2010 art. 149), or to the court (Law 360/2023 art. 127(1)). */
  'contestation.road-of-pension-decision': {
    /** When it was issued. */
    facts: {
      /** The day of issue, as printed on the pension decision; absent where it was not given. */
      issuedOn?: CivilDate
      /** Which road the decisions of January to August 2024 take; absent of all others. */
      reading?: ReadingOf<'pension-contest-2024'>
    }
    /** The Central Contestation Commission or the tribunal. */
    result: Forum
  }
  /** Decree 195/2020 annex 1 art. 41: a term of the person that meets the state of emergency of 2020. */
  'contestation.term-not-run-in-emergency': {
    /** The term, and the emergency. */
    facts: {
      /** The day from which the term runs. */
      from: CivilDate
      /** The first day of the emergency. */
      emergencyFrom: CivilDate
      /** The last day of the emergency, included. */
      emergencyTo: CivilDate
      /** Whether terms such as this one were suspended by it. */
      reading: ReadingOf<'terms-in-emergency'>
    }
    /** Whether the days of the emergency are left out of the count. */
    result: boolean
  }
  /** Where a contestation is handed in. */
  'contestation.handed-in': {
    /** What it is against. */
    facts: {
      /** The contested decision or ruling. */
      against: Against
    }
    /** The office that issued it, which sends it on, or the body that decides. */
    result: Filing['filedAt']
  }
  /** The ruling on a medical decision stands in its place. */
  'contestation.ruling-replaces-decision': {
    /** What is replaced. */
    facts: {
      /** Always the medical decision. */
      against: Against
    }
    /** From when: the day of the ruling. */
    result: 'day-of-ruling'
  }
  /** What becomes of a decision or ruling against which nobody acts in time. */
  'contestation.final-if-uncontested': {
    /** What is left uncontested. */
    facts: {
      /** The decision or ruling. */
      against: Against
    }
    /** It is final (Law 263/2010 art. 71(10), 80(1), 149; Law 360/2023 art. 64(11), 70(10), 127(2)). */
    result: 'final'
  }
  /** Law 263/2010 art. 80(1): the conclusions of the institute bind, and nothing is open against them. */
  'contestation.final-at-once': {
    /** What is final. */
    facts: {
      /** Always the decision of the institute. */
      against: Against
    }
    /** What that leaves to the person. */
    result: {
      /** Nothing can be contested. */
      contestable: false
      /** It binds as it is. */
      final: true
    }
  }
  /** The day by which whoever acts is in time under every reading of the open questions. */
  'contestation.safe-day': {
    /** The term as it was counted. */
    facts: {
      /** Its last day under the readings chosen. */
      lastDay: CivilDate
    }
    /** The earliest last day under any of them. */
    result: CivilDate
  }
  /** Whether a contestation was filed in its term. */
  'contestation.filed': {
    /** The act, and the end of its term. */
    facts: {
      /** The day of the filing. */
      filedOn: CivilDate
      /** The last day of the term, included. */
      lastDay: CivilDate
    }
    /** In time, or late and by how much. */
    result: {
      /** Whether it was filed by the last day. */
      inTime: boolean
      /** The days from the last day to the filing; absent where it was in time. */
      daysLate?: number
    }
  }
  /** Who decides on work capacity (Law 263/2010 art. 71(1), (3), (6); Law 360/2023 art. 64). */
  'contestation.medical-authorities': {
    /** Whose capacity it is. */
    facts: {
      /** Whether the person belongs to the military, the police or the intelligence services. */
      militaryOrPolice: boolean
    }
    /** The authorities, by what they do. */
    result: MedicalAuthorities
  }
}

/** Who decides on work capacity, who endorses the decision, and before whom it is contested. */
export interface MedicalAuthorities {
  /** Who issues the medical decision. */
  readonly decidedBy: 'medical-expert-of-social-insurance' | 'medico-military-commission'
  /** Without whose approval the decision is none. */
  readonly endorsedBy?: 'central-medico-military-commission'
  /** The commission that rules on contestations of it. */
  readonly contestedBefore: Forum
}

/** What the law leaves open here. */
export type ContestationDoubt = 'pension-contest-2024' | 'terms-in-emergency'

/** The rules of this house, and of those that it asks. */
export type RulesForContestation = ContestationRules & RulesForTerms

export type Inquiry = InquiryOf<RulesForContestation>
export type Finding<T> = FindingOf<T, RulesForContestation>

/** The way of a contestation: in how many days, before whom, and where that stands. */
export interface Route {
  readonly term: TermId
  readonly days: number
  /** Shorter than `days` where another reading gives less time. */
  readonly shortestDays: number
  readonly basis: Basis
  readonly body: Forum
}
