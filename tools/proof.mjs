// Everything that docs/proof.md shows, anew: hours of it. What .ci/run does in minutes it does on fewer dossiers and calls.
import { execFileSync } from 'node:child_process'
import { HOUSES } from './mutation/houses.mjs'

const run = (name, ...given) => {
  console.log(`\n== npm run ${name} ${given.join(' ')}`)
  execFileSync('npm', ['run', '--silent', name, ...(given.length > 0 ? ['--', ...given] : [])], {
    stdio: 'inherit',
  })
}

run('prove:hostile')
run('prove:soundness', '--count', '20000', '--record')
run('prove:second', '--count', '100000')
run('prove:engines')
for (const house of HOUSES) run('mutation', house)
run('page:proof')
