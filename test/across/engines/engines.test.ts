import { existsSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { describe, expect, inject, test } from 'vitest'
import { answersOnFile, DOSSIERS, dossiersOnFile } from '../frozen/files.js'
import { ENGINES, enginesNamed, HERE } from './engines.js'
import { linesOf } from './lines-of.js'
import { withLibrary } from './project.js'
import { answersHere, compared } from './prove.js'
import { commitNow, type Proof, proofOf } from './report.js'
import { runEngine } from './run-engine.js'

const asked = { project: withLibrary(inject('stranger')), dossiers: DOSSIERS, count: 5 }
const dossiers = dossiersOnFile()
const here = await answersHere(asked, answersOnFile())

/** Of those that need nothing but the Node of the tests: one of each kind. */
const AT_HAND = ['worker', 'bare-context', 'bare-context-broken-host', 'zone-Pacific/Apia-tr_TR']

describe('the first frozen dossiers', () => {
  test('are answered by the packed package as they were frozen', () => {
    expect(here.fault).toBeUndefined()
    expect(here.digests).toHaveLength(5)
  })

  test('are not if one of them is frozen otherwise', async () => {
    const [first, [name], ...rest] = answersOnFile()
    const { fault } = await answersHere(asked, [first, [name, {}], ...rest])
    expect(fault).toBe(`${name} is not answered as it was frozen`)
  })

  test.each(AT_HAND)('are answered byte for byte alike by %s', async name => {
    const [engine] = enginesNamed([name]).filter(one => one.name === name)
    const ran = compared(await runEngine(engine, asked), here, dossiers)
    expect(ran.fault).toBeUndefined()
    expect(ran.digests).toEqual(here.digests)
  })
})

describe('an engine fails', () => {
  test('where it answers one dossier otherwise, which is named', () => {
    const digests = here.digests.map((digest, place) => (place === 3 ? 'other' : digest))
    expect(compared({ ...here, digests }, here, dossiers).fault).toBe(
      `${dossiers[3][0]} is answered otherwise`,
    )
  })

  test('where it answers fewer', () => {
    const digests = here.digests.slice(1)
    expect(compared({ ...here, digests }, here, dossiers).fault).toBe('it answered 4 of 5 dossiers')
  })

  test.each([
    ['there is no program', { program: 'nowhere/node' }, 'there is no nowhere/node'],
    ['its script ends with an error', { script: 'in-nothing.js' }, 'it ended with 1'],
    [
      'it does not run in the zone it was given',
      { about: { zone: 'Pacific/Apia' } },
      'it was to run with zone',
    ],
  ])('where %s', async (_, changes, words) => {
    const ran = await runEngine({ ...HERE, env: { TZ: 'UTC' }, ...changes }, asked)
    expect(compared(ran, here, dossiers).fault).toContain(words)
  })
})

describe('the engines', () => {
  test('are named one by one, or by how their names begin', () => {
    expect(enginesNamed(['node-24', 'bun']).map(({ name }) => name)).toEqual(['node-24', 'bun'])
    expect(enginesNamed(['zone'])).toHaveLength(10)
    expect(() => enginesNamed(['node-24', 'rhino'])).toThrow('No engine is named rhino')
  })

  test('write lines that only a line feed ends', async () => {
    const lines: string[] = []
    const stream = Readable.from([
      Buffer.from('one\u2028on'),
      Buffer.from('e\r\ntwo\nthr'),
      Buffer.from('ee'),
    ])
    for await (const line of linesOf(stream)) lines.push(line.toString('utf8'))
    expect(lines).toEqual(['one\u2028one\r', 'two', 'three'])
  })
})

describe('the proof', () => {
  const proof = proofOf([{ ...here, name: 'other', version: '1' }], here, commitNow(), '2026-01-01')

  test('says of what commit it is, and what each engine answered', () => {
    expect(proof.commit).toMatch(/^[0-9a-f]{40}(-dirty)?$/)
    expect(proof.figures).toMatchObject({ dossiers: 5, engines: [{ name: 'here' }, { name: 'other' }] })
    expect(new Set(proof.figures.engines.map(({ digest }) => digest))).toEqual(
      new Set([proof.figures.digest]),
    )
  })

  test('on file is of every engine and of all dossiers (else: npm run prove:engines)', () => {
    expect(existsSync('docs/proof/engines.json')).toBe(true)
    const { figures } = JSON.parse(readFileSync('docs/proof/engines.json', 'utf8')) as Proof
    expect(figures.engines.map(({ name }) => name)).toEqual(['here', ...ENGINES.map(({ name }) => name)])
    for (const { dossiers: count, digest } of figures.engines) {
      expect([count, digest]).toEqual([dossiers.length, figures.digest])
    }
  })
})
