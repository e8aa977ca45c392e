/** What a calculator says of its own, on buttons and in headings. The words of the law come from the library. */
export interface CalculatorWords {
  /** What the pension is called where its state is told. */
  readonly pension: string
  /** Whether there is a right, told to whom it is. */
  readonly rightOfYours: Readonly<Record<string, string>>
  readonly noticeLong: string
  readonly privacy: string

  readonly question: (number: number) => string
  readonly atMostLeft: (count: number) => string
  readonly progress: string
  readonly whereToFind: string
  readonly example: (text: string) => string
  readonly next: string
  readonly notKnown: string
  readonly back: string
  readonly seeAnswerNow: string
  readonly startAgain: string
  readonly yourAnswers: string
  readonly change: string
  readonly changeOf: (label: string) => string
  readonly removeEvent: string
  readonly asUnknown: string
  readonly eventOf: (number: number, kind: string) => string
  readonly keepsOnlyLink: string
  readonly onToWholeCase: string
  readonly copyLink: string
  readonly linkCopied: string
  readonly linkUnreadable: string
  readonly factsUnfit: string

  readonly readOn: string
  readonly readOnWhy: string
  readonly dayMissing: (event: string) => string
  readonly dayMissingWhy: string
  readonly tellDay: string
  readonly moreQuestions: string
  readonly moreQuestionsWhy: string
  readonly goOnAsking: string
  readonly stillOpenQuestions: string
  readonly datesToAdd: string
  readonly inHand: string
  readonly gross: string
  readonly since: string
  readonly until: string
  readonly grantedOn: string
  readonly comesNext: string
  readonly why: string
  readonly missing: (facts: string) => string
  readonly atLeast: (lei: string) => string
  readonly daysLeft: (days: number) => string
  readonly dayOver: string
  readonly lastDay: string
  readonly safeDay: string
  readonly saveDates: string
  readonly saveDatesWhy: string
  readonly notSaved: string
  readonly calendarName: string
  readonly nothingToDo: string
  /** Above what is open beside the steps that the letter has. */
  readonly alsoToDo: string

  readonly life: string
  readonly lifeDescribed: (states: string) => string
  readonly notToScale: string
  readonly allDates: string
  readonly whatToDoMark: string
  readonly today: string
  readonly from: (day: string) => string
  readonly fromTo: (from: string, to: string) => string

  readonly stageTitle: string
  readonly stageRealised: string
  readonly stagePotential: string
  readonly stageComplete: string
  readonly stageCap: string
  readonly stageDescribed: string

  readonly whyTitle: string
  readonly whyLead: string
  readonly openAll: string
  readonly closeAll: string
  readonly openTitle: string
  readonly openLead: string
  readonly openNone: string
  readonly papers: string
  readonly papersFor: string
  readonly letter: string
  readonly forPerson: string
  readonly forLawyer: string
  readonly letterLanguage: string
  readonly print: string

  readonly whatIf: string
  readonly asItIs: string
  readonly otherwise: string

  /** On which paper the answer to a question stands; of events by the fact alone, as `events.on`. */
  readonly where: Readonly<Record<string, string>>
}
