// A digest of what a file does: its types and comments aside, for no mutant lies in them.
import { createHash } from 'node:crypto'
import { transformSync } from 'esbuild'

export const contentOf = source => {
  const { code } = transformSync(source, { loader: 'ts', minifyWhitespace: true, legalComments: 'none' })
  return createHash('sha256').update(code).digest('hex').slice(0, 16)
}
