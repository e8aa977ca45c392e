// Builds the package: npm run build, or into another folder, node tools/build.mjs <folder>.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const folder = process.argv[2] ?? 'dist'

const run = (file, ...args) =>
  execFileSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: 'inherit' })

// Each step takes what the ones before it wrote.
run(join('node_modules', 'tsup', 'dist', 'cli-default.js'), '--out-dir', folder, '--silent')
run('tools/source-maps.mjs', folder)
run('tools/declarations.mjs', folder)
run('tools/standalone.mjs', folder)
run('tools/cases.mjs', join(folder, 'cases.json'))
run('tools/commonjs.mjs', folder)
run('tools/command.mjs', folder)
