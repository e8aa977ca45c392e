/**
 * All that the library says to a dossier, as one text: the assessment, and its letters in every language, for the person
 * and for the lawyer. Runs as it stands in every engine: it uses nothing but the language.
 */
export function answer(library, dossier) {
  const assessment = library.assess(dossier)
  const letter = (language, audience) => library.explain(assessment, { language, audience })
  const letters = ['ro', 'en', 'hu'].map(language => [
    language,
    { person: letter(language, 'person'), lawyer: letter(language, 'lawyer') },
  ])
  return JSON.stringify({ assessment, letters: Object.fromEntries(letters) })
}
