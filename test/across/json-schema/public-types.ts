import ts from 'typescript'

// What a result looks like is written once, in the types of src; the compiler that holds the rules to them is asked here.

const ENTRIES = ['src/index.ts', 'src/dossier/facts.ts', 'src/dossier/events.ts']

const optionsOfProject = (): ts.CompilerOptions => {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined }
  const parsed = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, host)
  if (!parsed) throw new Error('tsconfig.json cannot be read')
  return parsed.options
}

/** The types of the sources, as the compiler sees them. */
export class PublicTypes {
  readonly checker: ts.TypeChecker
  readonly #program: ts.Program
  /** The name by which the world knows what is declared. */
  readonly #publicNames = new Map<ts.Symbol, string>()

  constructor() {
    this.#program = ts.createProgram({ rootNames: ENTRIES, options: optionsOfProject() })
    this.checker = this.#program.getTypeChecker()
    for (const exported of this.#exportsOf('src/index.ts')) {
      this.#publicNames.set(this.#declared(exported), exported.name)
    }
  }

  #exportsOf(file: string): readonly ts.Symbol[] {
    const source = this.#program.getSourceFile(file)
    const module = source && this.checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`${file} is no module`)
    return this.checker.getExportsOfModule(module)
  }

  #declared(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol
  }

  symbolNamed(name: string, file = 'src/index.ts'): ts.Symbol {
    const found = this.#exportsOf(file).find(exported => exported.name === name)
    if (!found) throw new Error(`${file} exports no ${name}`)
    return this.#declared(found)
  }

  /** A type by its public name. */
  typeNamed(name: string): ts.Type {
    return this.checker.getDeclaredTypeOfSymbol(this.symbolNamed(name))
  }

  /** What a public function gives; of several ways to call it, what the last and widest gives. */
  resultOf(name: string): ts.Type {
    const signatures = this.valueNamed(name).getCallSignatures()
    const last = signatures.at(-1)
    if (!last) throw new Error(`${name} is no function`)
    return this.checker.getNonNullableType(last.getReturnType())
  }

  valueNamed(name: string, file?: string): ts.Type {
    return this.checker.getTypeOfSymbol(this.symbolNamed(name, file))
  }

  /** The first paragraph of what is said of a public function. */
  wordsOn(name: string): string {
    return this.commentOn(this.symbolNamed(name)).split('\n\n')[0]?.replaceAll('\n', ' ') ?? ''
  }

  commentOn(symbol: ts.Symbol): string {
    return ts.displayPartsToString(symbol.getDocumentationComment(this.checker))
  }

  /** Whether it is what another reading gives, which may be a status beside what its type says. */
  isOfOtherReading(property: ts.Symbol): boolean {
    const files = property.declarations?.map(one => one.getSourceFile().fileName) ?? []
    return property.name === 'value' && files.some(file => file.endsWith('src/engine/alternatives.ts'))
  }

  /** The statuses of a section without the way to them: what their types extend first. */
  statuses(): readonly ts.Type[] {
    return ['Undetermined', 'NotCoveredSection', 'NotDue'].map(name => {
      const [status] = this.checker.getBaseTypes(this.typeNamed(name) as ts.InterfaceType)
      if (!status) throw new Error(`${name} extends nothing`)
      return status
    })
  }

  propertyOf(type: ts.Type, name: string): ts.Type {
    const property = type.getProperty(name)
    if (!property) throw new Error(`${this.checker.typeToString(type)} has no ${name}`)
    return this.checker.getNonNullableType(this.checker.getTypeOfSymbol(property))
  }

  nameOf(symbol: ts.Symbol): string {
    return this.#publicNames.get(symbol) ?? symbol.name
  }
}
