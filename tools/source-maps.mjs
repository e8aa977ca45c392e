// The maps of the modules lead to the sources, which are in the package; what is built in from another package has its text in
// the map, and an entry that only hands on has none. Run by npm run build.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const folder = resolve(process.argv[2] ?? join(ROOT, 'dist'))

const isOfAnotherPackage = path => path.includes('node_modules')

/** Wherever it was built, seen from where it lies in the package. */
const ofThePackage = (map, name) => {
  const paths = map.sources.map(source => resolve(dirname(join(folder, name)), source))
  return {
    ...map,
    sources: paths.map(path => relative(dirname(join(ROOT, 'dist', name)), path).replaceAll('\\', '/')),
    ...(paths.some(isOfAnotherPackage)
      ? { sourcesContent: paths.map(path => (isOfAnotherPackage(path) ? readFileSync(path, 'utf8') : null)) }
      : {}),
  }
}

const removeMap = file => {
  rmSync(`${file}.map`)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\/\/# sourceMappingURL=.*\n?$/, ''))
}

for (const found of readdirSync(folder, { recursive: true }).filter(each => each.endsWith('.js.map'))) {
  const name = found.slice(0, -'.map'.length)
  const file = join(folder, name)
  const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'))
  if (map.sources.length === 0) removeMap(file)
  else writeFileSync(`${file}.map`, JSON.stringify(ofThePackage(map, name)))
}
