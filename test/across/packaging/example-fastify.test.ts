import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

// The example as a stranger runs it: its own folder, the packed package and the server's modules beside it.
const EXAMPLE = 'docs/examples/fastify'
const stranger = inject('stranger')
const home = join(stranger, 'fastify')

interface Dependent {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly version: string
}

const manifestOf = (folder: string): Dependent =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const { 'pensie-invaliditate': own, ...others } = manifestOf(EXAMPLE).dependencies

cpSync(EXAMPLE, home, { recursive: true })
for (const name of Object.keys(others)) {
  const module = join(home, 'node_modules', name)
  mkdirSync(dirname(module), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules', name), module, 'dir')
}

let server: ChildProcess
let address: string

beforeAll(async () => {
  server = spawn(process.execPath, ['server.js'], { cwd: home, env: { ...process.env, PORT: '0' } })
  address = await new Promise<string>((resolve, reject) => {
    server.stdout?.once('data', (told: Buffer) => resolve(told.toString().trim()))
    server.stderr?.once('data', (told: Buffer) => reject(new Error(told.toString())))
  })
})
afterAll(() => server.kill())

const ask = async (path: string, body: unknown, language = 'en') => {
  const answer = await fetch(address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return {
    status: answer.status,
    language: answer.headers.get('content-language'),
    said: await answer.json(),
  }
}

interface Document {
  readonly paths: Readonly<Record<string, unknown>>
}

const document = JSON.parse(
  readFileSync(join(stranger, 'node_modules/pensie-invaliditate/docs/openapi.json'), 'utf8'),
) as Document

const ajv = new Ajv2020({ strict: false, formats: { date: true }, inlineRefs: false })
ajv.addSchema(document, 'openapi')

/** What the document says of an answer. */
const documented = (path: string, status: number): ValidateFunction =>
  ajv.compile({
    $ref: `openapi#/paths/${path.replace('/', '~1')}/post/responses/${status}/content/application~1json/schema`,
  })

const expectAsDocumented = (path: string, { status, said }: { status: number; said: unknown }): void => {
  const isSo = documented(path, status)
  expect(isSo(said), JSON.stringify(isSo.errors)).toBe(true)
}

const DOSSIER = { scheme: 'public', application: { registeredOn: '2026-05-20' } }
const DECISION = { law: 'law-360-2023', against: 'medical-decision', communicatedOn: '2025-06-10' }

describe('the service made with Fastify', () => {
  it('is made of the versions that are tried here, and of this package', () => {
    expect(own).toBe(manifestOf('.').version)
    expect(manifestOf('.').devDependencies).toMatchObject(others)
  })

  it.each([
    ['/assess', { dossier: DOSSIER }, { law: { value: 'law-360-2023' } }],
    [
      '/next-question',
      { dossier: DOSSIER },
      { id: 'person.sex', type: 'choice', allowed: ['female', 'male'] },
    ],
    ['/contestation', DECISION, { value: { lastDay: '2025-07-11' } }],
    ['/net-pension', { month: '2025-12', grossLei: '3747' }, { value: { gross: '3747.00' } }],
  ])('answers %s, as its document says', async (path, body, expected) => {
    const answer = await ask(path, body)
    expect(answer).toMatchObject({ status: 200, said: expected })
    expectAsDocumented(path, answer)
  })

  it('tells a dossier in a letter', async () => {
    const answer = await ask('/explain', { dossier: DOSSIER, options: { language: 'hu' } })
    expect(answer.status).toBe(200)
    expect((answer.said as readonly string[]).join('\n')).toContain('2026. július 6.')
    expectAsDocumented('/explain', answer)
  })

  it.each([
    ['ro-RO,ro;q=0.9,en;q=0.5', 'ro', 'Data nașterii: valoarea nu este o zi din calendar'],
    ['hu', 'hu', 'Születési dátum – a megadott érték nem'],
    ['fr', 'en', 'Date of birth: the value is not a day of the calendar'],
  ])('tells every fault of an input, to who reads %s in %s', async (accepted, language, words) => {
    const answer = await ask(
      '/assess',
      { dossier: { person: { birthDate: '30.02.1975', age: 5 } } },
      accepted,
    )
    expect(answer).toMatchObject({ status: 400, language })
    expect(answer.said).toMatchObject({
      code: 'invalid-input',
      issues: [
        { path: 'person.age', code: 'unknown-field' },
        { path: 'person.birthDate', code: 'not-a-date', message: /^person\.birthDate must be/ },
      ].map(issue => ({
        ...issue,
        ...('message' in issue ? { message: expect.stringMatching(issue.message) } : {}),
      })),
    })
    const [, issue] = (answer.said as { readonly issues: readonly { readonly words: string }[] }).issues
    expect(issue?.words).toContain(words)
    expectAsDocumented('/assess', answer)
  })

  it('says which fields contradict one another, and that nothing was sent', async () => {
    const answer = await ask('/contestation', { ...DECISION, filedOn: '2025-06-01' })
    expect(answer.said).toMatchObject({
      issues: [{ path: 'filedOn', code: 'before-earlier-event', otherPath: 'communicatedOn' }],
    })
    expect(await ask('/contestation', {})).toMatchObject({ status: 400 })
  })

  it('says what is not covered', async () => {
    const answer = await ask('/net-pension', { month: '2010-01', grossLei: '100' })
    expect(answer).toMatchObject({ status: 422, said: { code: 'not-covered', what: 'net-pension' } })
    expectAsDocumented('/net-pension', answer)
  })

  it('leaves what is no JSON to the server', async () => {
    expect(await ask('/assess', '{')).toMatchObject({
      status: 400,
      said: { code: 'FST_ERR_CTP_INVALID_JSON_BODY' },
    })
  })

  it('hands out its document', async () => {
    expect(await (await fetch(`${address}/openapi.json`)).json()).toEqual(document)
  })
})
