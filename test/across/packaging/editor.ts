import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Where an editor goes. */
export interface Place {
  readonly file: string
  /** Lines and columns count from one. */
  readonly start: { readonly line: number; readonly offset: number }
}

export interface Editor {
  /** Where the definition of what stands at a place lies. */
  readonly definitionsAt: (file: string, line: number, offset: number) => Promise<readonly Place[]>
  readonly close: () => Promise<void>
}

/** The server of TypeScript that editors ask, with one file open in it. */
export const editorWith = (file: string): Editor => {
  const server = spawn(process.execPath, [
    'node_modules/typescript/lib/tsserver.js',
    '--disableAutomaticTypingAcquisition',
  ])
  const waiting = new Map<number, (body: readonly Place[]) => void>()
  let asked = 0
  const say = (command: string, given: object): number => {
    asked += 1
    server.stdin.write(`${JSON.stringify({ seq: asked, type: 'request', command, arguments: given })}\n`)
    return asked
  }
  createInterface(server.stdout).on('line', line => {
    if (!line.startsWith('{')) return
    const { type, request_seq: place, body } = JSON.parse(line)
    if (type === 'response') waiting.get(place)?.(body ?? [])
  })
  say('open', { file })
  return {
    definitionsAt: (of, line, offset) =>
      new Promise(resolve => waiting.set(say('definition', { file: of, line, offset }), resolve)),
    close: async () => {
      server.kill()
      await once(server, 'exit')
    },
  }
}
