import {
  bottomless,
  endless,
  revoked,
  trapped,
  TRAPS,
  untouchable,
  withKeys,
  withThrowing,
} from '../foreign.js'

class Dated {
  readonly on = '2026-01-01'
}

const deep = (levels: number): unknown => {
  let value: unknown = '2026-01-01'
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? { on: value } : [value]
  return value
}

const sparse = (length: number): unknown[] => {
  const list: unknown[] = []
  list.length = length
  list[3] = '2026-01-01'
  return list
}

/** Own, where every object has one by inheritance. */
const withOwn = (name: PropertyKey): object =>
  Object.defineProperty({}, name, { value: '2026-01-01', enumerable: true })

/** What no schema expects, each made anew: a hostile caller hands it over anywhere. */
export const POISONS: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => NaN,
  () => -0,
  () => Infinity,
  () => -1,
  () => 1e21,
  () => 2 ** 53,
  () => 0.1 + 0.2,
  () => 10n,
  () => true,
  () => Symbol('on'),
  () => Object(5),
  () => Object('2026-01-01'),
  () => Object(true),
  () => '',
  () => ' ',
  () => '2026-02-30',
  () => '2026-1-1',
  () => '٢٠٢٦-٠١-٠١',
  () => '２０２６-０１-０１',
  () => '2026-01-01T00:00:00Z',
  () => '+2026-01-01',
  () => '1e3',
  () => '0x10',
  () => '1,5',
  () => '−5',
  () => '\u0000',
  () => '\ud800',
  () => '\udfff2026',
  () => '\u202e2026-01-01',
  () => '__proto__',
  () => 'constructor',
  () => 'x'.repeat(100_000),
  () => '9'.repeat(100_000),
  () => `${'0'.repeat(50_000)}.${'0'.repeat(50_000)}`,
  () => [],
  () => [[[]]],
  () => ({}),
  () => () => '2026-01-01',
  () => new Date(0),
  () => new Map([['on', '2026-01-01']]),
  () => new Set(['2026-01-01']),
  () => new Dated(),
  () => /2026/,
  () => new Uint8Array(8),
  () => Promise.resolve('2026-01-01'),
  () => new Error('of the caller'),
  () => globalThis,
  () => deep(30),
  () => deep(5000),
  () => sparse(20),
  () => sparse(100_000),
  () => Array.from({ length: 5000 }, () => ({ id: 'review-missed', on: '2026-01-01' })),
  () => withKeys(50),
  () => withKeys(5000),
  () => withOwn('__proto__'),
  () => withOwn('constructor'),
  () => withOwn('toString'),
  () => withOwn(Symbol('on')),
  () => withOwn('\ud800'),
  () => withOwn(''),
  () => Object.create({ on: '2026-01-01' }),
  () => endless(),
  () => bottomless(),
  () => revoked({}),
  () => revoked([]),
  () => untouchable({ a: 1 }),
  () => withThrowing({ years: 1 }, 'years'),
  ...TRAPS.map(trap => () => trapped({ years: 1 }, trap)),
]
