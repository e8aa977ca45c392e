// Prints the seconds of each step beside its budget; the gate as a whole may take half an hour and no more.
import { readFileSync } from 'node:fs'

const [file] = process.argv.slice(2)
const { total, steps } = JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8'))
const lines = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map(line => line.split('\t'))
const taken = lines.slice(0, -1).map(([begun, name], place) => [name, lines[place + 1][0] - begun])

let sum = 0
console.log('\nSeconds by step, and its budget:')
for (const [name, seconds] of taken) {
  sum += seconds
  const budget = steps[name] ?? steps[Object.keys(steps).find(step => name.startsWith(step))]
  console.log(`${String(seconds).padStart(5)} ${String(budget ?? '').padStart(5)}  ${name}`)
}
console.log(`${String(sum).padStart(5)} ${String(total).padStart(5)}  in all`)
if (sum > total) {
  console.log('The gate took longer than it may.')
  process.exitCode = 1
}
