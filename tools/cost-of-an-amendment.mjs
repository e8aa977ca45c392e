// What does an amendment of Law 360/2023 cost that changes nothing? In a copy of the project one is written into the
// list of laws, with the act that makes it, and the compiler says which files must be touched: npm run cost:amendment.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LAWS = 'src/law/laws.ts'
const ARTICLES = 'src/law/articles/of-acts.ts'
const COPIED = ['src', 'test', 'tools', 'package.json', 'tsconfig.json', 'tsconfig.test.json']

/** What no compiler asks for, but a test: the version and digest of the legal data, and the days written once more. */
const ASKED_FOR_BY_TESTS = ['src/receipt/version.ts', 'test/across/independent/law.ts']

const ENDS = '2026-12-31'
const BEGINS = '2027-01-01'

/** The list of laws with one more, which amends the last of the public laws and changes nothing. */
const withAmendment = laws => {
  const row = /\n {2}\{\n {4}id: 'law-360-2023',[^]*?\n {2}\},\n/.exec(laws)?.[0] ?? ''
  if (!/ from: '[\d-]+'/.test(row) || / to: /.test(row)) throw new Error(`${LAWS}: no row to amend`)
  const ended = row.replace(/( from: '[\d-]+',\n)/, `$1    to: '${ENDS}',\n`)
  const amendment = row
    .replace("id: 'law-360-2023',", "id: 'law-360-2023-amended-2027',\n    amends: 'law-360-2023',")
    .replace(/ from: '[\d-]+'/, ` from: '${BEGINS}'`)
    .replace(/citation: \{[^}]*\}/, "citation: { act: 'law-1-2027', provision: 'art. I' }")
  return laws.replace(row, ended + amendment.trimStart().replace(/^/, '  '))
}

/** The act with the one article that is cited: the acts are those of the index of articles. */
const withItsArticle = articles =>
  articles
    .replace('export interface ArticlesOf {\n', "$&  readonly 'law-1-2027': { readonly 'art. I': string }\n")
    .replace(/export const ARTICLES: [^{]*\{\n/, "$&  'law-1-2027': { 'art. I': 'amends Law 360/2023' },\n")

const edit = (file, change) => writeFileSync(file, change(readFileSync(file, 'utf8')))

/** Looks at the package as it was built, which knows of no amendment. */
const isOfThePackage = file => file.startsWith('test/across/packaging/')

const filesThatDoNotCompile = folder => {
  const path = join(folder, 'tsconfig.test.json')
  const { config } = ts.readConfigFile(path, ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder, {}, path)
  return ts
    .getPreEmitDiagnostics(ts.createProgram(fileNames, options))
    .map(({ file }) => (file ? relative(folder, file.fileName) : 'tsconfig.test.json'))
    .filter(file => !isOfThePackage(file))
}

/** Every file that must be touched before the project compiles again. Nothing of the copy is left behind. */
export const filesOfAnAmendment = () => {
  const folder = mkdtempSync(join(tmpdir(), 'amendment-'))
  try {
    for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir')
    edit(join(folder, LAWS), withAmendment)
    edit(join(folder, ARTICLES), withItsArticle)
    return [...new Set([LAWS, ARTICLES, ...filesThatDoNotCompile(folder)])].sort()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = [...filesOfAnAmendment(), ...ASKED_FOR_BY_TESTS]
  console.log(`An amendment that changes nothing: ${files.length} files\n${files.join('\n')}`)
}
