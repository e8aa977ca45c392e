/** Named to be refused: the military persons have had a scheme of their own since 2016. */
export const LAW_223_2015 = {} as const
