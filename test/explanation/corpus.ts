import { SECTION_NAMES } from '../../src/assessment/section-names.js'
import * as library from '../../src/index.js'
import type { Assessment, Finding, Section } from '../../src/index.js'
import { CASES } from '../../src/cases/index.js'
import { NOTARIES, PUBLIC, SHARED } from '../assessment/persons.js'
import { WOMAN_OF_2026 } from '../assessment/dossiers.js'
import { QUESTION_IDS, readingsOf } from '../across/arbitraries/readings.js'
import { LETTERS } from './letters-on-file.js'
import { LIVES_AT_OPEN_POINTS, WITH_RARE_DATES } from './lives.js'

type Ask = (facts: unknown, options: unknown) => unknown

const isAssessment = (answer: unknown): answer is Assessment => (answer as Assessment).timeline !== undefined
const isFinding = (section: Section<unknown>): section is Finding<unknown> => 'value' in section

type Readings = Readonly<Record<string, string>>

/** What a function answers under some readings; nothing where it refuses, or a reading needs a fact more. */
const answersUnder = (name: string, facts: unknown, readings: Readings): readonly unknown[] => {
  try {
    const answer = ((library as Readonly<Record<string, unknown>>)[name] as Ask)(facts, { readings })
    return name === 'assessSystems' ? Object.values(answer as object) : [answer]
  } catch {
    return []
  }
}

/** Every other reading of what an answer lists as open, wherever in it. */
const otherReadingsOf = (answers: readonly unknown[]): readonly Readings[] => {
  const listed = [...JSON.stringify(answers).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)
  return QUESTION_IDS.filter(id => listed.includes(id)).flatMap(id =>
    readingsOf(id)
      .slice(1)
      .map(reading => ({ [id]: reading })),
  )
}

/** How often each reading is asked of each function: its words do not change with the tenth dossier. */
const TIMES = 8
const asked = new Map<string, number>()

const isAskedOften = (name: string, readings: Readings): boolean => {
  const key = `${name} ${JSON.stringify(readings)}`
  const times = asked.get(key) ?? 0
  asked.set(key, times + 1)
  return times >= TIMES
}

/** What a function answers as it is asked, and under each other reading of what that leaves open. */
const answersOf = (name: string, facts: unknown): readonly unknown[] => {
  const plain = answersUnder(name, facts, {})
  const others = otherReadingsOf(plain).filter(readings => !isAskedOften(name, readings))
  return [...plain, ...others.flatMap(readings => answersUnder(name, facts, readings))]
}

/** Example base B: Law 263/2010, degree II, 19y 6m at 42 years. */
const WOMAN_OF_2012 = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1970-03-10' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2012-05-15' },
  application: { registeredOn: '2012-05-15' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 19, months: 6 },
    stageAtGrant: { years: 19, months: 6 },
    contributoryStage: { years: 19, months: 6 },
    points: '20',
  },
} as const

/** Facts beside the cases, each at a point that the law leaves open, or where nothing is due. */
const BESIDE_THE_CASES: readonly (readonly [string, unknown])[] = [
  [
    'contestation',
    {
      law: 'law-263-2010-amended-2013',
      against: 'pension-decision',
      issuedOn: '2024-02-01',
      communicatedOn: '2024-02-12',
    },
  ],
  ['suspension', { law: 'law-360-2023', cause: 'missed-review', on: '2025-10-14', imputable: false }],
  ['cessation', { law: 'law-360-2023', cause: 'missed-review', on: '2025-05-31' }],
  ['netPension', { month: '2026-06', grossLei: '4000', otherPensionsLei: '2000' }],
  ['newDecisionDueBy', { law: 'notaries', reviewedOn: '2024-10-10' }],
  [
    'potentialStage',
    {
      law: 'law-263-2010',
      sex: 'male',
      birthDate: '1970-01-01',
      degree: 'III',
      cause: 'ordinary-disease',
      decisionIssuedOn: '2012-01-10',
      stageAtDecision: { years: 25 },
      grantedOn: '2012-01-10',
      stageAtGrant: { years: 25 },
    },
  ],
  [
    'potentialStage',
    {
      law: 'notaries',
      sex: 'male',
      birthDate: '1968-01-01',
      degree: 'I',
      cause: 'ordinary-disease',
      decisionIssuedOn: '2021-01-10',
      stageAtDecision: { years: 25 },
      grantedOn: '2021-01-10',
      stageAtGrant: { years: 28 },
      professionStageOn2013: { years: 15 },
    },
  ],
  ['assess', { ...WOMAN_OF_2026, payment: { month: '2026-04' } }],
  [
    'assess',
    {
      ...WOMAN_OF_2026,
      events: [{ id: 'review-decision', on: '2027-06-01', degree: 'none' }],
      payment: { month: '2027-08' },
    },
  ],
  [
    'assess',
    {
      ...WOMAN_OF_2012,
      events: [
        { id: 'review-missed', on: '2015-05-10', noResumptionRequest: true },
        { id: 'review-decision', on: '2015-05-25', degree: 'II' },
      ],
      payment: { month: '2015-07' },
    },
  ],
  [
    'assess',
    {
      ...WOMAN_OF_2012,
      events: [
        { id: 'review-missed', on: '2024-03-12' },
        { id: 'review-decision', on: '2024-07-09', degree: 'II' },
        { id: 'resumption-requested', on: '2024-10-02' },
      ],
      payment: { month: '2024-09', leiInPayment: '1938' },
    },
  ],
  ['assessSystems', { shared: SHARED, systems: { public: PUBLIC, notaries: NOTARIES } }],
]

const MONTHS = { from: '2025-01', to: '2025-03' } as const

const ANSWERS: readonly unknown[] = [
  ...LIVES_AT_OPEN_POINTS.slice(0, 3).map(dossier => library.amounts(dossier, MONTHS)),
  library.amounts({}, MONTHS),
  ...BESIDE_THE_CASES.flatMap(([name, facts]) => answersOf(name, facts)),
  ...CASES.flatMap(({ checks }) => checks.flatMap(check => answersOf(check.function, check.facts))),
  ...[...LIVES_AT_OPEN_POINTS, ...WITH_RARE_DATES].flatMap(dossier => answersOf('assess', dossier)),
  ...LETTERS.flatMap(([, dossier]) => answersOf('assess', dossier)),
]

/** Every assessment that the legal cases and the letters give under any one other reading. */
export const ASSESSMENTS: readonly Assessment[] = ANSWERS.filter(isAssessment)

export const sectionsOf = (assessment: Assessment): readonly Section<unknown>[] =>
  SECTION_NAMES.map(name => assessment[name] as Section<unknown>)

/** Every finding, those of the sections among them. */
export const FINDINGS: readonly Finding<unknown>[] = [
  ...ANSWERS.filter(
    (answer): answer is Finding<unknown> => (answer as Finding<unknown>).question !== undefined,
  ),
  ...ASSESSMENTS.flatMap(sectionsOf).filter(isFinding),
]

/** What is not due, and under another reading would be. */
export const NOTHING_DUE: readonly { readonly openQuestions: Finding<unknown>['openQuestions'] }[] =
  ASSESSMENTS.flatMap(sectionsOf).flatMap(section => {
    const { openQuestions } = section as { readonly openQuestions?: Finding<unknown>['openQuestions'] }
    return isFinding(section) || openQuestions === undefined ? [] : [{ openQuestions }]
  })
