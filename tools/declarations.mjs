// The declarations are in the package once: as those of CommonJS, which an ES module may import too, while the other way round
// no compiler allows it. The ones of each ES entry hand on the names of these. Their maps lead an editor to the sources, which
// are in the package. Run by npm run build.
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import { ENTRY_FILES, entryNames, manifest } from './entries.mjs'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const folder = resolve(process.argv[2] ?? join(ROOT, 'dist'))

/** What a declaration needs and no entry hands out stays a name between these files. */
const isOfNamesBetween = ({ code, plugin }) => code === 'PLUGIN_WARNING' && plugin === 'dts'

const declarations = async () => {
  process.chdir(ROOT)
  const bundle = await rollup({
    input: ENTRY_FILES,
    external: [...Object.keys(manifest().dependencies), '@standard-schema/spec'],
    plugins: [dts({ sourcemap: true, tsconfig: join(ROOT, 'tsconfig.json') })],
    onwarn: warning => {
      if (!isOfNamesBetween(warning)) throw new Error(warning.message)
    },
  })
  const { output } = await bundle.generate({
    // Wherever they are written, their maps are of the package.
    dir: join(ROOT, 'dist'),
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].d.ts',
    chunkFileNames: '[name]-[hash].d.ts',
  })
  return output.filter(({ type }) => type === 'chunk')
}

/** What is imported for its effects has none in declarations; its line stays, as the maps count lines. */
const asCommonJs = text =>
  text
    .replaceAll(/^import '[^']+';$/gm, '')
    .replaceAll(/(from '|import\(['"])(\.\.?\/[^'"]+)\.js(?=['"])/g, '$1$2.cjs')

const write = (name, text) => {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

for (const { fileName, code, map } of await declarations()) {
  const name = fileName.replace(/\.d\.ts$/, '.d.cts')
  const text = asCommonJs(code.replace(/\/\/# sourceMappingURL=.*\n?$/, ''))
  const isMapped = map.sources.length > 0
  write(name, isMapped ? `${text}//# sourceMappingURL=${basename(name)}.map\n` : text)
  if (isMapped)
    write(`${name}.map`, JSON.stringify({ ...map, file: basename(name), sourcesContent: undefined }))
}
for (const name of entryNames()) write(`${name}.d.ts`, `export * from './${basename(name)}.cjs'\n`)
