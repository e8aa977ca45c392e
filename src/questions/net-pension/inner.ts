export type { NetPension } from './net.js'
