// A fresh process that loads one thing, asks it for a first answer, and says what processor time all of it has taken
// since the process began.
const [, , kind, name] = process.argv

const LOADED = {
  nothing: async () => {},
  entry: async () => {
    const { specifierOf } = await import('../places.mjs')
    const { firstAnswerOf } = await import('./asked.mjs')
    const library = await import(specifierOf(name))
    firstAnswerOf(name)?.(library)
  },
  engine: async () => {
    const [{ CASE }, engine] = await Promise.all([import('./asked.mjs'), import(`../engines/${name}.mjs`)])
    const { prepare } = Object.values(engine).find(each => typeof each.prepare === 'function')
    const answer = await prepare({})
    await answer(CASE)
  },
}

await LOADED[kind]()
const { user, system } = process.cpuUsage()
process.stdout.write(String(user + system))
