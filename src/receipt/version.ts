import type { LegalData } from './receipt-schema.js'

/** As in package.json; a test keeps the two the same. */
export const PACKAGE_VERSION = '0.1.0'

/** A test that reads every table fails when a figure changes and this does not. */
export const LEGAL_DATA: LegalData = {
  version: '2026-11-25',
  digest: 'sha256:4eaee0b060a96f509f3b99f1d67bd7356cc948e2a39a7a94e20c1db7550d1f80',
}
