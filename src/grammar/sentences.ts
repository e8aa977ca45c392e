/** What applies, sentence after sentence, the last without its full stop. */
export const paragraph = (...sentences: readonly (string | false | undefined)[]): string =>
  sentences.filter(Boolean).join('. ')
