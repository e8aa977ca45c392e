/** Named as the source of each public holiday: no step cites it by itself. */
export const LABOUR_CODE = {} as const
