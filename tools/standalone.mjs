// Writes the standalone files: an entry with all that it needs built in, for where nothing is installed beside it. One
// for who imports, one for who requires, one for a <script>, which makes one global. Run by npm run build.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { notice, packagesAmong } from './built-in.mjs'
import { ENTRY_FILES, formatsOf, KEY_OF_LANGUAGES, manifest, ONE_LANGUAGE, STANDALONE } from './entries.mjs'
import { tablesAreDroppable } from './tables-are-droppable.mjs'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

/** How each file is named after its entry, and what esbuild calls its format. */
const FORMATS = { '.js': 'esm', '.cjs': 'cjs', '.global.js': 'iife' }

/** `pensie-invaliditate` becomes `pensieInvaliditate`; a question is added to it. */
export const globalNameOf = entry =>
  [manifest().name, ...(entry === 'index' ? [] : [entry])]
    .join('-')
    .replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

/**
 * For a <script>, letters beyond ASCII are written as numbers, so that a page may serve the file in whatever encoding it likes;
 * modules are always read as UTF-8. The
 * bundler does so in text and leaves those of regular expressions.
 */
const inAscii = code =>
  code.replace(/[^\0-~]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** All CommonJS is made of one file, so it has the entries of one language too. */
const withEachLanguage = entry => ({
  contents: [
    `export * from './${ENTRY_FILES[entry]}'`,
    ...ONE_LANGUAGE.map((name, place) => `import * as in${place} from './${ENTRY_FILES[name]}'`),
    `Object.defineProperty(module.exports, Symbol.for('${KEY_OF_LANGUAGES}'), {`,
    `  value: { ${ONE_LANGUAGE.map((name, place) => `'${name}': in${place}`).join(', ')} } })`,
  ].join('\n'),
  resolveDir: ROOT,
  loader: 'ts',
})

const bundled = async (entry, format) => {
  const { metafile, outputFiles } = await build({
    ...(format === 'cjs'
      ? { stdin: withEachLanguage(entry), banner: { js: "'use strict';" } }
      : { entryPoints: [ENTRY_FILES[entry]] }),
    absWorkingDir: ROOT,
    bundle: true,
    format,
    globalName: format === 'iife' ? globalNameOf(entry) : undefined,
    charset: format === 'iife' ? 'ascii' : 'utf8',
    legalComments: 'none',
    mainFields: ['module', 'main'],
    metafile: true,
    minify: true,
    platform: 'neutral',
    plugins: [tablesAreDroppable],
    target: 'es2022',
    write: false,
  })
  const code = format === 'iife' ? inAscii(outputFiles[0].text) : outputFiles[0].text
  return notice(ROOT, packagesAmong(Object.keys(metafile.inputs))) + code
}

const writeStandalone = async folder => {
  for (const [name, entry] of Object.entries(STANDALONE)) {
    for (const ending of formatsOf(name)) {
      const file = join(folder, name + ending)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, await bundled(entry, FORMATS[ending]))
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeStandalone(process.argv[2] ?? join(ROOT, 'dist'))
}
