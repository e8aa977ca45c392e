import { optional, type Optional } from '../schema/record.js'
import type { Schema } from '../schema/schema.js'
import { oneOf } from '../schema/scalars.js'
import { has } from '../values/bare.js'
import { type Language, LANGUAGES } from './options.js'

/** What is there in each language that an entry has: in all of them, or in one. */
export type Books<Book> = Readonly<Partial<Record<Language, Book>>>

/** How options name a language: where there is one alone, it may be left out. */
export interface LanguageAmong {
  readonly language?: Language
}

/** The languages that an entry has. */
export interface Among<Book> {
  readonly option: Optional<Language>
  readonly bookOf: (options: LanguageAmong) => Book
}

export const among = <Book>(books: Books<Book>): Among<Book> => {
  const names = LANGUAGES.filter(name => has(books, name))
  const named: Schema<Language> = oneOf(names)
  const [only = LANGUAGES[0]] = names
  // A language that an entry has not is refused before it is looked up.
  const table = books as Readonly<Record<Language, Book>>
  return {
    option: (names.length === 1 ? optional(named) : named) as Optional<Language>,
    bookOf: ({ language = only }) => table[language],
  }
}
