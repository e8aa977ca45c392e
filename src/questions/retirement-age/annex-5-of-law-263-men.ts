import type { AnnexRow } from './annex-row.js'

/** Law 263/2010, annex 5, men: 65 years and 35 of complete stage from January 1950 on. */
export const ANNEX_5_OF_LAW_263_MEN: readonly AnnexRow[] = [
  ['1947-01', '1947-03', 64, 0, 33, 0, 13, 0, 'confirmed'],
  ['1947-04', '1947-06', 64, 1, 33, 2, 13, 2, 'confirmed'],
  ['1947-07', '1947-09', 64, 2, 33, 4, 13, 4, 'confirmed'],
  ['1947-10', '1947-12', 64, 3, 33, 6, 13, 6, 'confirmed'],
  ['1948-01', '1948-03', 64, 4, 33, 8, 13, 8, 'confirmed'],
  ['1948-04', '1948-06', 64, 5, 33, 10, 13, 10, 'confirmed'],
  ['1948-07', '1948-09', 64, 6, 34, 0, 14, 0, 'confirmed'],
  ['1948-10', '1948-12', 64, 7, 34, 2, 14, 2, 'confirmed'],
  ['1949-01', '1949-03', 64, 8, 34, 4, 14, 4, 'confirmed'],
  ['1949-04', '1949-06', 64, 9, 34, 6, 14, 6, 'confirmed'],
  ['1949-07', '1949-09', 64, 10, 34, 8, 14, 8, 'confirmed'],
  ['1949-10', '1949-12', 64, 11, 34, 10, 14, 10, 'confirmed'],
  ['1950-01', undefined, 65, 0, 35, 0, 15, 0, 'confirmed'],
]
