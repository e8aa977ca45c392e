import type { DossierInForm, QuestionPath } from 'pensie-invaliditate/assessment'

/** All that a calculator knows. It stands in the address of the page, after the #, and nowhere else. */
export interface Kept {
  readonly dossier: DossierInForm
  /** What the person could not tell. */
  readonly unknown: readonly QuestionPath[]
  /** The questions of what happened to which "nothing" was answered. */
  readonly settled: readonly QuestionPath[]
  /** Everything answered, in the order in which it was. */
  readonly answered: readonly QuestionPath[]
  /** The answer is shown although questions are left, or a question although none is. */
  readonly at?: 'answer' | QuestionPath
  /** The questions that most people need not answer were asked for. */
  readonly more?: true
  /** The day on which the answer is read, where it was chosen. */
  readonly asOf?: string
}

export const NOTHING_KEPT: Kept = { dossier: {}, unknown: [], settled: [], answered: [] }

const MARK = '#c='

const toBase64Url = (text: string): string => {
  const bytes = Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte))
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

const fromBase64Url = (text: string): string => {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder().decode(Uint8Array.from(binary, char => char.charCodeAt(0)))
}

export const inFragment = (kept: unknown): string => MARK + toBase64Url(JSON.stringify(kept))

const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.every(item => typeof item === 'string')

const isKept = (value: unknown): value is Kept => {
  if (typeof value !== 'object' || value === null) return false
  const { dossier, unknown, settled, answered } = value as Partial<Kept>
  return typeof dossier === 'object' && [unknown, settled, answered].every(isList)
}

/** What stands in a fragment; nothing where none does, and `unreadable` where it is damaged. */
export const fromFragment = (fragment: string): Kept | 'unreadable' | undefined => {
  if (!fragment.startsWith(MARK)) return undefined
  try {
    const value: unknown = JSON.parse(fromBase64Url(fragment.slice(MARK.length)))
    return isKept(value) ? value : 'unreadable'
  } catch {
    return 'unreadable'
  }
}
