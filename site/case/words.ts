import type * as Explanation from 'pensie-invaliditate/explanation'
import type { Language } from 'pensie-invaliditate/explanation'

/** The labels of one language: all that a form says. */
export interface Labels {
  readonly language: Language
  readonly factLabel: (
    id: string,
    options?: Omit<Explanation.LabelOptions, 'language'>,
  ) => Explanation.FactLabel
  /** How people write such a fact; nothing where it is chosen. */
  readonly exampleOf: (id: string) => string | undefined
  readonly explainFault: (issue: Parameters<typeof Explanation.explainFault>[0]) => string
  readonly withAnswer: (
    ...args: [
      Parameters<typeof Explanation.withAnswer>[0],
      Parameters<typeof Explanation.withAnswer>[1],
      string,
    ]
  ) => Explanation.Answered
  readonly wordFor: <V extends Explanation.VocabularyName>(
    vocabulary: V,
    id: Explanation.Vocabularies[V],
  ) => string
  readonly wordsOf: <V extends Explanation.VocabularyName>(vocabulary: V) => Explanation.WordsOf<V>
  readonly format: <K extends Explanation.FormatKind>(kind: K, value: Explanation.Formats[K]) => string
}

/** The letters of one language. */
export interface Letters {
  readonly paragraphs: (
    what: Explanation.Explainable,
    options?: Omit<Explanation.ExplainOptions, 'language'>,
  ) => readonly Explanation.Paragraph[]
}

const labelsOf: Partial<Record<Language, Promise<Labels>>> = {}
const lettersOf: Partial<Record<Language, Promise<Letters>>> = {}

/** What a form needs; the letters come later. */
export const loadLabels = (language: Language): Promise<Labels> =>
  (labelsOf[language] ??= import('./all-words.js').then(words => ({
    language,
    factLabel: (id, options = {}) => words.factLabel(id, { ...options, language }),
    exampleOf: id => {
      const told = words.explainFault({ path: id, code: 'not-an-object', message: '', typed: '' } as never, {
        language,
      })
      return words.factLabel(id, { language }).choices ? undefined : /: ([^:]*)\.$/.exec(told)?.[1]
    },
    explainFault: issue => words.explainFault(issue, { language }),
    withAnswer: (dossier, id, text) => words.withAnswer(dossier, id, text, { language }),
    wordFor: (vocabulary, id) => words.wordFor(vocabulary, id, { language }),
    wordsOf: vocabulary => words.wordsOf(vocabulary, { language }),
    format: (kind, value) => words.format(kind, value, { language }),
  })))

export const loadLetters = (language: Language): Promise<Letters> =>
  (lettersOf[language] ??= import('./all-words.js').then(words => ({
    paragraphs: (what, options = {}) => words.paragraphs(what, { ...options, language }),
  })))
