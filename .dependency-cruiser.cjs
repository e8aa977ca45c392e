// One direction only: values < engine < law < schema < dossier < questions < assessment < receipt. See the layout in the
// design notes.
// A type-only import counts for the direction; only for cycles is it left out, because a type that names
// another and is named by it loads nothing.

const QUESTIONS = [
  'retirement-age',
  'eligibility',
  'potential-stage',
  'points',
  'pension-amount',
  'companion-allowance',
  'entitlement',
  'review',
  'suspension',
  'contestation',
  'documents',
]
const QUESTION = `(${QUESTIONS.join('|')})`
const PUBLIC_FACE_OF_LAW = '^src/law/(law|index)\\.ts$'

/** `from` may import, inside src, only the folders of `to`. */
const layer = (name, folder, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
})

/** A package of npm, however it was reached; a name that resolves to nothing counts too. */
const npmPackage = names => `(^|node_modules/)(${names.join('|')})(/|$)`

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'A rule that needs its own caller is two rules in one file.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and that imports nothing is forgotten.',
      severity: 'error',
      from: { path: '^src/', orphan: true, pathNot: '^src/index\\.ts$' },
      to: {},
    },
    layer('values-know-no-law', 'values', ['values'], 'Dates, stages and decimals carry no law.'),
    layer(
      'engine-knows-no-law',
      'engine',
      ['values', 'engine'],
      'How a question is answered, whatever the law and whatever the facts.',
    ),
    {
      ...layer(
        'law-below-schema',
        'law',
        ['values', 'engine', 'law'],
        'Findings and dated values lie below the schemas.',
      ),
      from: { path: '^src/law/', pathNot: PUBLIC_FACE_OF_LAW },
    },
    {
      ...layer(
        'law-face',
        'law',
        ['values', 'engine', 'law', 'schema'],
        'Its public functions validate, and do no more.',
      ),
      from: { path: PUBLIC_FACE_OF_LAW },
    },
    {
      ...layer(
        'schema-below-questions',
        'schema',
        ['values', 'law', 'schema'],
        'What an input is, not what follows from it.',
      ),
      from: { path: '^src/schema/', pathNot: '^src/schema/index\\.ts$' },
    },
    layer(
      'dossier-below-questions',
      'dossier',
      ['values', 'engine', 'law', 'schema', 'dossier'],
      'The table of facts, and what follows from it: no rule of law.',
    ),
    layer(
      'terms-below-questions',
      'terms',
      ['values', 'law', 'schema', 'terms'],
      'Days and holidays know no pension.',
    ),
    {
      name: 'schema-only-through-rules-of-law',
      comment: 'The schemas must not pull in the function that calls them.',
      severity: 'error',
      from: { path: '^src/schema/' },
      to: { path: PUBLIC_FACE_OF_LAW },
    },
    {
      name: 'question-through-rules',
      comment: 'Another question is reached by its rules.ts, where the lean functions are.',
      severity: 'error',
      from: { path: `^src/${QUESTION}/` },
      to: { path: `^src/${QUESTION}/`, pathNot: ['^src/$1/', `^src/${QUESTION}/rules\\.ts$`] },
    },
    {
      name: 'assessment-through-rules',
      comment: 'The assessment asks questions; it does not reach into them.',
      severity: 'error',
      from: { path: '^src/assessment/' },
      to: { path: `^src/${QUESTION}/`, pathNot: `^src/${QUESTION}/rules\\.ts$` },
    },
    {
      name: 'rules-do-not-validate',
      comment: 'rules.ts is the lean face: no schema runs behind it. Types of facts are free.',
      severity: 'error',
      from: { path: `^src/${QUESTION}/rules\\.ts$` },
      to: { path: '^src/schema/(ask|validate|standard|schemas)\\.ts$', reachable: true },
    },
    {
      name: 'nothing-imports-assessment',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/assessment/', '^src/receipt/', '^src/explanation/', '^src/index\\.ts$'],
      },
      to: { path: '^src/assessment/' },
    },
    {
      name: 'nothing-imports-receipt',
      comment: 'An answer is reckoned without its receipt; the entry point of the assessment hands both out.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/receipt/', '^src/assessment/index\\.ts$'] },
      to: { path: '^src/receipt/' },
    },
    {
      name: 'assessment-reckons-no-digest',
      comment: 'Digests cost as much as many a rule; who wants one asks for a receipt.',
      severity: 'error',
      from: { path: '^src/assessment/', pathNot: '^src/assessment/index\\.ts$' },
      to: { path: '^src/values/digest\\.ts$' },
    },
    layer(
      'receipt-above-assessment',
      'receipt',
      ['values', 'law', 'schema', 'dossier', 'assessment', 'receipt'],
      'It vouches for answers and asks no question of its own.',
    ),
    {
      name: 'explanation-knows-no-rule',
      comment: 'It reads findings: values, steps and the registry of rules, nothing that decides.',
      severity: 'error',
      from: { path: '^src/explanation/' },
      to: { path: `^src/${QUESTION}/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-the-root',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'numbers-and-dates-in-values',
      comment: 'One module owns the calendar, one the decimals and one the digests.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/values/' },
      to: { path: npmPackage(['date-fns', '@date-fns/utc', 'decimal\\.js', '@noble/hashes']) },
    },
    {
      name: 'valibot-in-schema',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/schema/' },
      to: { path: npmPackage(['valibot']) },
    },
    {
      name: 'only-known-packages',
      comment: 'A dependency at run time needs a written reason.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: npmPackage(['date-fns', '@date-fns/utc', 'decimal\\.js', 'valibot', '@noble/hashes']),
      },
    },
    {
      name: 'sources-know-no-tests',
      comment: 'But the legal cases, which are tests here, are data there.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cases/all\\.ts$' },
      to: { path: '^(test|docs|bench|tools)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.d.ts'],
    },
  },
}
