import type { LegalData } from './receipt-schema.js'

/** As in package.json; a test keeps the two the same. */
export const PACKAGE_VERSION = '0.2.0'

/** A test that reads every table fails when a figure changes and this does not. */
export const LEGAL_DATA: LegalData = {
  version: '2026-11-26',
  digest: 'sha256:b2be6f6659e2a639711fd483725e66c87974dec5aade698979ee5a5d64f6100a',
}
