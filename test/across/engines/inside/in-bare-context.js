// A world with the language in it and nothing else. Without more it lacks Intl; where the host is broken, whatever asks
// the machine for its clock, zone, locale or chance throws.
import process from 'node:process'
import vm from 'node:vm'
import { breakTheHost } from '../../purity/break-the-host.js'
import { answer } from './answer.js'
import { DOSSIERS, standaloneScript, tell, tellAbout } from './told.js'

const context = vm.createContext({})
const broken = process.argv.includes('--break-the-host')
vm.runInContext(broken ? `(${breakTheHost.toString()})()` : 'delete globalThis.Intl', context)
vm.runInContext(standaloneScript(), context)

const answerHere = vm.runInContext(
  `${answer.toString()}; dossier => answer(pensieInvaliditate, JSON.parse(dossier))`,
  context,
)

tellAbout({ version: process.version.slice(1), lacks: broken ? 'host' : 'Intl' })
for (const dossier of DOSSIERS) tell(answerHere(dossier))
