import { execFileSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Reads the built pages in a browser; further arguments go to vitest. */
export const tryInBrowser = (env, args) =>
  execFileSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'site/test/vitest.config.mjs', ...args],
    {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    },
  )
