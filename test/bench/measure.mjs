// One measure in this process, which command.mjs has started for it: the figures go back as a message.
import { MEASURES } from './measures/index.mjs'

const [, , name, settings] = process.argv
process.send(await MEASURES[name](JSON.parse(settings)), () => process.disconnect())
