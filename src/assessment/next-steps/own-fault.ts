import { type Basis, confirmed } from '../../law/citation.js'

/** Only an absence by one's own fault suspends. */
export const OWN_FAULT: Readonly<Record<'law-263-2010' | 'law-360-2023', Basis>> = {
  'law-263-2010': confirmed('law-263-2010', 'art. 78(4)'),
  'law-360-2023': confirmed('law-360-2023', 'art. 68(7), art. 101(1) b)'),
}
