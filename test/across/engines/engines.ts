import { join } from 'node:path'

/** From the root of the project, where the command runs. */
export const INSIDE = 'test/across/engines/inside'

const MODULES = join(INSIDE, 'node_modules')

/** What has to be there before an engine can answer. */
export type Needed = 'packages' | 'chromium'

export interface Engine {
  readonly name: string
  readonly needs: readonly Needed[]
  readonly program: string
  readonly flags: readonly string[]
  /** The script of the folder `inside` that runs in it or beside it, and what it is told besides the dossiers. */
  readonly script: string
  readonly told?: string
  readonly env?: Readonly<Record<string, string>>
  /** What it has to say about itself, so that a setting that was not taken proves nothing. */
  readonly about: Readonly<Record<string, string>>
}

type Told = Partial<Engine> & Pick<Engine, 'name'>

const engine = (told: Told): Engine => ({
  needs: [],
  program: process.execPath,
  flags: [],
  script: 'in-process.js',
  about: {},
  ...told,
})

/** The Node that runs the command: what it answers, all others have to answer. */
export const HERE: Engine = engine({ name: 'here' })

const architecture = process.arch === 'arm64' ? 'arm64' : 'x64'

const nodeOf = (major: number, { by, ...rest }: Partial<Engine> & { readonly by?: string } = {}): Engine =>
  engine({
    name: by === undefined ? `node-${major}` : `node-${major}-${by}`,
    needs: ['packages'],
    program: join(MODULES, `node-${major}-${architecture}`, 'bin', 'node'),
    ...rest,
  })

const OLDEST_AND_NEWEST = [20, 26]

const hardened = OLDEST_AND_NEWEST.flatMap(major => [
  nodeOf(major, {
    by: 'frozen-intrinsics',
    flags: ['--frozen-intrinsics', '--no-warnings'],
    about: { intrinsics: 'frozen' },
  }),
  nodeOf(major, { by: 'disable-proto', flags: ['--disable-proto=throw'], about: { proto: 'throws' } }),
])

/** Samoa left out a day, Lord Howe moves its clocks by half an hour, São Paulo did so at midnight. */
const ZONES = ['UTC', 'Europe/Bucharest', 'America/Sao_Paulo', 'Pacific/Apia', 'Australia/Lord_Howe']
/** In Turkish the small letter of I is no i. */
const LOCALES = ['ro_RO', 'tr_TR']

const elsewhere = ZONES.flatMap(zone =>
  LOCALES.map(locale =>
    engine({
      name: `zone-${zone}-${locale}`,
      env: { TZ: zone, LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8` },
      about: { zone, locale: locale.replace('_', '-') },
    }),
  ),
)

const bun = join(MODULES, '@oven', `bun-linux-${architecture === 'arm64' ? 'aarch64' : 'x64'}`, 'bin', 'bun')
const deno = join(MODULES, '@deno', `linux-${architecture}-glibc`, 'deno')

/** The slowest first, so that the others run beside it. */
export const ENGINES: readonly Engine[] = [
  engine({ name: 'quickjs', needs: ['packages'], script: 'in-quickjs.js' }),
  engine({
    name: 'chromium',
    needs: ['packages', 'chromium'],
    script: 'in-chromium.js',
    about: { zone: 'Pacific/Apia', locale: 'tr-TR' },
  }),
  ...[20, 22, 24, 26].map(major => nodeOf(major)),
  ...hardened,
  engine({ name: 'bare-context', script: 'in-bare-context.js', about: { lacks: 'Intl' } }),
  engine({
    name: 'bare-context-broken-host',
    script: 'in-bare-context.js',
    told: '--break-the-host',
    about: { lacks: 'host' },
  }),
  engine({ name: 'worker', script: 'in-worker.js', about: { thread: 'worker' } }),
  engine({ name: 'bun', needs: ['packages'], program: bun }),
  engine({
    name: 'deno',
    needs: ['packages'],
    program: deno,
    // It may read files, and nothing else.
    flags: ['run', '--no-prompt', '--no-remote', '--node-modules-dir=manual', '--allow-read'],
  }),
  ...elsewhere,
]

/** `node-20` names one engine, and `zone` all those whose names begin with it. */
export const enginesNamed = (names: readonly string[]): readonly Engine[] => {
  const named = (name: string) => (one: Engine) => one.name === name || one.name.startsWith(`${name}-`)
  const unknown = names.filter(name => !ENGINES.some(named(name)))
  if (unknown.length > 0) {
    throw new Error(
      `No engine is named ${unknown.join(', ')}. There are: ${ENGINES.map(({ name }) => name).join(', ')}`,
    )
  }
  return ENGINES.filter(one => names.some(name => named(name)(one)))
}
