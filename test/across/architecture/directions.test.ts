import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const ROOT = process.cwd()
const CRUISER = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')

/** Cruises with the project's own rules and gives `rule: from → to` of each violation. */
const violations = (cwd: string): readonly string[] => {
  const output = execFileSync(
    process.execPath,
    [CRUISER, '--config', join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json', 'src'],
    { cwd, encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' },
  )
  const { summary } = JSON.parse(output) as {
    summary: { violations: { from: string; to: string; rule: { name: string } }[] }
  }
  return summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to.replace(/.*node_modules\//, '')}`,
  )
}

// One forbidden import each: [the rule that bites, the file, what it imports].
const SHORTCUTS: readonly (readonly [rule: string, file: string, line: string])[] = [
  ['values-know-no-law', 'values/a.ts', "import { law } from '../law/acts.js'"],
  ['values-know-no-law', 'values/b.ts', "import type { Law } from '../law/acts.js'"],
  ['law-below-schema', 'law/citation.ts', "import { ask } from '../schema/ask.js'"],
  ['law-face', 'law/law.ts', "import { points } from '../points/rules.js'"],
  ['law-face', 'law/index.ts', "import { term } from '../terms/term.js'"],
  ['schema-below-questions', 'schema/points.ts', "import { points } from '../points/rules.js'"],
  ['engine-knows-no-law', 'engine/exact.ts', "import { law } from '../law/acts.js'"],
  ['dossier-below-questions', 'dossier/facts.ts', "import { points } from '../points/rules.js'"],
  ['schema-only-through-rules-of-law', 'schema/law.ts', "import { applicableLaw } from '../law/law.js'"],
  ['terms-below-questions', 'terms/term.ts', "import { review } from '../review/rules.js'"],
  ['question-through-rules', 'eligibility/a.ts', "import { points } from '../points/points.js'"],
  ['question-through-rules', 'eligibility/b.ts', "import type { Points } from '../points/index.js'"],
  ['question-through-rules', 'contestation/a.ts', "import { points } from '../points/points.js'"],
  ['assessment-through-rules', 'assessment/chain.ts', "import { points } from '../points/index.js'"],
  ['rules-do-not-validate', 'suspension/rules.ts', "import { ask } from '../schema/ask.js'"],
  ['nothing-imports-assessment', 'documents/a.ts', "import { assess } from '../assessment/assess.js'"],
  ['nothing-imports-assessment', 'schema/a.ts', "import type { Section } from '../assessment/assess.js'"],
  ['nothing-imports-receipt', 'assessment/a.ts', "import { receipt } from '../receipt/receipt.js'"],
  ['nothing-imports-receipt', 'explanation/b.ts', "import type { Receipt } from '../receipt/receipt.js'"],
  ['assessment-reckons-no-digest', 'assessment/b.ts', "import { digest } from '../values/digest.js'"],
  ['receipt-above-assessment', 'receipt/a.ts', "import { points } from '../points/rules.js'"],
  ['explanation-knows-no-rule', 'explanation/a.ts', "import { points } from '../points/rules.js'"],
  ['nothing-imports-the-root', 'entitlement/a.ts', "import { all } from '../index.js'"],
  ['numbers-and-dates-in-values', 'potential-stage/a.ts', "import { addDays } from 'date-fns/addDays'"],
  [
    'numbers-and-dates-in-values',
    'potential-stage/b.ts',
    "import { UTCDateMini } from '@date-fns/utc/date/mini'",
  ],
  ['numbers-and-dates-in-values', 'potential-stage/c.ts', "import type { Decimal } from 'decimal.js'"],
  ['valibot-in-schema', 'review/a.ts', "import * as v from 'valibot'"],
  ['only-known-packages', 'schema/b.ts', "import fc from 'fast-check'"],
  ['only-known-packages', 'schema/c.ts', "import { readFileSync } from 'node:fs'"],
  ['no-cycle', 'points/about.ts', "import { round } from './round.js'"],
  ['no-unresolvable', 'points/b.ts', "import { gone } from './gone.js'"],
  ['no-orphan', 'points/forgotten.ts', 'export const forgotten = 1'],
]

const TARGETS: Readonly<Record<string, string>> = {
  'index.ts': "export { points as all } from './points/rules.js'",
  'assessment/assess.ts':
    "import { points } from '../points/rules.js'\nexport const assess = points\nexport type Section = 1",
  'assessment/index.ts':
    "export { assess } from './assess.js'\nexport { receipt } from '../receipt/receipt.js'",
  'receipt/receipt.ts':
    "import { assess } from '../assessment/assess.js'\nimport { digest } from '../values/digest.js'\nexport const receipt = [assess, digest]\nexport type Receipt = 1",
  'values/digest.ts': "import { zero } from './zero.js'\nexport const digest = zero",
  'law/acts.ts': "import { zero } from '../values/zero.js'\nexport const law = zero\nexport type Law = 1",
  'points/about.ts': "import { law } from '../law/acts.js'\nexport const about = law",
  'points/index.ts': "export { points } from './points.js'\nexport type Points = 1",
  'points/points.ts': "import { law } from '../law/acts.js'\nexport const points = law",
  'points/round.ts': "import { about } from './about.js'\nexport const round = about",
  'points/rules.ts': "export { points } from './points.js'",
  'review/rules.ts': "import { points } from '../points/rules.js'\nexport const review = points",
  'schema/ask.ts': "import * as v from 'valibot'\nexport const ask = v",
  'terms/term.ts': "import { ask } from '../schema/ask.js'\nexport const term = ask",
  'values/zero.ts': "import { Decimal } from 'decimal.js'\nexport const zero = Decimal",
}

const home = mkdtempSync(join(tmpdir(), 'directions-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** A small library that keeps every direction, then the shortcuts put into it. */
const library = (name: string, shortcuts: typeof SHORTCUTS): string => {
  const folder = join(home, name)
  const files: Record<string, string> = { ...TARGETS }
  for (const [, file, line] of shortcuts) files[file] = [files[file] ?? '', line].filter(Boolean).join('\n')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'src', path)), { recursive: true })
    writeFileSync(join(folder, 'src', path), `${text}\n`)
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir')
  writeFileSync(
    join(folder, 'tsconfig.json'),
    '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler" } }',
  )
  writeFileSync(
    join(folder, 'package.json'),
    '{ "type": "module", "dependencies": { "date-fns": "*", "@date-fns/utc": "*", "decimal.js": "*", "valibot": "*" }, "devDependencies": { "fast-check": "*" } }',
  )
  return folder
}

describe('the directions of imports', () => {
  it('are kept by the library', () => {
    expect(violations(ROOT)).toEqual([])
  })

  it('let through what keeps them', () => {
    expect(violations(library('straight', []))).toEqual([])
  })

  const found = violations(library('crooked', SHORTCUTS))

  it.each(SHORTCUTS)('%s bites in %s: %s', (rule, file) => {
    expect(
      found.some(violation => violation.startsWith(`${rule}: src/${file} →`)),
      found.join('\n'),
    ).toBe(true)
  })
})
