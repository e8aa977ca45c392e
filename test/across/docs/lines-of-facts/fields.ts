import { readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import ts from 'typescript'

// What is said of a row is lost where a type is mapped over the table, in the declarations for good: the types of the fields
// are written out with it.

export const FILE = 'src/dossier/fields.ts'

interface Row {
  readonly path: string
  /** The comment, as it stands above the row. */
  readonly said: string
  readonly kind: string
  readonly vocabulary: string
}

const textOf = (row: ts.ObjectLiteralExpression, name: string): string => {
  const found = row.properties.find(
    property => ts.isPropertyAssignment(property) && property.name.getText() === name,
  )
  return found && ts.isPropertyAssignment(found) && ts.isStringLiteral(found.initializer)
    ? found.initializer.text
    : ''
}

const tableIn = (source: ts.SourceFile): ts.ObjectLiteralExpression => {
  const [table] = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ name }) => name.getText() === 'ROWS')
    .map(({ initializer }) =>
      initializer && ts.isAsExpression(initializer) ? initializer.expression : undefined,
    )
  if (!table || !ts.isObjectLiteralExpression(table)) throw new Error(`${source.fileName} has no table`)
  return table
}

const rowsOf = (file: string): readonly Row[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  return tableIn(source).properties.map(property => {
    if (!ts.isPropertyAssignment(property) || !ts.isObjectLiteralExpression(property.initializer))
      throw new Error(`${file}: ${property.getText()} is no row`)
    const [said] = ts.getJSDocCommentsAndTags(property)
    const path = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText()
    if (!said) throw new Error(`${file}: ${path} has no line`)
    return {
      path,
      said: said.getText(),
      kind: textOf(property.initializer, 'kind'),
      vocabulary: textOf(property.initializer, 'vocabulary'),
    }
  })
}

const TYPES: Readonly<Record<string, string>> = {
  flag: 'boolean',
  day: 'CivilDate',
  month: 'CivilMonth',
  stage: 'S',
  decimal: 'D',
}

const valueOf = ({ kind, vocabulary }: Row): string => TYPES[kind] ?? `WordOf<'${vocabulary}'>`

const fieldOf = (row: Row, name: string, readonly = ''): string =>
  `${row.said}\n${readonly}${name}?: ${valueOf(row)}`

/** What is said of a part, by its name in a dossier. */
const PARTS: Readonly<Record<string, string>> = {
  application: 'The application for the pension, and the start that it was granted.',
  person: 'Who the person is.',
  incapacity: 'The incapacity that the first medical decision found.',
  medicalDecision: 'The first medical decision on work capacity, and what was done against it.',
  contribution: 'Stages and points, as the pension house reckons them.',
  insurance: 'The insurance around the day of the medical decision: it decides from when the pension is due.',
  pensionDecision: 'The decision of the pension house on the pension.',
  emergency: 'What was done after the state of emergency of 2020, which kept medical decisions valid.',
  payment: 'The month that is asked about, and the sums of it that are known.',
}

const nameOf = (part: string): string => `${part.charAt(0).toUpperCase()}${part.slice(1)}Fields`

const parametersOf = (rows: readonly Row[]): string => {
  const used = [...new Set(rows.map(valueOf))]
    .filter(type => type === 'S' || type === 'D')
    .sort()
    .reverse()
  return used.length > 0 ? `<${used.join(', ')}>` : ''
}

const typesOfDossier = (rows: readonly Row[]): string => {
  const alone = rows.filter(({ path }) => !path.includes('.'))
  const parts = [
    ...new Set(rows.flatMap(({ path }) => (path.includes('.') ? path.split('.').slice(0, 1) : []))),
  ]
  const of = (part: string): readonly Row[] => rows.filter(({ path }) => path.startsWith(`${part}.`))
  const types = parts.map(part => {
    const fields = of(part).map(row => fieldOf(row, row.path.slice(part.length + 1)))
    return `type ${nameOf(part)}${parametersOf(of(part))} = {\n${fields.join('\n')}\n}`
  })
  const fields = parts.map(part => {
    const said = PARTS[part]
    if (said === undefined) throw new Error(`nothing is said of the part ${part}`)
    return `/** ${said} */\n${part}?: ${nameOf(part)}${parametersOf(of(part))}`
  })
  return [
    ...types,
    `/** Every fact of a dossier, in its part. */\nexport type DossierFields<S, D> = {\n${[
      ...alone.map(row => fieldOf(row, row.path)),
      ...fields,
    ].join('\n')}\n}`,
  ].join('\n\n')
}

const typeOfEvent = (rows: readonly Row[]): string =>
  `/** What an event may tell beside what it is and its day. */\nexport type EventFields<S, D> = {\n${rows
    .map(row => fieldOf(row, row.path, 'readonly '))
    .join('\n')}\n}`

/** The file as the tables have it. */
export const writtenFields = async (): Promise<string> => {
  const text = `// Written by npm run fields from the rows of facts.ts and events.ts: change those.
/* eslint-disable @typescript-eslint/consistent-type-definitions -- as types, a dossier is still taken for any record of values */
import type { CivilDate, CivilMonth } from '../values/civil-date.js'
import type { VOCABULARIES, VocabularyName } from './vocabularies.js'

type WordOf<V extends VocabularyName> = (typeof VOCABULARIES)[V][number]

${typesOfDossier(rowsOf('src/dossier/facts.ts'))}

${typeOfEvent(rowsOf('src/dossier/events.ts'))}
`
  return format(text, { ...(await resolveConfig(FILE)), filepath: FILE })
}
