import type { LegalData } from './receipt-schema.js'

/** As in package.json; a test keeps the two the same. */
export const PACKAGE_VERSION = '0.1.0'

/** A test that reads every table fails when a figure changes and this does not. */
export const LEGAL_DATA: LegalData = {
  version: '2026-11-26',
  digest: 'sha256:8b24aea20cbc2ce390928cd631480b148d05bf91917368e883d2eac81d0ece7b',
}
