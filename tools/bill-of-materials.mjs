// What the package brings to whoever installs it, as CycloneDX: its dependencies, and the code built into its files. Made from the
// lock file, without a day or a number of its own, so that one lock file gives one bill.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const BILL = 'bill-of-materials.cdx.json'
/** No dependencies, since their code lies in the files of the package; where each lies in node_modules. */
export const BUILT_INTO_COMMAND = [
  '@clack/core',
  '@clack/prompts',
  'fast-string-truncated-width',
  'fast-string-width',
  'fast-wrap-ansi',
  '@clack/core/node_modules/sisteransi',
]
const BUILT_IN = ['@noble/hashes', ...BUILT_INTO_COMMAND]

const ofLockFile = () =>
  JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    }),
  ).components

const component = ({ name, version, purl, hashes, licenses }) => ({
  type: 'library',
  'bom-ref': `${name}@${version}`,
  name,
  version,
  scope: 'required',
  hashes,
  licenses,
  purl,
})

const placeOf = folder => `node_modules/${folder}`

export const nameAt = folder => folder.split('node_modules/').at(-1)

/** The bill of the lock file as it is. */
export const billOfMaterials = () => {
  const { name, version, license, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const all = new Map(ofLockFile().map(found => [`${found.name} ${found.version}`, found]))
  const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const folders = [...Object.keys(dependencies), ...BUILT_IN].sort((one, other) =>
    nameAt(one) < nameAt(other) ? -1 : 1,
  )
  const brought = folders.map(folder =>
    component(all.get(`${nameAt(folder)} ${locked[placeOf(folder)].version}`)),
  )
  const namesBroughtBy = folder => Object.keys(locked[placeOf(folder)].dependencies ?? {})
  const ref = `${name}@${version}`
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': ref,
        name,
        version,
        licenses: [{ license: { id: license } }],
        purl: `pkg:npm/${ref}`,
      },
    },
    components: brought,
    dependencies: [
      { ref, dependsOn: brought.map(each => each['bom-ref']) },
      ...folders.map((folder, at) => ({
        ref: brought[at]['bom-ref'],
        dependsOn: brought
          .filter(each => namesBroughtBy(folder).includes(each.name))
          .map(each => each['bom-ref']),
      })),
    ],
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(BILL, `${JSON.stringify(billOfMaterials(), null, 2)}\n`)
}
