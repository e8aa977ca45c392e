import { join } from 'node:path'
import { ENGINES } from '../engines/index.mjs'
import { BENCH } from '../places.mjs'
import { startApart } from '../timing/apart.mjs'
import { against, ofRounds } from '../timing/ratio.mjs'
import { inRounds } from '../timing/rounds.mjs'

const ALONE = join(BENCH, 'engines', 'alone.mjs')
const BASE = 'json-logic-js'

const started = async ({ name }, settings) => {
  const { said, ask, end } = startApart(ALONE, [name, JSON.stringify(settings)], name)
  const { isOffered } = await said()
  return { name, isOffered, time: ask, end }
}

/** Nothing is timed before every engine has agreed with the shared rules on every case. */
export const peers = async settings => {
  const engines = []
  try {
    for (const engine of ENGINES) engines.push(await started(engine, settings))
    const offered = engines.filter(({ isOffered }) => isOffered)
    const times = await inRounds(offered, settings)
    return {
      cases: settings.cases,
      notOffered: engines.filter(({ isOffered }) => !isOffered).map(({ name }) => name),
      base: BASE,
      rows: against(times, BASE),
      times: ofRounds(times),
    }
  } finally {
    for (const { end } of engines) end()
  }
}
