import { parseArgs } from 'node:util'
import { type AssessOptions, type Audience, assess, type Language } from 'pensie-invaliditate'
import { isLanguage } from './language.js'
import { WORDS } from './words.js'

export interface Settings {
  readonly language: Language
  readonly audience: Audience
  readonly options: AssessOptions
  readonly json: boolean
  /** Of the form: ask as well for what is simply held not to be so. */
  readonly all: boolean
}

export type Command =
  | { readonly kind: 'answer'; readonly file: string; readonly settings: Settings }
  | { readonly kind: 'form'; readonly settings: Settings }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong-usage'; readonly language: Language; readonly faults: readonly string[] }

const AUDIENCES: readonly string[] = ['person', 'lawyer'] satisfies readonly Audience[]

const OPTIONS = {
  language: { type: 'string' },
  audience: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const TAKES_A_VALUE = Object.entries(OPTIONS).flatMap(([name, { type }]) => (type === 'string' ? [name] : []))

/** What was given, without a fault of English words: an option without its value is a token without one. */
const taken = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })

const isDay = (asOf: string): boolean => {
  try {
    assess({}, { asOf: asOf as never, sections: ['law'] })
    return true
  } catch {
    return false
  }
}

const faultsOf = (args: readonly string[], language: Language): readonly string[] => {
  const words = WORDS[language]
  const { values, tokens, positionals } = taken(args)
  const options = tokens.filter(token => token.kind === 'option')
  const given = (name: string): string | undefined => {
    const value = (values as Readonly<Record<string, unknown>>)[name]
    return typeof value === 'string' ? value : undefined
  }
  const [language_, audience, asOf] = [given('language'), given('audience'), given('as-of')]
  const isForm = positionals[0] === 'form'
  return [
    ...options.filter(({ name }) => !(name in OPTIONS)).map(({ rawName }) => words.noSuchOption(rawName)),
    ...options
      .filter(({ name, value }) => TAKES_A_VALUE.includes(name) && !value)
      .map(({ rawName }) => words.valueMissing(rawName)),
    ...options
      .filter(({ name, value }) => name in OPTIONS && !TAKES_A_VALUE.includes(name) && value !== undefined)
      .map(({ rawName }) => words.takesNoValue(rawName)),
    ...(language_ && !isLanguage(language_) ? [words.notOneOf('--language', language_, 'ro, en, hu')] : []),
    ...(audience && !AUDIENCES.includes(audience)
      ? [words.notOneOf('--audience', audience, AUDIENCES.join(', '))]
      : []),
    ...(asOf && !isDay(asOf) ? [words.notADay('--as-of', asOf)] : []),
    ...(positionals.length === 0 ? [words.noFile] : []),
    ...(positionals.length > 1 ? [words.tooMany(positionals.slice(1).join(' '))] : []),
    ...(values.all && !isForm ? [words.onlyOfTheForm('--all')] : []),
  ]
}

/** What the arguments ask for; `spoken` is the language where they name none. */
export const commandOf = (args: readonly string[], spoken: Language): Command => {
  const { values, positionals } = taken(args)
  const named = values.language
  const language = typeof named === 'string' && isLanguage(named) ? named : spoken
  if (values.help) return { kind: 'help', language }
  if (values.version) return { kind: 'version' }
  const faults = faultsOf(args, language)
  if (faults.length > 0) return { kind: 'wrong-usage', language, faults }
  const asOf = values['as-of'] as `${number}-${number}-${number}` | undefined
  const settings = {
    language,
    audience: (values.audience ?? 'lawyer') as Audience,
    options: asOf ? { asOf } : {},
    json: values.json === true,
    all: values.all === true,
  }
  const [file = ''] = positionals
  return file === 'form' ? { kind: 'form', settings } : { kind: 'answer', file, settings }
}
