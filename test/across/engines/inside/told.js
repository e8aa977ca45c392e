// What each script of this folder is told (where the stranger's project is, a file of dossiers, how many) and what it
// tells: on the first line about itself, then the answer to one dossier a line.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const [project, dossiers, count] = process.argv.slice(2)

export const PROJECT = project

/** Each dossier as the text that it is on file. */
export const DOSSIERS = readFileSync(dossiers, 'utf8')
  .trim()
  .split('\n')
  .slice(0, Number(count))
  .map(line => JSON.stringify(JSON.parse(line)[1]))

/** For engines that know no modules. */
export const standaloneScript = () =>
  readFileSync(join(PROJECT, 'node_modules/pensie-invaliditate/dist/standalone.global.js'), 'utf8')

export const tell = line => process.stdout.write(`${line}\n`)

/** What is under way in the engine itself, so that a setting that was not taken is seen. */
export const tellAbout = about => tell(JSON.stringify(about))
