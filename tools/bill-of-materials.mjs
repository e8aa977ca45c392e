// What the package brings to whoever installs it, as CycloneDX: its dependencies, and the code built into its files. Made from the
// lock file, without a day or a number of its own, so that one lock file gives one bill.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const BILL = 'bill-of-materials.cdx.json'
/** No dependency, since its code lies in the files of the package. */
const BUILT_IN = ['@noble/hashes']

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

/** The bill of the lock file as it is. */
export const billOfMaterials = () => {
  const { name, version, license, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const all = new Map(ofLockFile().map(found => [`${found.name} ${found.version}`, found]))
  const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const brought = [...Object.keys(dependencies), ...BUILT_IN].sort().map(each => {
    const found = all.get(`${each} ${locked[`node_modules/${each}`].version}`)
    return component(found)
  })
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
    // None of them has dependencies of its own.
    dependencies: [
      { ref, dependsOn: brought.map(each => each['bom-ref']) },
      ...brought.map(each => ({ ref: each['bom-ref'], dependsOn: [] })),
    ],
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(BILL, `${JSON.stringify(billOfMaterials(), null, 2)}\n`)
}
