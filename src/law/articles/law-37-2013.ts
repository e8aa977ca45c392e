/** It gave art. 73 and 76 of Law 263/2010 another content. */
export const LAW_37_2013 = {
  'art. I': 'amends art. 73 and 76 of Law 263/2010 from 2013-03-15',
} as const
