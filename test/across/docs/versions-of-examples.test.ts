import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// A stranger installs what an example names; what was tried is what is named.

type Versions = Readonly<Record<string, string>>
type Manifest = Readonly<
  Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Versions>>
> & {
  readonly version?: string
}

const manifestAt = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest

const allOf = ({ dependencies, devDependencies, optionalDependencies }: Manifest): Versions => ({
  ...dependencies,
  ...devDependencies,
  ...optionalDependencies,
})

const own = manifestAt('package.json')
const tried: Versions = {
  ...allOf(own),
  ...allOf(manifestAt('test/across/places/package.json')),
  'pensie-invaliditate': own.version ?? '',
}

const programs = readdirSync('docs/examples', { withFileTypes: true }).filter(entry => entry.isDirectory())

describe('an example names the versions it was tried with', () => {
  test.each(programs.map(({ name }) => name).sort())('%s', example => {
    const named = allOf(manifestAt(`docs/examples/${example}/package.json`))
    expect(named).toEqual(Object.fromEntries(Object.keys(named).map(name => [name, tried[name]])))
    expect(Object.keys(named)).toContain('pensie-invaliditate')
  })
})
