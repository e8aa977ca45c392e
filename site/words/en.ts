import type { CalculatorWords } from './calculator-words.js'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const words: CalculatorWords = {
  pension: 'Invalidity pension',
  rightOfYours: { entitled: 'You have the right', 'not-entitled': 'You do not have the right' },
  noticeLong:
    'This is information, not a decision and not legal advice. What the law says and what the pension house decides goes before what stands here.',
  privacy: 'What you write stays on your telephone or computer: nothing is sent anywhere.',

  question: number => `Question ${number}`,
  atMostLeft: count => `at most ${counted(count, 'more question', 'more questions')}`,
  progress: 'How far you are',
  whereToFind: 'Where do I find it?',
  example: text => `For example: ${text}`,
  next: 'Go on',
  notKnown: 'I do not know',
  back: 'Back',
  seeAnswerNow: 'Show what is known already',
  startAgain: 'Start again',
  yourAnswers: 'What you answered',
  change: 'Change',
  changeOf: label => `Change the answer: ${label}`,
  removeEvent: 'Remove the event',
  asUnknown: 'not known',
  eventOf: (number, kind) => `Event ${number}: ${kind}`,
  keepsOnlyLink:
    'The answers stand only in the address of the page (after the # sign). Whoever is given the address sees them.',
  onToWholeCase: 'On with these answers: “My pension”',
  copyLink: 'Copy the address with the answers',
  linkCopied: 'The address was copied.',
  linkUnreadable: 'The answers in the address of the page cannot be read. You can start again.',
  factsUnfit: 'These answers do not fit together:',

  readOn: 'Answer read on',
  readOnWhy: 'The day of the clock of this device; days left are counted from it. You can change it.',
  dayMissing: event => `The day is missing: ${event}.`,
  dayMissingWhy:
    'Without it nothing can be said of how the payment stands, what is due and what to do. As long as it is missing, none of these is worked out.',
  tellDay: 'Give the day',
  moreQuestions: 'More questions that may change the answer',
  moreQuestionsWhy:
    'For most people the answer is “no”, and so it was taken here. Tell if it is otherwise for you.',
  goOnAsking: 'Go on with the questions',
  stillOpenQuestions: 'Some questions have no answer yet: what hangs on them is not known.',
  datesToAdd: 'With these dates more terms can be reckoned',
  inHand: 'In hand',
  gross: 'Gross pension',
  since: 'Since',
  until: 'Until',
  grantedOn: 'The pension is granted from',
  comesNext: 'Then',
  why: 'Why?',
  missing: facts => `Not known yet. Missing: ${facts}.`,
  atLeast: lei => `at least ${lei}`,
  daysLeft: days => (days === 0 ? 'today' : `${counted(days, 'day', 'days')} left`),
  dayOver: 'the day is over',
  lastDay: 'last day',
  safeDay: 'to be safe, by',
  saveDates: 'Save the dates to a calendar',
  saveDatesWhy: 'An .ics file, for the calendar of the telephone.',
  notSaved: 'The file could not be made: check the connection.',
  calendarName: 'Dates of the invalidity pension',
  nothingToDo: 'By what you answered there is nothing to do now.',
  alsoToDo: 'What else you may do',

  life: 'The life of the pension',
  lifeDescribed: states => `Timeline: ${states}.`,
  notToScale: 'Lengths are not to scale.',
  allDates: 'All dates, in order',
  whatToDoMark: 'to be done by',
  today: 'day of reading',
  from: day => `from ${day}`,
  fromTo: (from, to) => `from ${from} to ${to}`,

  stageTitle: 'Your contribution stage',
  stageRealised: 'realised',
  stagePotential: 'potential, added by law',
  stageComplete: 'complete stage',
  stageCap: 'the cap: time to the standard age',
  stageDescribed: 'Bar of the stage',

  whyTitle: 'Why so',
  whyLead: 'Each answer opens: the steps, the articles and the row of the table.',
  openAll: 'Open all',
  closeAll: 'Close all',
  openTitle: 'What the law leaves open',
  openLead: 'Another reading would give another answer:',
  openNone: 'No known reading would change the right, the sums or the days.',
  papers: 'Papers to bring',
  papersFor: 'for',
  letter: 'The letter',
  forPerson: 'For me, in plain words',
  forLawyer: 'For a lawyer, with every step',
  letterLanguage: 'Language of the letter',
  print: 'Print the letter',

  whatIf: 'What if…',
  asItIs: 'Now',
  otherwise: 'Then',

  where: {
    scheme:
      'Almost everybody is in the public system (the county pension house). Public notaries have a house of their own.',
    'application.registeredOn':
      'The date beside the registration number that the pension house put on your application. If you have not applied yet, you may give the day on which you want to.',
    'person.birthDate': 'On the identity card.',
    'medicalDecision.issuedOn': 'On the medical decision on the work capacity, beside its number.',
    'medicalDecision.communicatedOn':
      'The day on which you were given the medical decision: on the envelope, the confirmation of receipt, or by your signature.',
    'medicalDecision.reviewDueOn': 'On the medical decision, at “termen de revizuire” (day of review).',
    'medicalDecision.requestRegisteredOn':
      'The date beside the registration number of the request, at the medical assessment office.',
    'incapacity.degree': 'On the medical decision: degree I, II or III of invalidity.',
    'incapacity.cause': 'On the medical decision, at “cauza invalidității” (cause).',
    'contribution.stageAtDecision':
      'Years, months and days of stage up to the day of the medical decision: in the certificate of stage from the pension house, or in the annex of the pension decision.',
    'contribution.stageAtGrant':
      'In the annex of the pension decision: the realised contribution stage, in years, months and days.',
    'contribution.contributoryStage':
      'In the annex of the pension decision: only the stage for which contributions were paid.',
    'contribution.points':
      'In the annex of the pension decision: the total of realised points (without those of the potential stage).',
    'insurance.insuredAtDecision':
      'Whether on the day of the medical decision you were employed, on paid sick leave, or insured otherwise.',
    'insurance.insuranceEndedOn':
      'The last day of the contract or of paid sick leave: on the notice of termination or the last medical certificate.',
    'application.grantedOn':
      'On the pension decision: “data acordării” (granted from). If you have no decision yet, press “I do not know”.',
    'payment.month': 'The month for which you want to know the sum; mostly this month.',
    'pensionDecision.issuedOn': 'On the pension decision, beside its number.',
    'pensionDecision.communicatedOn':
      'The day on which you were given the pension decision: on the envelope or the confirmation of receipt.',
    'events.id':
      'Choose what happened first; then you are asked what followed. If payment goes on unchanged, choose “nothing”.',
    'events.on': 'The day on which it happened: that of the letter of the pension house or of the decision.',
  },
}
