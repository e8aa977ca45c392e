// QuickJS, an engine that shares no code with the one of Node.
import { readFileSync } from 'node:fs'
import variant from '@jitl/quickjs-wasmfile-release-sync'
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core'
import { answer } from './answer.js'
import { DOSSIERS, standaloneScript, tell, tellAbout } from './told.js'

const lock = JSON.parse(readFileSync(new URL('package-lock.json', import.meta.url), 'utf8'))
const { version } = lock.packages['node_modules/@jitl/quickjs-wasmfile-release-sync']

const context = (await newQuickJSWASMModuleFromVariant(variant)).newContext()

const run = code => context.unwrapResult(context.evalCode(code))

run(standaloneScript()).dispose()
const answerHere = run(`${answer.toString()}; dossier => answer(pensieInvaliditate, JSON.parse(dossier))`)

const answerOf = dossier => {
  const asked = context.newString(dossier)
  const answered = context.unwrapResult(context.callFunction(answerHere, context.undefined, asked))
  asked.dispose()
  return answered.consume(text => context.getString(text))
}

tellAbout({ version })
for (const dossier of DOSSIERS) tell(answerOf(dossier))
