import type { LegalData } from './receipt-schema.js'

/** As in package.json; a test keeps the two the same. */
export const PACKAGE_VERSION = '0.1.0'

/** A test that reads every table fails when a figure changes and this does not. */
export const LEGAL_DATA: LegalData = {
  version: '2026-11-26',
  digest: 'sha256:bc9c5395dd2d7be39b7eb8278dbea0d934816e352013881a770c38de00d1cba8',
}
