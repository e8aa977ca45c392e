import { join } from 'node:path'
import ts from 'typescript'
import { expect, inject, it } from 'vitest'

// What an editor says where somebody writes against the packed package: a mapped type, a bundled declaration may lose it.

const stranger = inject('stranger')
const file = join(stranger, 'hover.ts')
const TEXT = `import { assess, compare, type Dossier, type DossierInForm } from 'pensie-invaliditate'
export const dossier: Dossier = {
  scheme: 'public',
  person: { birthDate: '1970-01-01' },
  events: [{ id: 'review-decision', on: '2025-01-10', presentedOn: '2025-01-08' }],
}
export const inForm: DossierInForm = { incapacity: { degree: 'II' }, events: [{ id: 'work-started', hoursShare: '0.5' }] }
export const read = (given: Dossier) => given.contribution?.stageAtDecision
compare(dossier, { medicalDecision: null, application: { registeredOn: null } })
assess(dossier, { readings: { 'age-band-edge': 'upper-included' } })
`

const options: ts.CompilerOptions = {
  strict: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  types: [],
}
const textOf = (name: string): string | undefined => (name === file ? TEXT : ts.sys.readFile(name))
const service = ts.createLanguageService({
  useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
  getScriptFileNames: () => [file],
  getScriptVersion: () => '1',
  getScriptSnapshot: name => {
    const text = textOf(name)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  getCurrentDirectory: () => stranger,
  getCompilationSettings: () => options,
  getDefaultLibFileName: settings => ts.getDefaultLibFilePath(settings),
  fileExists: name => name === file || ts.sys.fileExists(name),
  readFile: textOf,
})

const saidOf = (name: string): string => {
  const { documentation } = service.getQuickInfoAtPosition(file, TEXT.indexOf(name) + 1) ?? {}
  return ts.displayPartsToString(documentation)
}

it('is about a program that compiles', () => {
  expect(service.getSemanticDiagnostics(file)).toEqual([])
})

it.each([
  ['a fact that stands alone', 'scheme:', 'pension system'],
  ['a part', 'person:', 'Who the person is'],
  ['a fact of a part', 'birthDate:', 'day of birth'],
  ['what an event is', 'id:', 'What happened'],
  ['a fact of an event', 'presentedOn:', 'came to the review'],
  ['a fact of a form', 'degree:', 'degree of invalidity'],
  ['a fact of an event of a form', 'hoursShare:', 'normal time'],
  ['a fact read again', 'stageAtDecision', 'opens the right'],
  ['a part that is left out', 'medicalDecision:', 'first medical decision'],
  ['a fact that is left out', 'registeredOn:', 'application for the pension was registered'],
  ['a reading', "'age-band-edge':", 'to which band'],
])('an editor says the line of %s', (_, name, line) => {
  expect(saidOf(name)).toContain(line)
})
