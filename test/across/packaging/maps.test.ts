import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { editorWith } from './editor.js'

// From what is packed, an editor, a debugger and the trace of an error lead to the sources, which are packed too.

const stranger = inject('stranger')
const installed = join(stranger, 'node_modules', 'pensie-invaliditate')
const lineOf = (file: string, line: number): string => readFileSync(file, 'utf8').split('\n')[line - 1] ?? ''

const maps = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.map'))
  .map(name => join(installed, 'dist', name))

describe('a map', () => {
  it('is there for modules and for declarations', () => {
    expect(maps.some(file => file.endsWith('.js.map'))).toBe(true)
    expect(maps.some(file => file.endsWith('.d.cts.map'))).toBe(true)
  })

  it.each(maps.map(file => [relative(installed, file), file] as const))(
    '%s leads to what is there',
    (_, file) => {
      const { sources, sourcesContent = [] } = JSON.parse(readFileSync(file, 'utf8'))
      const absent = sources.filter(
        (source: string, place: number) =>
          !existsSync(join(dirname(file), source)) && typeof sourcesContent[place] !== 'string',
      )
      expect(absent).toEqual([])
      expect(sources.length).toBeGreaterThan(0)
      expect(readFileSync(file.slice(0, -'.map'.length), 'utf8')).toMatch(
        /\n\/\/# sourceMappingURL=[\w.-]+\.map\n?$/,
      )
    },
  )
})

describe('an editor goes from a name to the line of the sources that declares it', async () => {
  const handedOut: object = await import(pathToFileURL(join(installed, 'dist', 'index.js')).href)
  const names = [...Object.keys(handedOut), 'Dossier', 'NextStep', 'DecimalString']
  const file = join(stranger, 'maps.ts')
  const lines = [
    `import { ${names.join(', ')} } from 'pensie-invaliditate'`,
    'export const ofFact = (given: Dossier) => given.person?.birthDate',
    'export const ofAnswer = (step: NextStep) => step.papers',
  ]
  writeFileSync(file, lines.join('\n'))
  const editor = editorWith(file)
  afterAll(editor.close)

  const declarationOf = async (name: string, line: number): Promise<string> => {
    const at = lines[line - 1]?.search(new RegExp(`\\b${name}\\b`)) ?? -1
    const [found] = await editor.definitionsAt(file, line, at + 1)
    if (!found) return 'nowhere'
    const path = relative(installed, found.file)
    return path.startsWith('src') ? lineOf(found.file, found.start.line) : path
  }

  it.each(names)('%s', async name => {
    // A schema is handed out under the name of its question.
    const declared = `(${name}|standard${name.replace(/Schema$/, '')})`
    expect(await declarationOf(name, 1)).toMatch(new RegExp(`\\b${declared}\\b`, 'i'))
  })

  it.each([
    ['birthDate', 2],
    ['papers', 3],
  ] as const)('%s, of another', async (name, line) => {
    expect(await declarationOf(name, line)).toMatch(new RegExp(`\\b${name}\\b`))
  })
})

it('the trace of an error names the line of the sources that threw it', () => {
  const program = `import { monthlyPoints } from 'pensie-invaliditate'; monthlyPoints({})`
  const { stderr } = spawnSync(
    process.execPath,
    ['--enable-source-maps', '--input-type=module', '--eval', program],
    { cwd: stranger, encoding: 'utf8' },
  )
  const [, path, line] = /at \w+ \((.*\/src\/[^:]+):(\d+):\d+\)/.exec(stderr) ?? []
  expect(path).toContain('/pensie-invaliditate/src/')
  expect(lineOf(path!, Number(line))).toContain('throw new InvalidInputError')
})
