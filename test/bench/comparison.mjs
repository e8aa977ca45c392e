// What publicodes answers to the dossier of the README, by the fourteen rules that the bench gives to every engine:
// npm run comparison puts it on record, and docs/comparison.md quotes the record.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NAMES, RULES, SILENT } from './engines/publicodes.mjs'
import { installEngines } from './install.mjs'
import { BENCH, ROOT } from './places.mjs'
import { loadRules } from './rules/load.mjs'

const TOLD = {
  sex: 'female',
  birthDate: '1966-05-10',
  awardedOn: '2026-05-10',
  degree: 'II',
  stage: { years: 20, months: 0, days: 0 },
  points: '18.34567',
}

/** One rule with its article, to see where a reference comes back. */
const WITH_REFERENCE = {
  points: 18.929,
  pension: { valeur: 'points * 81', références: { 'Law 360/2023': 'https://legislatie.just.ro' } },
}

const without = (situation, name) =>
  Object.fromEntries(Object.entries(situation).filter(([other]) => other !== name))

const versionOf = name =>
  JSON.parse(readFileSync(join(BENCH, 'node_modules', name, 'package.json'), 'utf8')).version

installEngines()
const { default: Engine } = await import('publicodes')
const { lookUp } = await loadRules()
const engineOf = rules => new Engine(rules, { logger: SILENT, warn: false, strict: { situation: false } })
const answerTo = (engine, situation, rule) => {
  const { nodeValue, missingVariables } = engine.setSituation(situation).evaluate(rule)
  return { value: nodeValue ?? null, missing: Object.keys(missingVariables) }
}

const lookedUp = lookUp(TOLD)
const situation = Object.fromEntries(NAMES.map(([name, field]) => [name, lookedUp[field]]))
const engine = engineOf(RULES)
const referenced = engineOf(WITH_REFERENCE)
const answered = referenced.evaluate('pension')

const record = {
  command: 'npm run comparison',
  engine: `publicodes ${versionOf('publicodes')}`,
  told: TOLD,
  lookedUpBefore: situation,
  answer: answerTo(engine, situation, 'payable'),
  withoutTheDegree: answerTo(engine, without(situation, 'degree'), 'payable'),
  withoutAStageThatHasNoDefault: answerTo(engineOf({ stage: null, twice: 'stage * 2' }), {}, 'twice'),
  sumOfATenthAndTwo: engineOf({}).evaluate('0.1 + 0.2').nodeValue,
  unrounded: answered.nodeValue,
  referencesOfTheRule: referenced.getRule('pension').rawNode.références,
  fieldsOfAnEvaluation: Object.keys(engine.evaluate('pension')).sort(),
}

const FILE = join(ROOT, 'docs/comparison/publicodes.json')
mkdirSync(join(ROOT, 'docs/comparison'), { recursive: true })
writeFileSync(FILE, `${JSON.stringify(record, null, 2)}\n`)
