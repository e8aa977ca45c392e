// One direction only: values < engine < law < schema < dossier < grammar < terms < questions < assessment < receipt and
// explanation < entries. See docs/architecture.md.
// An import of a type counts like any other: for the direction, and for circles of files and of folders.

const HOUSE = '^src/questions/([^/]+)/'

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
      comment:
        'A rule that needs its own caller is two rules in one file; of two types that name each other the same holds.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
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
    {
      name: 'no-circle-of-folders',
      comment: 'Two rooms that need each other are one room, or a third lies under both.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/' },
      to: { circular: true },
    },
    layer('values-know-no-law', 'values', ['values'], 'Dates, stages and decimals carry no law.'),
    layer(
      'engine-knows-no-law',
      'engine',
      ['values', 'engine'],
      'How a question is answered, whatever the law and whatever the facts.',
    ),
    layer(
      'law-below-schema',
      'law',
      ['values', 'engine', 'law'],
      'What the State wrote, and how it is cited.',
    ),
    layer(
      'schema-below-dossier',
      'schema',
      ['values', 'engine', 'law', 'schema'],
      'How an input is checked, whatever its facts.',
    ),
    layer(
      'dossier-below-questions',
      'dossier',
      ['values', 'engine', 'law', 'schema', 'dossier'],
      'The table of facts, and what follows from it: no rule of law.',
    ),
    layer(
      'grammar-knows-no-question',
      'grammar',
      ['values', 'law', 'grammar'],
      'How a language writes what every house says.',
    ),
    layer(
      'terms-below-questions',
      'terms',
      ['values', 'law', 'schema', 'grammar', 'terms'],
      'Days and holidays know no pension.',
    ),
    layer(
      'questions-below-assessment',
      'questions',
      ['values', 'engine', 'law', 'schema', 'dossier', 'grammar', 'terms', 'questions'],
      'A question is asked; it does not know by whom.',
    ),
    {
      name: 'question-through-inner',
      comment:
        'Another question is reached by its inner.ts, where the lean functions are, and by what it declares: facts, steps, answers.',
      severity: 'error',
      from: { path: HOUSE, pathNot: '/words/' },
      to: { path: HOUSE, pathNot: ['^src/questions/$1/', `${HOUSE}(inner|facts|steps|answers)\\.ts$`] },
    },
    {
      name: 'words-through-words',
      comment: 'The words of a house know what it declares, and the words of another; no rule.',
      severity: 'error',
      from: { path: `${HOUSE}words/` },
      to: { path: HOUSE, pathNot: `${HOUSE}(words/|steps\\.ts$)`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a-language-by-itself',
      comment: 'No language borrows words of another.',
      severity: 'error',
      from: { path: '/(?:words|grammar|explanation)/(ro|en|hu)(?:[-.]|/)' },
      to: {
        path: '/(?:words|grammar|explanation)/(?:ro|en|hu)(?:[-.]|/)',
        pathNot: '/(?:words|grammar|explanation)/$1(?:[-.]|/)',
      },
    },
    {
      name: 'rules-without-words',
      comment: 'Who asks one question loads none of its words.',
      severity: 'error',
      from: { path: HOUSE, pathNot: '/words/' },
      to: { path: '^src/(grammar/|questions/[^/]+/words/)' },
    },
    {
      name: 'assessment-through-inner',
      comment: 'The assessment asks questions; it does not reach into them.',
      severity: 'error',
      from: { path: '^src/assessment/' },
      to: {
        path: HOUSE,
        pathNot: `${HOUSE}(inner|section|facts|steps|answers)\\.ts$`,
      },
    },
    {
      name: 'inner-does-not-validate',
      comment: 'inner.ts is the lean face: no schema runs behind it. Types of facts are free.',
      severity: 'error',
      from: { path: `${HOUSE}inner\\.ts$` },
      to: { path: '^src/schema/(ask|validate|standard)\\.ts$', reachable: true },
    },
    {
      name: 'steps-declare',
      comment: 'What a house notes is a matter of types.',
      severity: 'error',
      from: { path: `${HOUSE}(steps|answers)\\.ts$` },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    layer(
      'assessment-above-questions',
      'assessment',
      ['values', 'engine', 'law', 'schema', 'dossier', 'terms', 'questions', 'assessment'],
      'It asks, in order, and computes nothing.',
    ),
    layer(
      'legal-data-shows',
      'legal-data',
      ['values', 'law', 'questions', 'legal-data'],
      'The tables as the rules read them, for who shows the law; no rule rests on them.',
    ),
    {
      name: 'nothing-imports-receipt',
      comment: 'An answer is reckoned without its receipt; the entry point of the assessment hands both out.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/receipt/', '^src/entries/'] },
      to: { path: '^src/receipt/' },
    },
    {
      name: 'assessment-reckons-no-digest',
      comment: 'Digests cost as much as many a rule; who wants one asks for a receipt.',
      severity: 'error',
      from: { path: '^src/assessment/' },
      to: { path: '^src/values/digest\\.ts$' },
    },
    layer(
      'receipt-above-assessment',
      'receipt',
      ['values', 'law', 'schema', 'dossier', 'questions', 'assessment', 'receipt'],
      'It vouches for answers and asks no question of its own.',
    ),
    {
      name: 'explanation-knows-no-rule',
      comment: 'It reads findings and says them in the words of the houses; nothing that decides.',
      severity: 'error',
      from: { path: '^src/explanation/' },
      to: { path: '^src/(questions|terms)/', pathNot: '/words/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-entries',
      comment: 'An entry hands out; nobody inside goes through it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/entries/', '^src/index\\.ts$'] },
      to: { path: '^src/entries/' },
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
      comment: 'Nor the command; but the legal cases, which are tests here, are data there.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cases/all\\.ts$' },
      to: { path: '^(test|docs|tools|command)/' },
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
