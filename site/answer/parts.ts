/** What an answer page can show. */
export const PARTS_OF_ANSWER = [
  'headline',
  'steps',
  'life',
  'stage',
  'why',
  'open',
  'papers',
  'letter',
  'what-if',
] as const

export type PartOfAnswer = (typeof PARTS_OF_ANSWER)[number]
