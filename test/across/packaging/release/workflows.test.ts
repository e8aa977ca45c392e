import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Step {
  readonly run?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly steps: readonly Step[]
  readonly permissions?: Readonly<Record<string, string>>
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> }
}
interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>
}

const FOLDER = '.github/workflows'
const files = readdirSync(FOLDER).filter(name => name.endsWith('.yml'))
const workflow = (name: string): Workflow => parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))
const jobsOf = (name: string): readonly Job[] => Object.values(workflow(name).jobs)

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}
const gate = readFileSync('.ci/run', 'utf8')

/** `npm run check` runs others: what counts is each of them. */
const parts = (command: string): readonly string[] =>
  command.split('&&').flatMap(each => {
    const part = each.trim()
    const inner = /^npm run ([\w:-]+)$/.exec(part)?.[1]
    const script = inner === undefined ? undefined : scripts[inner]
    return script?.includes('npm run') ? parts(script) : [part]
  })

/** Where it is run before it is merged: by the gate, or by release.test.ts; what is published is tried there without publishing. */
const isTried = (command: string): boolean =>
  command === '.ci/run' ||
  // Built and read in a browser by npm run site:test, before a release: a quarter of the gate's time.
  command === 'npm run site' ||
  /^node tools\/release\.mjs /.test(command) ||
  (/^npm publish /.test(command) ? gate.includes('npm publish --dry-run') : gate.includes(command))

const runs = files.flatMap(name =>
  jobsOf(name).flatMap(({ steps }) => steps.flatMap(({ run }) => (run ? [[name, run] as const] : []))),
)

describe('the workflows', () => {
  test.each(runs)('%s runs a command that there is, and that is tried before: %s', (_, run) => {
    for (const command of parts(run)) {
      const script = /^npm run ([\w:-]+)/.exec(command)?.[1]
      if (script !== undefined) expect(scripts).toHaveProperty([script])
      const file = /^(?:node )?([\w./-]+\/[\w.-]+)/.exec(command)?.[1]
      if (file !== undefined) expect(existsSync(file)).toBe(true)
      expect(isTried(command), command).toBe(true)
    }
  })

  test('check on every Node that the package is for', () => {
    const versions = jobsOf('checks.yml').flatMap(({ strategy }) => strategy?.matrix['node'] ?? [])
    expect(versions).toEqual([20, 22, 24, 26])
  })

  test('publish with provenance, by the trust of npm in the workflow and without a key', () => {
    const [job] = jobsOf('release.yml')
    expect(job.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
    expect(job.steps.at(-1)?.run).toContain('--provenance')
    expect(readFileSync(`${FOLDER}/release.yml`, 'utf8')).not.toMatch(/secrets\.|NODE_AUTH_TOKEN/)
  })

  test('use actions of a version', () => {
    const used = files.flatMap(name =>
      jobsOf(name).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? [])),
    )
    expect(used.filter(name => !/^[\w-]+\/[\w-]+@v\d+$/.test(name))).toEqual([])
  })
})

describe('the forms of issues', () => {
  const forms = readdirSync('.github/ISSUE_TEMPLATE').filter(name => name !== 'config.yml')

  test('ask for the dossier, what is expected and the article of a wrong result', () => {
    const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/wrong-result.yml', 'utf8'))
    const required = body
      .filter((part: { validations?: { required?: boolean } }) => part.validations?.required)
      .map((part: { id: string }) => part.id)
    expect(required).toEqual(expect.arrayContaining(['dossier', 'expected', 'article']))
  })

  test.each(forms)('%s has what a form needs', name => {
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8'))
    for (const field of ['name', 'description', 'body']) expect(form).toHaveProperty(field)
    for (const part of form.body) expect(['markdown', 'textarea', 'input']).toContain(part.type)
  })
})
