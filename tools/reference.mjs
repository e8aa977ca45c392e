// The reference of the package: a page for each entry point, by TypeDoc, from the comments of the sources. npm run reference
// writes it; a test compares it with what is on file. A name that is exported and has no comment is an error.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  Application,
  Converter,
  LiteralType,
  Logger,
  makeRecursiveVisitor,
  ReflectionKind,
  UnionType,
} from 'typedoc'
import ts from 'typescript'
import { ENTRY_FILES } from './entries.mjs'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

export const FOLDER = join(ROOT, 'docs/reference')

const NAME_OF_FILE = new Map(Object.entries(ENTRY_FILES).map(([name, file]) => [join(ROOT, file), name]))

/**
 * A name that several entries hand out stands on the page of the first of them, and the others lead there: the law first, whose
 * words every question uses, and the root last, which has everything again.
 */
const IN_ORDER = [
  'law',
  ...Object.keys(ENTRY_FILES).filter(name => name !== 'law' && name !== 'index'),
  'index',
]

const specifierOf = name => (name === 'index' ? 'pensie-invaliditate' : `pensie-invaliditate/${name}`)

const OPTIONS = {
  entryPoints: IN_ORDER.map(name => ENTRY_FILES[name]),
  basePath: ROOT,
  tsconfig: join(ROOT, 'tsconfig.json'),
  plugin: ['typedoc-plugin-markdown'],
  router: 'module',
  readme: 'none',
  logLevel: 'Warn',
  sort: ['alphabetical'],
  disableSources: true,
  githubPages: false,
  excludeInternal: true,
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  // Each name, none of them for what it is built of: `(typeof DEGREES)[number]` is written out below.
  validation: { notExported: false, invalidLink: true, notDocumented: true },
  indexFormat: 'table',
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  propertyMembersFormat: 'table',
  typeDeclarationFormat: 'table',
  pageTitleTemplates: {
    index: () => 'Reference',
    module: ({ name }) => specifierOf(name),
    member: ({ name }) => name,
  },
}

/** TypeDoc ends well with warnings: here they are kept, and the caller fails on them. */
class Kept extends Logger {
  faults = []
  log(message, level) {
    if (level >= 2) this.faults.push(message)
  }
}

const namesOf = type =>
  type.isUnion() && type.types.every(part => part.isStringLiteral())
    ? type.types.map(({ value }) => value).sort()
    : []

/** A page is named by its entry. */
const named = (context, reflection) => {
  if (!reflection.kindOf(ReflectionKind.Module)) return
  const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName
  reflection.name = NAME_OF_FILE.get(file) ?? reflection.name
}

/** Types as a reader wants them: a list of words in full, a property by the name of its type as the source has it. */
const written = context => {
  context.setActiveProgram(context.programs[0])
  const { checker, project } = context
  for (const alias of project.getReflectionsByKind(ReflectionKind.TypeAlias)) {
    const symbol = context.getSymbolFromReflection(alias)
    const names = symbol === undefined ? [] : namesOf(checker.getDeclaredTypeOfSymbol(symbol))
    if (names.length === 0) continue
    alias.type?.visit(
      makeRecursiveVisitor({ reflection: inner => project.removeReflection(inner.declaration) }),
    )
    alias.type = new UnionType(names.map(name => new LiteralType(name)))
  }
  for (const property of project.getReflectionsByKind(ReflectionKind.Property)) {
    const declaration = context.getSymbolFromReflection(property)?.declarations?.[0]
    const isItsOwn = declaration?.parent === ownerOf(context, property)
    if (isItsOwn && isName(declaration.type))
      property.type = context.converter.convertType(context, declaration.type)
  }
  context.setActiveProgram(undefined)
}

/** A name of a type, or a list of what it names. */
const isName = type =>
  type !== undefined &&
  ((ts.isTypeReferenceNode(type) && type.typeArguments === undefined) ||
    (ts.isTypeOperatorNode(type) && isName(type.type)) ||
    (ts.isArrayTypeNode(type) && isName(type.elementType)))

/** The interface in which a property is declared, and not one that takes it over. */
const ownerOf = (context, { parent }) =>
  parent === undefined ? undefined : context.getSymbolFromReflection(parent)?.declarations?.[0]

const filesUnder = folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => statSync(join(folder, path)).isFile())
    .sort()

/** What stands in a folder, by the path in it. */
export const pagesIn = folder =>
  Object.fromEntries(
    filesUnder(folder).map(path => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  )

const targetOf = child => child.tryGetTargetReflectionDeep?.() ?? child

/** A function is also what is written as a value that can be called. */
const isFunction = (context, reflection) => {
  const symbol = context.getSymbolFromReflection(reflection)
  return (
    reflection.kindOf(ReflectionKind.Function) ||
    (reflection.kindOf(ReflectionKind.Variable) &&
      symbol !== undefined &&
      context.programs[0].getTypeChecker().getTypeOfSymbol(symbol).getCallSignatures().length > 0)
  )
}

/** What is imported to ask something; the other names are types and data, and stand on the page. */
const functionsOf = (module, functions) =>
  module.children
    .filter(child => functions.has(targetOf(child)))
    .map(({ name }) => name)
    .sort()
    .map(name => `\`${name}\``)

const pageOf = name => `${name}.md`

const rowOf = (module, functions) =>
  `| [\`${specifierOf(module.name)}\`](${pageOf(module.name)}) | ${functionsOf(module, functions).join(', ')} |`

const contents = (modules, functions) => `# Reference

Written by \`npm run reference\` from the comments of the sources. A page for each entry point; a name that several hand out stands
on one page, and the others lead there. \`pensie-invaliditate/standalone\` and \`pensie-invaliditate/standalone/<question>\` have the
names of the entry that they repeat.

| import | functions |
| --- | --- |
${modules.map(module => rowOf(module, functions)).join('\n')}
`

/** The pages as the sources give them, and what TypeDoc complains of. */
export const reference = async (options = {}) => {
  const out = mkdtempSync(join(tmpdir(), 'reference-'))
  try {
    const app = await Application.bootstrapWithPlugins({ ...OPTIONS, ...options, out })
    const logger = new Kept()
    app.logger = logger
    app.converter.on(Converter.EVENT_CREATE_DECLARATION, named)
    app.converter.on(Converter.EVENT_RESOLVE_BEGIN, written)
    const functions = new Set()
    app.converter.on(Converter.EVENT_RESOLVE_END, context => {
      for (const reflection of Object.values(context.project.reflections))
        if (isFunction(context, reflection)) functions.add(reflection)
    })
    const project = await app.convert()
    if (project === undefined) throw new Error(logger.faults.join('\n'))
    app.validate(project)
    await app.generateOutputs(project)
    const modules = project.children.filter(child => child.kindOf(ReflectionKind.Module))
    return { pages: { ...pagesIn(out), 'README.md': contents(modules, functions) }, faults: logger.faults }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { pages, faults } = await reference()
  if (faults.length > 0) throw new Error(faults.join('\n'))
  rmSync(FOLDER, { recursive: true, force: true })
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true })
    writeFileSync(join(FOLDER, path), text)
  }
}
