import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { LAWS } from '../../../../src/law/laws.js'
import { DATED_FIGURES } from '../../../../src/legal-data/dated-figures.js'
import { daysLater } from '../../arbitraries/dates.js'
import { SERIES } from '../series.js'
import { FINISHED, freshnessOn } from './freshness.js'

const DAY_OF_LAST = DATED_FIGURES.find(({ subject }) => subject === 'reference-point')?.rows.at(-1)?.to ?? ''
const ranOutOn = (day: string): readonly string[] =>
  freshnessOn(day)
    .filter(({ state }) => state === 'ran-out')
    .map(({ what }) => what)

describe('how fresh the law is', () => {
  test('has every row of every series, with its known-until', () => {
    const rows = SERIES.flatMap(series => series.rows.map(({ to }) => `${series.what} ${to}`))
    const listed = freshnessOn(DAY_OF_LAST).map(({ what, knownUntil }) => `${what} ${knownUntil}`)
    expect(listed.slice(0, rows.length)).toEqual(rows)
  })

  test('finds nothing run out on the last day of the last row, and the row the day after', () => {
    expect(ranOutOn(DAY_OF_LAST)).not.toContain('reference-point')
    const after = ranOutOn(daysLater(DAY_OF_LAST as `${number}-${number}-${number}`, 1))
    expect(after).toContain('reference-point')
    expect(after).toContain('pensionAmount under law-360-2023')
  })

  test('asks for no follower of what ended with its law', () => {
    const [law] = LAWS.filter(({ id }) => id === 'law-360-2023')
    for (const series of DATED_FIGURES.filter(({ subject }) => subject in FINISHED))
      expect((series.rows.at(-1)?.to ?? '') < law.from).toBe(true)
    expect(ranOutOn('2199-12-31').filter(what => what in FINISHED)).toEqual([])
  })

  test('is printed by the command, which fails on what ran out, and on no day', () => {
    const command = ['tools/typescript.mjs', 'test/across/tables/freshness/command.ts']
    expect(execFileSync(process.execPath, [...command, '2026-11-26'], { encoding: 'utf8' })).toMatch(
      /Nothing has run out on 2026-11-26, of \d+ values/,
    )
    const late = spawnSync(process.execPath, [...command, '2027-01-01'], { encoding: 'utf8' })
    expect([late.status, late.stderr.includes('ran-out   2026-12-31  minimum-wage')]).toEqual([1, true])
    expect(spawnSync(process.execPath, [...command, '2027-02-30']).status).toBe(2)
  })
})
