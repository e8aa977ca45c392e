/**
 * Answers every call and gives one text of all answers, refusals included. Runs as it stands in a child process, in
 * a bare context and in the tests: it uses nothing but the language.
 */
export function answerAll(library, calls) {
  return calls
    .map(({ name, facts, also = [] }) => {
      try {
        return JSON.stringify(library[name](facts, ...also))
      } catch (error) {
        return JSON.stringify([error.name, error.code, error.message, error.issues, error.what])
      }
    })
    .join('\n')
}
