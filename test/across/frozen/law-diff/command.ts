import { commitOf, projectAt } from './at-ref.js'
import { lawDiff } from './law-diff.js'

/** `npm run law:diff -- REF`: which frozen answers changed since a commit, a branch or a tag, by article. */
const [, , ref = ''] = process.argv
const commit = ref === '' ? undefined : commitOf(ref)
if (commit === undefined) {
  console.error(`npm run law:diff -- REF: a commit, a branch or a tag${ref === '' ? '' : `; not ${ref}`}`)
  process.exitCode = 2
} else {
  console.log(`Since ${ref} (${commit.slice(0, 12)}):`)
  for (const line of lawDiff(await projectAt(commit))) console.log(line)
}
