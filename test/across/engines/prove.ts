import type { Assessment, Dossier, Language } from '../../../src/index.js'
import { type Digests, digestsOfAnswer } from '../frozen/digests-of-answer.js'
import { type Engine, HERE } from './engines.js'
import { type Asked, type Ran, runEngine } from './run-engine.js'

/** What answer.js of the folder `inside` writes. */
interface Answer {
  readonly assessment: Assessment
  readonly letters: Readonly<Record<Language, { readonly lawyer: readonly string[] }>>
}

export type Named<T> = readonly (readonly [name: string, value: T])[]

const firstOther = <T>(one: readonly T[], other: readonly T[]): number =>
  one.findIndex((value, place) => value !== other[place])

/** What the Node of the command answers, held against the answers on file. */
export const answersHere = async (asked: Asked, onFile: Named<Digests>): Promise<Ran> => {
  const digests: string[] = []
  const ran = await runEngine(HERE, asked, line => {
    const { assessment, letters } = JSON.parse(line.toString('utf8')) as Answer
    digests.push(JSON.stringify(digestsOfAnswer(assessment, language => letters[language].lawyer)))
  })
  if (ran.fault !== undefined) return ran
  const frozen = onFile.slice(0, asked.count).map(([, value]) => JSON.stringify(value))
  const place = firstOther(frozen, digests)
  return place < 0 ? ran : { ...ran, fault: `${onFile[place][0]} is not answered as it was frozen` }
}

/** An engine that says less, more or other than the Node of the command has a fault. */
export const compared = (ran: Ran, here: Ran, dossiers: Named<Dossier>): Ran => {
  if (ran.fault !== undefined) return ran
  if (ran.digests.length !== here.digests.length) {
    return { ...ran, fault: `it answered ${ran.digests.length} of ${here.digests.length} dossiers` }
  }
  const place = firstOther(here.digests, ran.digests)
  return place < 0 ? ran : { ...ran, fault: `${dossiers[place][0]} is answered otherwise` }
}

/** Runs so many engines at once; each is handed to `done` as it ends. */
export const answersElsewhere = async (
  engines: readonly Engine[],
  asked: Asked,
  atOnce: number,
  done: (ran: Ran) => Ran,
): Promise<readonly Ran[]> => {
  const all: Ran[] = []
  const left = engines.map((engine, place) => ({ engine, place }))
  const one = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      all[next.place] = done(await runEngine(next.engine, asked))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return all
}
