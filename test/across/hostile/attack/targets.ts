import { CASES, failures } from '../../../../src/cases/index.js'
import * as library from '../../../../src/index.js'
import { dossiersOnFile } from '../../frozen/files.js'

export type Ask = (...given: readonly unknown[]) => unknown

/** What is called, with arguments that are right. */
export interface Target {
  readonly name: string
  readonly ask: Ask
  readonly right: readonly (readonly unknown[])[]
}

const language = { language: 'hu' } as const
const dossiers = dossiersOnFile()
  .map(([, dossier]) => dossier)
  .filter((_, place) => place % 25 === 7)
const eachDossier = (more: readonly unknown[]): readonly (readonly unknown[])[] =>
  dossiers.map(dossier => [dossier, ...more])
const systems = dossiers.slice(0, 6).map(dossier => ({ shared: {}, systems: { public: dossier, other: {} } }))

/** Of what no case asks. */
const ARGUMENTS: Readonly<Record<string, () => readonly (readonly unknown[])[]>> = {
  amounts: () => eachDossier([{ from: '2025-11', to: '2026-02' }]).slice(0, 10),
  assess: () => eachDossier([{ asOf: '2026-05-10' }]),
  assessSystems: () => systems.map(facts => [facts]),
  compare: () => eachDossier([{ payment: { month: '2026-03' }, events: null }]).slice(0, 10),
  explain: () => dossiers.slice(0, 6).flatMap(dossier => [[library.assess(dossier), language]]),
  explainFault: () => [
    [{ path: 'person.sex', code: 'not-allowed', message: 'x', allowed: ['male'] }, language],
  ],
  factLabel: () => [
    ['person.sex', language],
    ['events.0.on', language],
  ],
  format: () => [
    ['lei', '1234.50', language],
    ['day', '2026-05-10', language],
    ['stage', { years: 1 }, language],
  ],
  isWorkingDay: () => [['2026-05-01']],
  nextQuestion: () => eachDossier([{ optional: false }]),
  paragraphs: () =>
    dossiers.slice(6, 12).map(dossier => [library.assess(dossier), { language: 'en', audience: 'person' }]),
  paymentOf: () => eachDossier([]),
  publicHolidays: () => [[2026]],
  receiptOf: () => eachDossier([{}]),
  receiptsOf: () => systems.map(facts => [facts]),
  replay: () => dossiers.slice(0, 6).map(dossier => [library.receiptOf(dossier), dossier]),
  withAnswer: () => [
    [{ person: { sex: 'male' } }, 'person.birthDate', '10.05.1975', language],
    [{}, 'contribution.points', '12,5', language],
  ],
  withDatedEvents: () => eachDossier([]),
  wordFor: () => [['degree', 'II', language]],
  wordsOf: () => [['cause', language]],
}

const ofCases = (name: string): readonly (readonly unknown[])[] =>
  CASES.flatMap(({ checks }) =>
    checks
      .filter(check => check.function === name)
      .map(check => (Object.hasOwn(check, 'options') ? [check.facts, check.options] : [check.facts])),
  )

const functions: readonly Target[] = Object.entries(library).flatMap(([name, ask]) =>
  typeof ask === 'function' && !/^[A-Z]/.test(name)
    ? [{ name, ask: ask as Ask, right: [...ofCases(name), ...(ARGUMENTS[name]?.() ?? [])] }]
    : [],
)

const schemas: readonly Target[] = Object.entries(library).flatMap(([name, schema]) => {
  if (!name.endsWith('Schema')) return []
  const { validate } = (schema as library.StandardSchema<unknown, unknown>)['~standard']
  const of =
    name === 'systemsSchema' ? 'assessSystems' : name === 'dossierSchema' ? 'assess' : name.slice(0, -6)
  const { right = [] } = functions.find(target => target.name === of) ?? {}
  return [{ name, ask: (facts: unknown) => validate(facts), right: right.map(([facts]) => [facts]) }]
})

const ofConformance: Target = {
  name: 'failures',
  ask: failures as unknown as Ask,
  right: CASES.slice(0, 40).map(one => [one, () => ({ value: {}, cited: [] })]),
}

/** Every public function and schema. */
export const TARGETS: readonly Target[] = [...functions, ...schemas, ofConformance]
