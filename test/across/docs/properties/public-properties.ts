import { relative, sep } from 'node:path'
import ts from 'typescript'

/** A property that a caller writes or reads, and the line that is said of it. */
export interface PublicProperty {
  /** The type in which it is written, and its name: `PensionAmount.lei`. */
  readonly name: string
  /** File and line of the source. */
  readonly at: string
  readonly line: string
}

/** Whether it makes a type of another, as `Omit` does. */
const isWrapper = (alias: ts.Symbol | undefined): boolean =>
  (alias?.declarations ?? []).some(
    declaration =>
      ts.isTypeAliasDeclaration(declaration) &&
      declaration.typeParameters !== undefined &&
      (ts.isMappedTypeNode(declaration.type) || ts.isTypeReferenceNode(declaration.type)),
  )

/** A type is walked once, wherever it is met; the library's own are told by where they are written. */
class Walk {
  readonly found = new Map<ts.Declaration | string, PublicProperty>()
  readonly #seen = new Set<ts.Type>()

  constructor(
    readonly checker: ts.TypeChecker,
    readonly root: string,
  ) {}

  isOurs({ fileName }: ts.SourceFile): boolean {
    return fileName.startsWith(`${this.root}/src/`)
  }

  symbol(symbol: ts.Symbol): void {
    const of = symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol
    if (of.flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface | ts.SymbolFlags.Class))
      this.type(this.checker.getDeclaredTypeOfSymbol(of), of.name)
    const [declaration] = of.declarations ?? []
    if (declaration && of.flags & ts.SymbolFlags.Value)
      this.signatures(this.checker.getTypeOfSymbolAtLocation(of, declaration), of.name)
  }

  signatures(type: ts.Type, name: string): void {
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      this.type(signature.getReturnType(), `${name}()`)
      for (const parameter of signature.getParameters()) {
        const [declaration] = parameter.declarations ?? []
        if (declaration) this.type(this.checker.getTypeOfSymbolAtLocation(parameter, declaration), name)
      }
    }
  }

  type(type: ts.Type, name: string, within?: ts.Symbol): void {
    if (this.#seen.has(type)) return
    this.#seen.add(type)
    const named = type.aliasSymbol ?? within
    if (type.isUnionOrIntersection()) {
      for (const part of type.types) this.type(part, named?.name ?? name, named)
      return
    }
    for (const part of this.checker.getTypeArguments(type as ts.TypeReference)) this.type(part, name)
    if (!(type.flags & ts.TypeFlags.Object)) return
    // Nobody looks for a property under the name of what the type was made with.
    const owner = isWrapper(type.aliasSymbol) ? undefined : (type.aliasSymbol?.name ?? type.symbol?.name)
    const called = owner === undefined || owner.startsWith('__') ? name : owner
    const alias = named?.declarations?.[0]
    for (const property of this.checker.getPropertiesOfType(type)) this.property(property, called, alias)
    this.signatures(type, called)
    for (const { type: value } of this.checker.getIndexInfosOfType(type)) this.type(value, called)
  }

  /** A property of a mapped type is told by what it was mapped from; where that is nothing, by the type itself. */
  property(property: ts.Symbol, owner: string, alias: ts.Declaration | undefined): void {
    const written = property.declarations?.[0]
    const declaration = written ?? alias
    if (!declaration || !this.isOurs(declaration.getSourceFile())) return
    if (property.flags & ts.SymbolFlags.Method && ts.isClassDeclaration(declaration.parent)) return
    if (property.name.startsWith('#') || property.name.startsWith('__')) return
    const file = declaration.getSourceFile()
    const { line } = file.getLineAndCharacterOfPosition(declaration.getStart())
    const said = ts.displayPartsToString(property.getDocumentationComment(this.checker))
    const key = written ?? `${owner}.${property.name}`
    if (!this.found.get(key)?.line)
      this.found.set(key, {
        name: `${owner}.${property.name}`,
        at: `${relative(this.root, file.fileName).split(sep).join('/')}:${line + 1}`,
        line: said,
      })
    this.type(this.checker.getTypeOfSymbolAtLocation(property, declaration), `${owner}.${property.name}`)
  }
}

/** Every property of every type that is exported by these files, or that hangs on one that is. */
export const publicProperties = (root: string, files: readonly string[]): readonly PublicProperty[] => {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, name => ts.sys.readFile(name))
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
  const program = ts.createProgram([...files], options)
  const walk = new Walk(program.getTypeChecker(), root)
  for (const file of files) {
    const source = program.getSourceFile(file)
    const module = source && walk.checker.getSymbolAtLocation(source)
    for (const symbol of module ? walk.checker.getExportsOfModule(module) : []) walk.symbol(symbol)
  }
  return [...walk.found.values()].sort((one, other) =>
    one.at.localeCompare(other.at, 'en', { numeric: true }),
  )
}
