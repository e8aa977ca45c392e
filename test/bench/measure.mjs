// One measure in this process, which command.mjs has started for it: the figures go back as a message.
import { measured } from './measures/index.mjs'

const [, , name, settings] = process.argv
process.send(await measured(name, JSON.parse(settings)), () => process.disconnect())
