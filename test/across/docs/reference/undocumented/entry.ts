/** It has its line. */
export const told = 1

export const untold = 2
