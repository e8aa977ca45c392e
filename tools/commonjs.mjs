// Writes the CommonJS entries. The whole library lies in one file of that format, standalone.cjs; an entry takes its names from
// there, so that nothing is in the package twice. What the root does not hand out is bundled by itself. Run by npm run build.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { ENTRY_FILES, KEY_OF_LANGUAGES, manifest, ONE_LANGUAGE } from './entries.mjs'
import { tablesAreDroppable } from './tables-are-droppable.mjs'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const WHOLE = './standalone.cjs'

/** The files whose every name one hands out by `export *`, and those that they hand out so. */
const handedOutBy = file =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^export \* from '(.+)\.js'$/gm)]
    .map(([, path]) => `${join(dirname(file), path).replaceAll('\\', '/')}.ts`)
    .flatMap(each => [each, ...handedOutBy(each)])

/** Read and not run: where it is packed, its dependencies are not beside it. */
const namesOf = async file => {
  const { metafile } = await build({ entryPoints: [file], format: 'esm', metafile: true, write: false })
  return Object.values(metafile.outputs)[0].exports.sort()
}

/** Written so that Node finds the names without running it. */
const takenFromTheWhole = names =>
  `'use strict'\nconst { ${names.join(', ')} } = require('${WHOLE}')\nmodule.exports = { ${names.join(', ')} }\n`

/** The cases lie in a file of their own already. */
const casesFromTheirFile = {
  name: 'cases-from-their-file',
  setup: build => {
    build.onLoad({ filter: /src[\\/]cases[\\/]all\.ts$/ }, ({ path }) => ({
      contents: `import { deepFreeze } from './${relative(dirname(path), join(ROOT, 'src/values/frozen.ts')).replaceAll('\\', '/')}'
        import cases from './cases.json'
        export const ALL_CASES = deepFreeze(cases)`,
    }))
    build.onResolve({ filter: /^\.\/cases\.json$/ }, ({ path }) => ({ path, external: true }))
  },
}

/** Of one language the names are those of all, so its functions stand in the whole under a key of their own. */
const takenFromOneLanguage = (name, names) =>
  `'use strict'\nconst { ${names.join(', ')} } = require('../standalone.cjs')[Symbol.for('${KEY_OF_LANGUAGES}')]['${name}']\nmodule.exports = { ${names.join(', ')} }\n`

const bundledAlone = async file => {
  const { outputFiles } = await build({
    entryPoints: [file],
    absWorkingDir: ROOT,
    bundle: true,
    external: Object.keys(manifest().dependencies),
    format: 'cjs',
    legalComments: 'none',
    minify: true,
    platform: 'neutral',
    plugins: [casesFromTheirFile, tablesAreDroppable],
    target: 'es2022',
    write: false,
  })
  return outputFiles[0].text
}

const writeCommonJs = async folder => {
  const whole = handedOutBy('src/index.ts')
  for (const [name, file] of Object.entries(ENTRY_FILES)) {
    const isWhole = name === 'index' || name === 'labels' || whole.includes(file)
    const names = () => namesOf(join(folder, `${name}.js`))
    const code = isWhole
      ? takenFromTheWhole(await names())
      : ONE_LANGUAGE.includes(name)
        ? takenFromOneLanguage(name, await names())
        : await bundledAlone(file)
    writeFileSync(join(folder, `${name}.cjs`), code)
  }
}

/** Nothing in it can be dropped, so it needs no notes for bundlers, nor white space between 500 kB of data, nor a map. */
const withoutWhiteSpace = async file => {
  if (!existsSync(file)) throw new Error(`${file} is not built yet`)
  const { code } = await transform(readFileSync(file, 'utf8'), {
    format: 'esm',
    minifyWhitespace: true,
    charset: 'utf8',
  })
  writeFileSync(file, code)
  rmSync(`${file}.map`)
}

const dist = process.argv[2] ?? join(ROOT, 'dist')
await writeCommonJs(dist)
await withoutWhiteSpace(join(dist, 'cases.js'))
