/** The reason behind the procedure code: no step cites it by itself. */
export const CIVIL_CODE = {} as const
