/** A case as a person tells it: ISO dates and a stage. The pension is granted on the day of decision and application. */
export interface Told {
  readonly sex: 'female' | 'male'
  readonly birthDate: string
  readonly awardedOn: string
  readonly degree: 'I' | 'II' | 'III'
  readonly stage: { readonly years: number; readonly months: number; readonly days: number }
  readonly points: string
}

/** The same for engines without a calendar or tables: every look-up is done for them, all is whole numbers. */
export interface LookedUp {
  /** 20240901 is 1 September 2024. */
  readonly awardedOn: number
  readonly ageInMonths: number
  readonly standardAgeInMonths: number
  readonly daysToStandardAge: number
  /** Days of 30 to a month, as those of every stage here. */
  readonly stageInDays: number
  readonly completeStageInDays: number
  readonly requiredStageInDays: number
  readonly degree: number
  /** Hundred-thousandths of a point. */
  readonly realisedPoints: number
  readonly pointValueInTenths: number
  readonly minimumWage: number
}

export interface Case {
  readonly told: Told
  readonly lookedUp: LookedUp
}
