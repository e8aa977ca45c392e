// What has to hold of a release, and what it writes: docs/release.md says when. `node tools/release.mjs v0.2.0` looks before it
// is published, `--sync` follows a new version of package.json, `--record` keeps what was published.
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const RELEASED = '.changeset/released.json'
const ANSWERS = 'test/across/frozen/answers.ndjson'
const VERSION_OF_RECEIPTS = 'src/receipt/version.ts'
const CHANGELOG = 'CHANGELOG.md'
const KINDS = ['patch', 'minor', 'major']

const text = file => readFileSync(file, 'utf8')
const partsOf = version => version.split('.').map(Number)

/** The digest of the frozen answers: it changes with every result. */
export const sealOfAnswers = () => createHash('sha256').update(text(ANSWERS)).digest('hex').slice(0, 16)

/** What the pending changesets ask for. */
export const pending = () =>
  readdirSync('.changeset')
    .filter(file => file.endsWith('.md') && file !== 'README.md')
    .map(
      file => /^['"]?pensie-invaliditate['"]?: (patch|minor|major)$/m.exec(text(`.changeset/${file}`))?.[1],
    )

/** The version that the pending changesets lead to. */
export const nextVersion = (version, kinds) => {
  const [major, minor, patch] = partsOf(version)
  switch (Math.max(-1, ...kinds.map(kind => KINDS.indexOf(kind)))) {
    case 2:
      return `${major + 1}.0.0`
    case 1:
      return `${major}.${minor + 1}.0`
    case 0:
      return `${major}.${minor}.${patch + 1}`
    default:
      return version
  }
}

/** A change of a result is at least minor: it is somebody's pension. */
export const faultsOfBump = ({ released, seal, version, kinds }) => {
  const next = nextVersion(version, kinds)
  const [[major, minor], [nextMajor, nextMinor]] = [partsOf(released.version), partsOf(next)]
  const isAtLeastMinor = nextMajor > major || (nextMajor === major && nextMinor > minor)
  return seal === released.seal || isAtLeastMinor
    ? []
    : [
        `Frozen answers changed since ${released.version}, and ${next} is no minor version: npx changeset, minor`,
      ]
}

export const stateNow = () => ({
  released: JSON.parse(text(RELEASED)),
  seal: sealOfAnswers(),
  version: JSON.parse(text('package.json')).version,
  kinds: pending(),
})

/** Everything that keeps a tag from being published. */
export const faultsOfRelease = tag => {
  const state = stateNow()
  const { version, kinds } = state
  return [
    ...(tag === `v${version}` ? [] : [`The tag ${tag} is not v${version}, the version of package.json`]),
    ...(kinds.length === 0 ? [] : ['Changesets are pending: npm run release:version']),
    ...(JSON.parse(text('package-lock.json')).version === version
      ? []
      : ['package-lock.json has another version']),
    ...(text(VERSION_OF_RECEIPTS).includes(`'${version}'`)
      ? []
      : [`${VERSION_OF_RECEIPTS} has another version`]),
    ...(text(CHANGELOG).includes(`\n## ${version}\n`) ? [] : [`${CHANGELOG} has no heading ${version}`]),
    ...faultsOfBump(state),
  ]
}

/** The version where else it stands; what was not released yet in the changelog is now. */
const sync = () => {
  const { version } = stateNow()
  const replace = (file, pattern, by) => writeFileSync(file, text(file).replace(pattern, by))
  replace(VERSION_OF_RECEIPTS, /PACKAGE_VERSION = '[^']+'/, `PACKAGE_VERSION = '${version}'`)
  if (!text(CHANGELOG).includes(`\n## ${version}\n`))
    replace(CHANGELOG, '## Unreleased\n', `## Unreleased\n\n## ${version}\n`)
  execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], { stdio: 'inherit' })
  execFileSync('npm', ['run', 'bill-of-materials'], { stdio: 'inherit' })
}

const record = () => {
  const { version, seal } = stateNow()
  writeFileSync(RELEASED, `${JSON.stringify({ version, seal }, null, 2)}\n`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , given = ''] = process.argv
  if (given === '--sync') sync()
  else if (given === '--record') record()
  else {
    const faults = faultsOfRelease(given)
    for (const fault of faults) console.error(fault)
    process.exitCode = faults.length === 0 ? 0 : 1
  }
}
