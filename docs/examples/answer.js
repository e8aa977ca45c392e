/**
 * Answers docs/examples/dossier.json by the command of the package: `npm run example`. A file named first is answered
 * instead, and options are handed on: `npm run example -- docs/examples/missed-review.json --language en`. Where the package
 * is installed, `npx pensie-invaliditate dossier.json` is the same.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const beside = name => fileURLToPath(new URL(name, import.meta.url))
const given = process.argv.slice(2)
const isFileNamed = given.length > 0 && (given[0] === '-' || !given[0].startsWith('-'))

const command = fileURLToPath(new URL('command.js', import.meta.resolve('pensie-invaliditate')))
const args = isFileNamed ? given : [beside('dossier.json'), ...given]
process.exitCode = spawnSync(process.execPath, [command, ...args], { stdio: 'inherit' }).status ?? 1
