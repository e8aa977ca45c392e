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
const SHORTCUTS: readonly (readonly [string, string, string])[] = [
  ['values-know-no-law', 'values/a.ts', "import { law } from '../law/acts.js'"],
  ['values-know-no-law', 'values/b.ts', "import type { Law } from '../law/acts.js'"],
  ['engine-knows-no-law', 'engine/exact.ts', "import { law } from '../law/acts.js'"],
  ['law-below-schema', 'law/citation.ts', "import { ask } from '../schema/ask.js'"],
  ['law-below-schema', 'law/step.ts', "import type { Steps } from '../questions/points/steps.js'"],
  ['schema-below-dossier', 'schema/points.ts', "import { points } from '../questions/points/inner.js'"],
  ['dossier-below-questions', 'dossier/facts.ts', "import { points } from '../questions/points/inner.js'"],
  ['grammar-knows-no-question', 'grammar/a.ts', "import type { Steps } from '../questions/points/steps.js'"],
  ['terms-below-questions', 'terms/term.ts', "import { review } from '../questions/review/inner.js'"],
  [
    'questions-below-assessment',
    'questions/documents/a.ts',
    "import { assess } from '../../assessment/assess.js'",
  ],
  [
    'questions-below-assessment',
    'questions/documents/b.ts',
    "import type { Section } from '../../assessment/assess.js'",
  ],
  ['legal-data-shows', 'legal-data/a.ts', "import { assess } from '../assessment/assess.js'"],
  ['question-through-inner', 'questions/eligibility/a.ts', "import { points } from '../points/points.js'"],
  [
    'question-through-inner',
    'questions/eligibility/b.ts',
    "import type { Points } from '../points/index.js'",
  ],
  [
    'words-through-words',
    'questions/eligibility/words/en.ts',
    "import { points } from '../../points/inner.js'",
  ],
  ['a-language-by-itself', 'questions/points/words/hu.ts', "import { EN } from './en.js'"],
  ['rules-without-words', 'questions/eligibility/c.ts', "import { EN } from '../points/words/en.js'"],
  ['rules-without-words', 'questions/points/c.ts', "import { EN } from './words/en.js'"],
  ['rules-without-words', 'questions/points/d.ts', "import { day } from '../../grammar/forms.js'"],
  ['assessment-through-inner', 'assessment/c.ts', "import { points } from '../questions/points/index.js'"],
  ['assessment-above-questions', 'assessment/d.ts', "import { day } from '../grammar/forms.js'"],
  ['inner-does-not-validate', 'questions/payment/inner.ts', "import { ask } from '../../schema/ask.js'"],
  ['steps-declare', 'questions/eligibility/steps.ts', "import { points } from '../points/inner.js'"],
  ['nothing-imports-receipt', 'assessment/a.ts', "import { receipt } from '../receipt/receipt.js'"],
  ['nothing-imports-receipt', 'explanation/b.ts', "import type { Receipt } from '../receipt/receipt.js'"],
  ['assessment-reckons-no-digest', 'assessment/b.ts', "import { digest } from '../values/digest.js'"],
  ['receipt-above-assessment', 'receipt/a.ts', "import { day } from '../grammar/forms.js'"],
  ['explanation-knows-no-rule', 'explanation/a.ts', "import { points } from '../questions/points/inner.js'"],
  ['nothing-imports-entries', 'explanation/c.ts', "import { law } from '../entries/law.js'"],
  ['nothing-imports-the-root', 'questions/entitlement/a.ts', "import { all } from '../../index.js'"],
  ['numbers-and-dates-in-values', 'questions/work/a.ts', "import { addDays } from 'date-fns/addDays'"],
  [
    'numbers-and-dates-in-values',
    'questions/work/b.ts',
    "import { UTCDateMini } from '@date-fns/utc/date/mini'",
  ],
  ['numbers-and-dates-in-values', 'questions/work/c.ts', "import type { Decimal } from 'decimal.js'"],
  ['valibot-in-schema', 'questions/review/a.ts', "import * as v from 'valibot'"],
  ['only-known-packages', 'schema/b.ts', "import fc from 'fast-check'"],
  ['only-known-packages', 'schema/c.ts', "import { readFileSync } from 'node:fs'"],
  ['no-cycle', 'questions/points/about.ts', "import { round } from './round.js'"],
  ['no-cycle', 'questions/points/kind.ts', "import type { Sort } from './sort.js'"],
  ['no-unresolvable', 'questions/points/b.ts', "import { gone } from './gone.js'"],
  ['no-orphan', 'questions/points/forgotten.ts', 'export const forgotten = 1'],
]

/** Rooms that would need each other, by types alone. */
const CIRCLE: typeof SHORTCUTS = [
  ['no-circle-of-folders', 'questions/points/e.ts', "import type { Review } from '../review/steps.js'"],
]

const TARGETS: Readonly<Record<string, string>> = {
  'index.ts': "export { points as all } from './questions/points/inner.js'",
  'assessment/assess.ts':
    "import { points } from '../questions/points/inner.js'\nexport const assess = points\nexport type Section = 1",
  'entries/assessment.ts':
    "export { assess } from '../assessment/assess.js'\nexport { receipt } from '../receipt/receipt.js'",
  'entries/law.ts': "export { law } from '../law/acts.js'",
  'grammar/forms.ts': "import { zero } from '../values/zero.js'\nexport const day = zero",
  'receipt/receipt.ts':
    "import { assess } from '../assessment/assess.js'\nimport { digest } from '../values/digest.js'\nexport const receipt = [assess, digest]\nexport type Receipt = 1",
  'values/digest.ts': "import { zero } from './zero.js'\nexport const digest = zero",
  'law/acts.ts': "import { zero } from '../values/zero.js'\nexport const law = zero\nexport type Law = 1",
  'questions/points/about.ts': "import { law } from '../../law/acts.js'\nexport const about = law",
  'questions/points/kind.ts': "import type { Law } from '../../law/acts.js'\nexport type Kind = Law",
  'questions/points/sort.ts': "import type { Kind } from './kind.js'\nexport type Sort = Kind",
  'questions/points/index.ts': "export { points } from './points.js'\nexport type Points = 1",
  'questions/points/points.ts': "import { law } from '../../law/acts.js'\nexport const points = law",
  'questions/points/round.ts': "import { about } from './about.js'\nexport const round = about",
  'questions/points/inner.ts': "export { points } from './points.js'",
  'questions/points/steps.ts': "import type { Law } from '../../law/acts.js'\nexport type Steps = Law",
  'questions/points/words/en.ts': "import { day } from '../../../grammar/forms.js'\nexport const EN = day",
  'questions/review/inner.ts': "import { points } from '../points/inner.js'\nexport const review = points",
  'questions/review/steps.ts': "import type { Steps } from '../points/steps.js'\nexport type Review = Steps",
  'schema/ask.ts': "import * as v from 'valibot'\nexport const ask = v",
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

  it('let no two rooms need each other, not even by types', () => {
    expect(violations(library('round', CIRCLE)).map(violation => violation.split(' →')[0])).toContain(
      'no-circle-of-folders: src/questions/points',
    )
  })
})
