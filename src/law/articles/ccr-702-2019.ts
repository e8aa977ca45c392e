/** Read in a row of the correction index; no rule stands in it. */
export const CCR_702_2019 = {} as const
