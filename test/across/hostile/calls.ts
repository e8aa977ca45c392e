import * as library from '../../../src/index.js'
import { type Check, CASES, failures } from '../../../src/cases/index.js'
import { dossiersOnFile } from '../frozen/files.js'

type Call = () => unknown
type Ask = (...given: readonly unknown[]) => unknown

/** What a call comes to, with the faults of an input that is wrong. */
export const outcomeOf = (call: Call): unknown => {
  try {
    return call()
  } catch (error) {
    if (error instanceof library.InvalidInputError)
      return [error.name, error.code, error.message, error.issues]
    if (error instanceof library.NotCoveredError) {
      return [error.name, error.code, error.message, error.what, error.on, error.knownFrom, error.knownUntil]
    }
    return [String(error)]
  }
}

const functionOf = (name: string): Ask => (library as unknown as Readonly<Record<string, Ask>>)[name] as Ask

const isOfWholeDossiers = ({ function: name }: Check): boolean => name.startsWith('assess')

const checks = CASES.flatMap(one => one.checks)

/** The calls of the cases, their options own or left out. */
const ofChecks = (some: readonly Check[]): readonly Call[] =>
  some.map(check => {
    const ask = functionOf(check.function)
    const given = Object.hasOwn(check, 'options') ? [check.facts, check.options] : [check.facts]
    return () => ask(...given)
  })

const single = checks.filter(check => !isOfWholeDossiers(check))

/** Each function and each law once. */
const few = [
  ...new Map(
    single.map(check => [`${check.function} ${(check.facts as { law?: string }).law ?? ''}`, check]),
  ).values(),
]

const schemas = Object.entries(library).flatMap(([name, schema]) =>
  name.endsWith('Schema') ? [schema as library.StandardSchema<unknown, unknown>] : [],
)

const WRONG: readonly unknown[] = [
  undefined,
  null,
  [],
  {},
  { person: { sex: 'x', age: 40 }, events: [{ id: 'lunch' }], closedDays: [5], remarks: '' },
  { law: 'law-19-2000', month: '2024-13', stageAtDecision: { years: 100 }, readings: 1 },
]

const wrongCalls: readonly Call[] = [
  ...single.slice(0, 20).flatMap(({ function: name }) => WRONG.map(facts => () => functionOf(name)(facts))),
  ...schemas.flatMap(schema => WRONG.map(facts => () => schema['~standard'].validate(facts))),
  () => library.lawInForce({ on: '2026-01-01' }, { readings: { 'no-such': 1 }, more: 1 } as never),
]

const LANGUAGES = ['ro', 'en', 'hu'] as const

const onFile = dossiersOnFile().map(([, dossier]) => dossier)
const dossiers = onFile.filter((_, place) => place % 125 === 7)
const manyDossiers = onFile.filter((_, place) => place % 12 === 7)

/** Made before anybody pollutes anything. */
const findings = ofChecks(few).map(outcomeOf)
const assessments = dossiers.map(dossier => library.assess(dossier))

const lettersOf = (answers: readonly unknown[]): readonly Call[] =>
  answers.flatMap(answer =>
    LANGUAGES.map(language => () => [
      library.explain(answer as library.Assessment, { language }),
      library.paragraphs(answer as library.Assessment, { language }),
    ]),
  )

const others: readonly Call[] = [
  () => library.publicHolidays(2026),
  // A finding that tells parts of its facts as they were given.
  () =>
    library.pensionAmount({
      law: 'law-263-2010',
      month: '2012-05',
      potentialPoints: 0,
      segments: [
        { points: 10, completeStage: { years: 30 } },
        { points: '5.5', completeStage: { years: 15 } },
      ],
      rightOpenedOn: '2012-02-01',
    }),
  () => library.isWorkingDay('2026-05-01'),
  ...LANGUAGES.flatMap(language =>
    ['person.sex', 'incapacity.irreversible', 'payment.month', 'x'].map(
      id => () => library.factLabel(id as never, { language }),
    ),
  ),
  ...LANGUAGES.flatMap(language => [
    ...(
      [
        'person.birthDate: 20.05.1966',
        'contribution.points: 1.234',
        'person.sex: x',
        'events.0.id: ',
      ] as const
    ).map(typed => () => {
      const [id = '', text = ''] = typed.split(': ')
      return library.withAnswer({}, id as library.QuestionPath, text, { language })
    }),
    ...[
      'x',
      'events.1.degree',
      'systems.a.b.payment.month',
      'contribution.points.days',
      'options.language',
    ].map(
      path => () =>
        library.explainFault({ path, code: 'not-allowed', message: '', allowed: ['I', 'ro'] }, { language }),
    ),
  ]),
  ...CASES.slice(0, 5).map(one => () => failures(one, () => ({ value: {}, cited: [] }))),
  () => failures(null as never, undefined as never),
]

/** The functions of a single question, right and wrong, with what explains them. */
export const ofSingleQuestions = (): readonly unknown[] =>
  [...ofChecks(single), ...wrongCalls, ...others, ...lettersOf(findings)].map(outcomeOf)

export const ofFewQuestions = (): readonly unknown[] => ofChecks(few).map(outcomeOf)

export const ofLetters = (): readonly unknown[] => lettersOf(assessments).map(outcomeOf)

export const ofWholeDossiers = (): readonly unknown[] =>
  [
    ...manyDossiers.map(dossier => () => library.assess(dossier)),
    ...dossiers.flatMap(dossier => [
      () => library.nextQuestion(dossier),
      () => library.withDatedEvents(dossier),
      () => library.replay(library.receiptOf(dossier), dossier),
    ]),
    () => library.compare(dossiers[0] as library.Dossier, { payment: { month: '2026-03' }, events: null }),
    ...ofChecks(checks.filter(isOfWholeDossiers)),
  ].map(outcomeOf)
