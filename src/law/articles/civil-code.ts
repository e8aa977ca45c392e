/** The reason behind the procedure codes (art. 2551-2556): no step cites it by itself. */
export const CIVIL_CODE = {} as const
