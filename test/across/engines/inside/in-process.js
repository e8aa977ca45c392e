// Node, Bun or Deno, with the package as it was installed from its tarball.
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { answer } from './answer.js'
import { DOSSIERS, PROJECT, tell, tellAbout } from './told.js'

const library = await import(pathToFileURL(join(PROJECT, 'library.mjs')).href)

const proto = () => {
  try {
    return String(typeof {}.__proto__)
  } catch {
    return 'throws'
  }
}

const { deno, bun, node } = process.versions
const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions()

tellAbout({
  version: deno ?? bun ?? node,
  zone: timeZone,
  locale,
  thread: isMainThread ? 'main' : 'worker',
  intrinsics: Object.isFrozen(Array.prototype) ? 'frozen' : 'free',
  proto: proto(),
})
for (const dossier of DOSSIERS) tell(answer(library, JSON.parse(dossier)))
