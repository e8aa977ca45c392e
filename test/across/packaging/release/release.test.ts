import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { faultsOfBump, faultsOfRelease, nextVersion, stateNow } from '../../../../tools/release.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

describe('a change of a result', () => {
  const released = { version: '0.2.0', seal: 'then' }

  test.each([
    ['now', ['patch'], 1],
    ['now', [], 1],
    ['now', ['patch', 'minor'], 0],
    ['now', ['major'], 0],
    ['then', ['patch'], 0],
    ['then', [], 0],
  ])('answers of %s beside those released, with changesets %j: %i faults', (seal, kinds, count) => {
    expect(faultsOfBump({ released, seal, version: '0.2.0', kinds })).toHaveLength(count)
  })

  test('is at least minor here and now', () => {
    expect(faultsOfBump(stateNow())).toEqual([])
  })

  test.each([
    [['patch'], '0.2.1'],
    [['patch', 'minor'], '0.3.0'],
    [['major', 'minor'], '1.0.0'],
    [[], '0.2.0'],
  ])('%j leads from 0.2.0 to %s', (kinds, next) => {
    expect(nextVersion('0.2.0', kinds)).toBe(next)
  })
})

describe('a tag', () => {
  test('of another version is not published', () => {
    expect(faultsOfRelease('v9.9.9')).toContain(
      `The tag v9.9.9 is not v${version}, the version of package.json`,
    )
    const { status, stderr } = spawnSync(process.execPath, ['tools/release.mjs', 'v9.9.9'], {
      encoding: 'utf8',
    })
    expect([status, stderr.includes('v9.9.9')]).toEqual([1, true])
  })

  test('of this version has its heading in the changelog, and the version of receipts and of the lock file', () => {
    expect(
      faultsOfRelease(`v${version}`).filter(fault => !fault.startsWith('Changesets are pending')),
    ).toEqual([])
  })
})
