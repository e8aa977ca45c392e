import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { BENCH, installedEntries, specifierOf } from '../places.mjs'

const ENGINES = ['json-logic-js', 'json-rules-engine', 'publicodes', 'feelin']

const bundled = async source => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: source, resolveDir: BENCH },
    bundle: true,
    format: 'esm',
    metafile: true,
    minify: true,
    platform: 'browser',
    write: false,
    logLevel: 'error',
  })
  const [{ contents }] = outputFiles
  return {
    bytes: contents.length,
    gzipped: gzipSync(contents, { level: 9 }).length,
    hasDecimals: Object.keys(metafile.inputs).some(path => path.includes('/decimal.js/')),
  }
}

/** Everything that an entry hands out; some engines have a default and some have none. */
const sourceOf = specifiers =>
  specifiers.map((specifier, place) => `export * as part${place} from '${specifier}'`).join('\n')

const whole = (...specifiers) => bundled(sourceOf(specifiers))

const LANGUAGES = ['ro', 'en', 'hu']

/** What a letter adds to an answer: in every language, and in one, where an entry has one alone. */
const letters = async entries => {
  const alone = entries.filter(entry => LANGUAGES.some(language => entry.endsWith(`/${language}`)))
  const sizes = {}
  for (const entry of ['explanation', ...alone]) {
    sizes[entry] = await whole(specifierOf('assessment'), specifierOf(entry))
  }
  return sizes
}

/** Minified with its dependencies inside, and gzipped, as a page loads it. */
export const size = async () => {
  const entries = installedEntries()
  const ours = {}
  for (const entry of entries) ours[specifierOf(entry)] = await whole(specifierOf(entry))
  const peers = {}
  for (const engine of ENGINES) peers[engine] = await whole(engine)
  return { ours, peers, answerWithLetter: await letters(entries) }
}
