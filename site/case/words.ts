import type * as RomanianLetters from 'pensie-invaliditate/explanation/ro'
import type { NeedPath } from 'pensie-invaliditate/assessment'
import type { Language, Paragraph } from 'pensie-invaliditate/explanation'
import type * as RomanianLabels from 'pensie-invaliditate/labels/ro'

/** The labels of one language: all that a form says. Its words for what people type are its own. */
export type Labels = typeof RomanianLabels & {
  /** How people write such a fact; nothing where it is chosen. */
  readonly exampleOf: (id: NeedPath) => string | undefined
}

type Explainable = Parameters<typeof RomanianLetters.paragraphs>[0]

/** The letters of one language. */
export interface Letters {
  readonly paragraphs: (
    what: Explainable,
    options?: { readonly audience?: 'person' | 'lawyer' },
  ) => readonly Paragraph[]
}

const LABELS: Readonly<Record<Language, () => Promise<typeof RomanianLabels>>> = {
  ro: () => import('pensie-invaliditate/labels/ro'),
  en: () => import('pensie-invaliditate/labels/en') as unknown as Promise<typeof RomanianLabels>,
  hu: () => import('pensie-invaliditate/labels/hu') as unknown as Promise<typeof RomanianLabels>,
}

const LETTERS: Readonly<Record<Language, () => Promise<Letters>>> = {
  ro: () => import('pensie-invaliditate/explanation/ro').then(({ paragraphs }) => ({ paragraphs })),
  en: () => import('pensie-invaliditate/explanation/en').then(({ paragraphs }) => ({ paragraphs })),
  hu: () => import('pensie-invaliditate/explanation/hu').then(({ paragraphs }) => ({ paragraphs })),
}

/** The last words of a fault of writing are how it is written. */
const exampleWith =
  ({ explainFault, factLabel }: typeof RomanianLabels) =>
  (id: NeedPath): string | undefined => {
    if (factLabel(id).choices) return undefined
    const told = explainFault({ path: id, code: 'not-an-object', message: '', typed: '' } as Parameters<
      typeof explainFault
    >[0])
    return /: ([^:]*)\.$/.exec(told)?.[1]
  }

/** What a form needs; the letters come later. */
export const loadLabels = async (language: Language): Promise<Labels> => {
  const labels = await LABELS[language]()
  return { ...labels, exampleOf: exampleWith(labels) }
}

export const loadLetters = (language: Language): Promise<Letters> => LETTERS[language]()
