import ts from 'typescript'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ActId } from '../../../../src/law/articles/of-acts.js'
import { ACT_IDS, GISTS, placeOf } from './law-text.js'

/** Where the articles are listed is no place that cites them. */
const LISTS = '/law/articles/'

const ALL: ReadonlySet<string> = new Set(ACT_IDS.flatMap(act => Object.keys(GISTS[act])))

const filesOfSource = (): readonly string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map(path => join('src', path))
    .filter(path => path.endsWith('.ts'))
    .sort()

const membersOf = (type: ts.Type | undefined): readonly string[] =>
  (type?.isUnion() ? type.types : [type]).flatMap(part => (part?.isStringLiteral() ? part.value : []))

/** The act whose list of articles is what the place of a text asks for. */
const actOfType = (type: ts.Type | undefined): ActId | undefined => {
  const members = membersOf(type)
  return ACT_IDS.find(act => {
    const articles = Object.keys(GISTS[act])
    return articles.length === members.length && members.every(member => Object.hasOwn(GISTS[act], member))
  })
}

/** `{ act: 'law-360-2023', provision: 'art. 66' }` names its act itself. */
const actBeside = (text: ts.Node): ActId | undefined => {
  const object = text.parent.parent
  if (!ts.isPropertyAssignment(text.parent) || !ts.isObjectLiteralExpression(object)) return undefined
  const acts = object.properties.flatMap(property =>
    ts.isPropertyAssignment(property) &&
    property.name.getText() === 'act' &&
    ts.isStringLiteral(property.initializer)
      ? property.initializer.text
      : [],
  )
  return ACT_IDS.find(act => acts.includes(act))
}

const isNameOfProperty = (text: ts.Node): boolean =>
  ts.isPropertyAssignment(text.parent) && text.parent.name === text

/** A text asked for as a provision, by a type that does not tell of which act, would be left out in silence. */
const isOfSomeAct = (type: ts.Type | undefined): boolean => {
  const members = membersOf(type)
  return members.length > 0 && members.every(member => ALL.has(member))
}

/** Each file with the places that are written in it, whatever function or table they are handed to. */
export const placesByFile = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const files = filesOfSource()
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  const placesIn = (file: string): ReadonlySet<string> => {
    const places = new Set<string>()
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteral(node) && ALL.has(node.text) && !isNameOfProperty(node)) {
        const type = checker.getContextualType(node)
        const act = actBeside(node) ?? actOfType(type)
        if (act) places.add(placeOf(act, node.text))
        else if (isOfSomeAct(type)) throw new Error(`${file}: of which act is ${node.text}?`)
      }
      ts.forEachChild(node, visit)
    }
    const source = program.getSourceFile(file)
    if (source) visit(source)
    return places
  }
  return new Map(files.filter(file => !file.includes(LISTS)).map(file => [file, placesIn(file)]))
}
