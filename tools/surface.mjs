// The public surface under review: what a stranger may import, with its types, as text that is looked at with every change.
// npm run surface writes it from the built package; a test compares it with that of the packed one.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const FOLDER = join(ROOT, 'test/across/packaging/surface')

/** The root has every type of the others, but for those of the cases. */
const REPORTED = ['index', 'cases']

const manifestIn = home => JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))

/** What stands at the head of the report is not ours, and the hash in a name of a file changes with every build. */
const ofTheSurfaceAlone = report => report.slice(report.indexOf('```ts')).replaceAll(/-[\w-]{8}(?=\.js)/g, '')

/** The declarations of one entry, each type in full, as @microsoft/api-extractor reports them. */
const reportOf = (home, entry) => {
  const folder = mkdtempSync(join(tmpdir(), 'surface-'))
  try {
    const config = ExtractorConfig.prepare({
      configObjectFullPath: undefined,
      packageJsonFullPath: join(home, 'package.json'),
      configObject: {
        projectFolder: home,
        mainEntryPointFilePath: join(home, 'dist', `${entry}.d.ts`),
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              target: 'es2022',
              module: 'nodenext',
              strict: true,
              types: [],
              lib: ['es2022'],
            },
            files: [join(home, 'dist', `${entry}.d.ts`)],
          },
        },
        apiReport: { enabled: true, reportFileName: entry, reportFolder: folder, reportTempFolder: folder },
        newlineKind: 'lf',
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
          extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
          tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        },
      },
    })
    Extractor.invoke(config, { localBuild: true, messageCallback: message => (message.handled = true) })
    return ofTheSurfaceAlone(readFileSync(join(folder, `${entry}.api.md`), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const specifiersOf = ({ name, exports }) =>
  Object.entries(exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([subpath, target]) => [name + subpath.slice(1), target.import.types])

/** The names of values and of types that each entry hands out, one line an entry. */
const namesByEntry = home => {
  const entries = specifiersOf(manifestIn(home))
  const files = entries.map(([, types]) => join(home, types))
  const program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, strict: true, types: [] })
  const checker = program.getTypeChecker()
  return entries
    .map(([specifier], at) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(files[at]))
      const names = checker.getExportsOfModule(module).map(({ name }) => name)
      return [specifier, ...names.sort().map(name => `  ${name}`), ''].join('\n')
    })
    .join('\n')
}

/** What lies in a folder node_modules would pass for the package of another, of which nothing is reported. */
const withCopyOf = (home, report) => {
  const copy = mkdtempSync(join(tmpdir(), 'surface-'))
  try {
    cpSync(join(home, 'package.json'), join(copy, 'package.json'))
    cpSync(join(home, 'dist'), join(copy, 'dist'), {
      recursive: true,
      filter: path => !/\.(c?js|json)$/.test(path),
    })
    return report(copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** The surface of a built package: each file, and what it has to say. */
export const surfaceOf = home =>
  withCopyOf(home, copy => ({
    ...Object.fromEntries(REPORTED.map(entry => [`${entry}.api.md`, reportOf(copy, entry)])),
    'entries.txt': namesByEntry(copy),
  }))

/** What is on file, by the same names. */
export const surfaceOnFile = () =>
  Object.fromEntries(
    readdirSync(FOLDER)
      .filter(name => !name.endsWith('.ts'))
      .map(name => [name, readFileSync(join(FOLDER, name), 'utf8')]),
  )

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, text] of Object.entries(surfaceOf(resolve(ROOT)))) writeFileSync(join(FOLDER, name), text)
}
