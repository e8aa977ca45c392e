import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

// Linted as if each stood in a file that exists, because the rules with types want one of the project.
const RULE_FILE = 'src/questions/points/functions.ts'
const CALENDAR = 'src/values/civil-date.ts'
const LAWS = 'src/law/laws.ts'
const TEST_FILE = 'test/across/architecture/bans.test.ts'

const eslint = new ESLint()
const rulesBroken = async (code: string, filePath: string): Promise<readonly (string | null)[]> => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath })
  return result.messages.map(({ ruleId, message }) => ruleId ?? message)
}

const SYNTAX = 'no-restricted-syntax'
const GLOBALS = 'no-restricted-globals'
const IMPORTS = 'no-restricted-imports'

describe('lint', () => {
  it.each([
    ['the clock', 'export const a: number = Date.now()', SYNTAX],
    ['today', 'export const a: Date = new Date()', SYNTAX],
    ['the Date constructor', "export const a: Date = new Date('2024-01-01')", SYNTAX],
    ['Date under another name', 'const D = Date\nexport const a: unknown = D', SYNTAX],
    ['chance', 'export const a: number = Math.random()', 'no-restricted-properties'],
    ['Intl', 'export const a: unknown = new Intl.NumberFormat()', GLOBALS],
    ['a number in a locale', 'export const a: string = (1).toLocaleString()', SYNTAX],
    ['the order of a locale', "export const a: number = 'a'.localeCompare('b')", SYNTAX],
    ['the case of a locale', "export const a: string = 'a'.toLocaleUpperCase()", SYNTAX],
    ['a locale method in brackets', "export const a: string = (1)['toLocaleString']()", SYNTAX],
    ['the local year', 'export const a = (d: Date): number => d.getFullYear()', SYNTAX],
    ['the local day', 'export const a = (d: Date): number => d.getDate()', SYNTAX],
    ['a local setter', 'export const a = (d: Date): number => d.setHours(0)', SYNTAX],
    ['the zone', 'export const a = (d: Date): number => d.getTimezoneOffset()', SYNTAX],
    ['the process', 'export const a: unknown = process', GLOBALS],
    ['the console', "console.log('')", GLOBALS],
    ['the network', "export const a: unknown = fetch('')", GLOBALS],
    ['the host by its global', 'export const a: unknown = globalThis', GLOBALS],
    ['Node', "import { readFileSync } from 'node:fs'\nexport const a: unknown = readFileSync", IMPORTS],
    ['loading while running', "export const a: unknown = import('../../values/stage.js')", SYNTAX],
    ['a default export', 'export default 1', SYNTAX],
    ['any', 'export const a = (b: any): unknown => b', '@typescript-eslint/no-explicit-any'],
    [
      'a non-null assertion',
      'export const a = (b?: string): string => b!',
      '@typescript-eslint/no-non-null-assertion',
    ],
    [
      'an import that loads for a type',
      "import { type Decimal } from '../../values/decimal.js'\nexport type A = Decimal",
      '@typescript-eslint/no-import-type-side-effects',
    ],
    [
      'a rule switched off without a reason',
      '// eslint-disable-next-line eqeqeq\nexport const a = (b: number): boolean => b == 1',
      '@eslint-community/eslint-comments/require-description',
    ],
    [
      'a rule switched off in vain',
      '// eslint-disable-next-line eqeqeq -- for nothing\nexport const a = 1',
      null,
    ],
  ])('refuses %s in a rule', async (_, code, rule) => {
    const broken = await rulesBroken(code, RULE_FILE)
    if (rule === null) expect(broken.join()).toMatch(/Unused eslint-disable directive/)
    else expect(broken).toContain(rule)
  })

  const FACTS = "import type { PotentialPointsFacts } from './facts.js'\n"
  const OVER = `import { over } from '../../engine/facts.js'\n${FACTS}`
  it.each([
    ['spread', `${FACTS}export const a = (facts: PotentialPointsFacts): object => ({ ...facts, law: 1 })`],
    [
      'taken apart with a rest',
      `${FACTS}export const a = (facts: PotentialPointsFacts): object => {\n  const { law: _, ...rest } = facts\n  return rest\n}`,
    ],
    [
      'taken apart with a rest where they are handed over',
      `${FACTS}export const a = ({ law: _, ...rest }: PotentialPointsFacts): object => rest`,
    ],
    [
      'spread under facts that lie over them',
      `${OVER}export const a = (facts: PotentialPointsFacts): object => ({ ...over(facts, { degree: 'I' }) })`,
    ],
    [
      'spread as a part of them',
      `${FACTS}export const a = (facts: Omit<PotentialPointsFacts, 'law'>): object => ({ ...facts })`,
    ],
  ])('refuses facts that are %s: each is asked for by itself', async (_, code) => {
    expect(await rulesBroken(code, RULE_FILE)).toContain('asking/facts-are-never-spread')
  })

  it('lets a rule spread what is not facts', async () => {
    const code =
      "import type { Stage } from '../../values/stage.js'\nexport const a = (stage: Stage): Stage => ({ ...stage })"
    expect(await rulesBroken(code, RULE_FILE)).not.toContain('asking/facts-are-never-spread')
  })

  it.each([
    ['first day', "'2024-09-01'"],
    ['eve', "'2024-08-31'"],
    ['last day', "'2013-03-14'"],
    ['last day of soldiers in the public scheme', "'2015-12-31'"],
    ['month', "'2024-09'"],
    ['first day as a template', '`2020-04-06`'],
    ['first day in an object', "{ from: '2011-01-01' }"],
  ])("refuses a law's %s outside the list of laws", async (_, day) => {
    const code = `export const a: unknown = ${day}`
    for (const file of [RULE_FILE, CALENDAR]) expect(await rulesBroken(code, file)).toContain(SYNTAX)
    expect(await rulesBroken(code, LAWS)).not.toContain(SYNTAX)
  })

  it.each([
    ['another day', "'2018-01-01'"],
    [
      "a law's day where an act of its own sets it",
      "{ from: '2024-09-01', to: '2024-12-31', source: 'GD 1/2024' }",
    ],
    ["a law's day inside a longer text", "'in force from 2020-04-06'"],
  ])('lets a rule say %s', async (_, day) => {
    expect(await rulesBroken(`export const a: unknown = ${day}`, RULE_FILE)).not.toContain(SYNTAX)
  })

  it.each([
    ['today', 'export const a: Date = new Date()', SYNTAX],
    [
      'today in UTC',
      "import { UTCDateMini } from '@date-fns/utc/date/mini'\nexport const a: Date = new UTCDateMini()",
      SYNTAX,
    ],
    ['the clock', 'export const a: number = Date.now()', SYNTAX],
    ['the lenient parser', "export const a: number = Date.parse('')", SYNTAX],
    ['the local day', 'export const a = (d: Date): number => d.getDate()', SYNTAX],
  ])('refuses %s in the calendar itself', async (_, code, rule) => {
    expect(await rulesBroken(code, CALENDAR)).toContain(rule)
  })

  it('lets the calendar make a date', async () => {
    expect(await rulesBroken('export const a: Date = new Date(0)', CALENDAR)).not.toContain(SYNTAX)
  })

  it.each([
    'date-fns/differenceInMonths',
    'date-fns/differenceInYears',
    'date-fns/parseISO',
    'date-fns/format',
    'date-fns',
    '@date-fns/utc',
  ])('refuses %s everywhere', async name => {
    const code = `import * as banned from '${name}'\nexport const a: unknown = banned`
    for (const file of [RULE_FILE, CALENDAR, TEST_FILE])
      expect(await rulesBroken(code, file)).toContain(IMPORTS)
  })
})
