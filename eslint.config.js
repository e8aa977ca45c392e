import { readFileSync } from 'node:fs'
import comments from '@eslint-community/eslint-plugin-eslint-comments/configs'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import factsAreNeverSpread from './tools/lint/facts-are-never-spread.js'

const CALENDAR = 'src/values/civil-date.ts'

// They do not invert addMonths, or read the zone, or take week dates for days. Completed time is a rule of law here.
const BANNED_DATE_FUNCTIONS = ['differenceInMonths', 'differenceInYears', 'parseISO', 'format']

const bannedImports = [
  {
    regex: `^date-fns/(${BANNED_DATE_FUNCTIONS.join('|')})(\\.js)?$`,
    message: 'It reads the zone or does not invert addMonths: see values/completed-time.ts.',
  },
  {
    regex: '^date-fns$',
    message: 'Import date-fns by subpath: the root is slow to load and hides banned functions.',
  },
  { regex: '^@date-fns/utc(/date)?$', message: 'Import @date-fns/utc/date/mini: the main class loads Intl.' },
]

const bannedSyntax = [
  {
    selector:
      'MemberExpression[property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year)$/]',
    message: 'Local-time Date methods read the zone of the machine.',
  },
  {
    selector: 'MemberExpression[property.name=/^(getTimezoneOffset|toDateString|toTimeString)$/]',
    message: 'Local-time Date methods read the zone of the machine.',
  },
  {
    selector: 'MemberExpression[property.name=/^(toLocale\\w*|localeCompare)$/]',
    message: 'Locale methods give other bytes on other machines.',
  },
  {
    selector:
      'MemberExpression[computed=true] > Literal.property[value=/^(toLocale\\w*|localeCompare|[gs]et(FullYear|Month|Date|Day|Hours))$/]',
    message: 'Locale and local-time methods are banned however they are written.',
  },
  { selector: 'ImportExpression', message: 'A rule loads nothing while it runs.' },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a name is the same everywhere.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Named exports only.' },
  {
    selector: 'NewExpression[callee.name=/^UTCDate(Mini)?$/][arguments.length=0]',
    message: 'A date without arguments is the clock.',
  },
]

// Outside the calendar module the global Date is not a value at all; as a type it stays free.
const dateAsValue = {
  selector: ':not(TSTypeReference) > Identifier[name="Date"]',
  message: `Dates are text here; arithmetic lives in ${CALENDAR}.`,
}
const clockInTheCalendar = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'There is no "today".' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'There is no "today".' },
  {
    selector: 'MemberExpression[object.name="Date"][property.name=/^(now|parse)$/]',
    message: 'No clock, no lenient parser.',
  },
]

const LAWS = 'src/law/laws.ts'

const daysBeside = day =>
  [-1, 0, 1].map(days => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10))

/** The days written in the list of laws, the eve and the morrow of each, and their months. */
const daysOfTheLaws = () => {
  const written = readFileSync(new URL(LAWS, import.meta.url), 'utf8').match(/(?<=')\d{4}-\d\d-\d\d(?=')/g)
  const days = written.flatMap(daysBeside)
  return [...new Set([...days, ...days.map(day => day.slice(0, 7))])]
}

const A_DAY_OF_THE_LAWS = `/^(${daysOfTheLaws().join('|')})$/`
// A row of a dated series has its days from another act, which is its source.
const IN_NO_ROW_WITH_A_SOURCE = ':not(ObjectExpression:has(> Property[key.name="source"]) > Property)'

const daysOfLaws = [
  `${IN_NO_ROW_WITH_A_SOURCE} > Literal[value=${A_DAY_OF_THE_LAWS}]`,
  `TemplateElement[value.raw=${A_DAY_OF_THE_LAWS}]`,
].map(selector => ({
  selector,
  message: `The days of a law stand in ${LAWS} alone: ask firstDayOf or lastDayOf.`,
}))

const HOST_GLOBALS = [
  'Intl',
  'process',
  'console',
  'fetch',
  'globalThis',
  'window',
  'self',
  'global',
  'navigator',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'require',
  'module',
  'Buffer',
  'localStorage',
  'XMLHttpRequest',
  'WebSocket',
  'Temporal',
  'eval',
  'Function',
].map(name => ({ name, message: 'A rule knows its facts and the law, and nothing of the host.' }))

// A name that starts with an underscore says that it is left over.
const LEFT_OVER = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    '.stryker-tmp/',
    'site/dist*/',
    'site/packed/',
    'site/.vitepress/cache/',
  ]),
  comments.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@eslint-community/eslint-comments/require-description': ['error', { ignore: [] }],
      '@eslint-community/eslint-comments/no-unlimited-disable': 'error',
      '@eslint-community/eslint-comments/disable-enable-pair': ['error', { allowWholeFile: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { asking: { rules: { 'facts-are-never-spread': factsAreNeverSpread } } },
    rules: {
      'asking/facts-are-never-spread': 'error',
      eqeqeq: 'error',
      'no-restricted-globals': ['error', ...HOST_GLOBALS],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Nothing is left to chance.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...bannedImports,
            { regex: '^node:', message: 'The library runs where there is no Node.' },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...bannedSyntax, dateAsValue, ...daysOfLaws],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // `import { type T } from 'm'` still loads m: this is how a schema comes to load the decimals.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // It also reports assertions without which the code does not compile (a template literal as a day).
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', LEFT_OVER],
      // A number prints the same on every machine.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // isolatedDeclarations asks for the type on the left of the equals sign.
      '@typescript-eslint/consistent-generic-constructors': 'off',
      // `{ readonly [field: string]: T }` says readonly and names the key.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    files: [LAWS, 'src/law/acts.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bannedSyntax, dateAsValue] },
  },
  {
    files: [CALENDAR],
    rules: { 'no-restricted-syntax': ['error', ...bannedSyntax, ...clockInTheCalendar, ...daysOfLaws] },
  },
  {
    files: ['command/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-restricted-imports': ['error', { patterns: bannedImports }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', LEFT_OVER],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // The site's Vue files are held by their types: vue-tsc runs before each build.
    files: ['test/**/*.ts', 'site/**/*.ts', '*.config.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      'no-restricted-imports': ['error', { patterns: bannedImports }],
      '@typescript-eslint/no-unused-vars': ['error', LEFT_OVER],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
  },
  {
    files: [
      'tools/**/*.{js,mjs}',
      'test/**/*.{js,mjs}',
      '.ci/**/*.mjs',
      'docs/**/*.js',
      'site/**/*.{js,mjs}',
      '*.config.js',
    ],
    rules: {
      'no-restricted-imports': ['error', { patterns: bannedImports }],
      eqeqeq: 'error',
      'no-unused-vars': 'error',
    },
  },
)
