// A worker thread, whose output goes out through its parent.
import process from 'node:process'
import { Worker } from 'node:worker_threads'

const worker = new Worker(new URL('in-process.js', import.meta.url), { argv: process.argv.slice(2) })
worker.on('error', error => {
  throw error
})
