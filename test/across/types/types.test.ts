import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const here = dirname(fileURLToPath(import.meta.url))
const { config } = ts.readConfigFile(join(here, 'tsconfig.json'), ts.sys.readFile)
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, here)

const faults = (): readonly string[] =>
  ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options)).map(({ file, start, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0
    return `${file?.fileName.replace(here, '') ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })

describe('the public types', () => {
  // A line marked @ts-expect-error that compiles after all is a fault too.
  it('take what the contract takes, give what it gives, and refuse what is wrong', () => {
    expect(fileNames.length).toBeGreaterThan(1)
    expect(faults()).toEqual([])
  })
})
