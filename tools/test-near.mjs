// The tests nearest to one question: its own legal cases, and all cases. Laws of algebra, comparisons and the words
// run with the whole suite, or with --all. npm run test:near -- potential-stage
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

const [, , name, ...given] = process.argv
const rest = given.filter(option => option !== '--all')
const SLOW_KIND = /\.(properties|comparison)\.test\.ts$/
const folderOf = name => [`test/questions/${name}`, `test/${name}`].find(existsSync)
const names = () => [
  ...readdirSync('test/questions'),
  ...readdirSync('test').filter(folder => !['across', 'questions'].includes(folder)),
]

const folder = name && folderOf(name)
if (!folder) {
  console.error(`npm run test:near -- <question>, one of: ${names().join(', ')}`)
  process.exit(1)
}

const from = Date.now()
const own = readdirSync(folder, { recursive: true })
  .filter(file => file.endsWith('.test.ts') && (given.includes('--all') || !SLOW_KIND.test(file)))
  .map(file => `${folder}/${file}`)
const words = given.includes('--all') ? ['test/explanation/words.test.ts'] : []
const near = [...own, 'test/cases', ...words]
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'suite', ...near, ...rest], {
  stdio: 'inherit',
})
console.log(`${folder} and the legal cases: ${((Date.now() - from) / 1000).toFixed(1)} s`)
process.exit(status ?? 1)
