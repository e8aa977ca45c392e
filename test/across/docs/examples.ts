import ts from 'typescript'

export interface Example {
  /** Where it stands: `src/questions/points/functions.ts: potentialPoints` or `README.md, block 1`. */
  readonly title: string
  readonly code: string
}

export interface Checked {
  /** The statement as written. */
  readonly statement: string
  readonly actual: unknown
  /** What is written after `// =>`. */
  readonly expected: unknown
}

const unstarred = (comment: string): string =>
  comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map(line => line.replace(/^\s*\* ?/, ''))
    .join('\n')

/** The `@example` of each exported declaration of a source file, with its name. */
export const examplesOfSource = (path: string, text: string): (Example & { readonly of: string })[] =>
  [
    ...text.matchAll(/(\/\*\*(?:[^*]|\*(?!\/))*\*\/)\s*export (?:declare )?(?:const|function|class) (\w+)/g),
  ].flatMap(([, comment, name]) =>
    [...unstarred(comment).matchAll(/@example\b(?<code>(?:(?!^@)[\s\S])*)/gm)].map(({ groups }) => ({
      title: `${path}: ${name}`,
      of: name,
      code: (groups?.code ?? '').replace(/^```\w*$/gm, '').trim(),
    })),
  )

const inScripts = (html: string): string =>
  [...html.matchAll(/<script>(?<code>[\s\S]*?)<\/script>/g)]
    .map(({ groups }) => groups?.code ?? '')
    .join('\n')

/** The fenced blocks of code on a page: TypeScript, JavaScript, and what a page of HTML does in its scripts. */
export const blocksOfPage = (path: string, text: string): Example[] =>
  [
    ...text.matchAll(
      /^```(?<kind>ts|tsx|typescript|mts|cts|js|jsx|javascript|mjs|cjs|html)\b.*\n(?<code>[\s\S]*?)^```/gm,
    ),
  ].map(({ groups }, index) => {
    const code = groups?.code ?? ''
    return { title: `${path}, block ${index + 1}`, code: groups?.kind === 'html' ? inScripts(code) : code }
  })

/** Something is promised by `// =>`. */
export const promises = ({ code }: Example): boolean => code.includes('// =>')

/** The value after `// =>`, which may go on over comment lines; `...` in an object leaves the rest of it open. */
const promisedAfter = (code: string, end: number): string | undefined => {
  const [, promise] = /^[ \t;]*\/\/ => ((?:.*)(?:\n[ \t]*\/\/ (?!=>).*)*)/.exec(code.slice(end)) ?? []
  return promise
    ?.split('\n')
    .map(line => line.replace(/^\s*\/\/ /, ''))
    .join('\n')
    .replace(/,?\s*(\.\.\.|…)\s*(?=[}\]])/g, '')
}

/** Turns `f(x) // => 1` into a note of what f(x) gives and what was promised; imports become the entries given. */
const instrumented = (code: string): string => {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  return source.statements
    .map(statement => {
      const written = statement.getText(source).replace(/;$/, '')
      if (ts.isImportDeclaration(statement)) {
        const names = statement.importClause?.namedBindings
          ?.getText(source)
          .replace(/^\* as /, '')
          .replace(/\bas\b/g, ':')
        return statement.importClause?.isTypeOnly
          ? ''
          : `const ${names} = entry(${statement.moduleSpecifier.getText(source)})`
      }
      const promise = promisedAfter(code, statement.getEnd())
      if (promise === undefined) return written
      const note = (value: string): string => `note(${JSON.stringify(written)}, ${value}, (${promise}))`
      if (ts.isExpressionStatement(statement)) return note(`(${written})`)
      if (ts.isVariableStatement(statement)) {
        return `${written}\n${note(statement.declarationList.declarations[0].name.getText(source))}`
      }
      throw new Error(`A promise after a statement without a value: ${written}`)
    })
    .join('\n;')
}

/** Runs an example with `names` in scope and gives what it promised beside what came. */
export const run = (
  { code }: Example,
  names: Readonly<Record<string, unknown>>,
  entry: (specifier: string) => unknown,
): readonly Checked[] => {
  const checked: Checked[] = []
  const note = (statement: string, actual: unknown, expected: unknown): void => {
    checked.push({ statement, actual, expected })
  }
  const imported = /^import\b/m.test(code)
  const { outputText } = ts.transpileModule(instrumented(code), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, removeComments: true },
  })
  const scope = imported ? {} : names
  const body = outputText.replace(/^Object\.defineProperty\(exports.*$/m, '')
  // In a block of its own an example may take a name that is also given.
  new Function('exports', 'note', 'entry', ...Object.keys(scope), `{${body}\n}`)(
    {},
    note,
    entry,
    ...Object.values(scope),
  )
  return checked
}
