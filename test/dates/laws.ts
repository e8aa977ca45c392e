/** Law 263/2010 as first in force and as amended by Law 37/2013: their dates are the same. */
export const BOTH_VERSIONS_OF_LAW_263 = ['law-263-2010', 'law-263-2010-amended-2013'] as const

export const PUBLIC_LAWS = [...BOTH_VERSIONS_OF_LAW_263, 'law-360-2023'] as const
