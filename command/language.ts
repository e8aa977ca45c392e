import type { Language } from 'pensie-invaliditate'

export const LANGUAGES: readonly Language[] = ['ro', 'en', 'hu']

export const isLanguage = (text: string): text is Language => LANGUAGES.includes(text as Language)

/** That of the environment, as `hu_HU.UTF-8`, the strongest of its variables first; Romanian where it is another or none. */
export const languageOf = ({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Readonly<Record<string, string | undefined>>): Language => {
  const [strongest = ''] = [LC_ALL, LC_MESSAGES, LANG].filter(locale => locale)
  const [language = ''] = strongest.split(/[_.@-]/)
  return isLanguage(language) ? language : 'ro'
}
