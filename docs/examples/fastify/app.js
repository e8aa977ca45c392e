// A service with a route for each path of docs/openapi.json. What is asked is checked by the library itself, so that what is
// answered to a wrong input are its faults, each by its path and in the words of the language asked for.
import { createRequire } from 'node:module'
import accepts from '@fastify/accepts'
import Fastify from 'fastify'
import { assess, contestation, explain, explainFault, netPension, nextQuestion } from 'pensie-invaliditate'

const document = createRequire(import.meta.url)('pensie-invaliditate/openapi.json')

const LANGUAGES = ['en', 'ro', 'hu']

/** How each operation of the document is answered, by its `operationId`. */
const ANSWERS = {
  assess: ({ dossier, options }) => assess(dossier, options),
  nextQuestion: ({ dossier, options }) => nextQuestion(dossier, options) ?? null,
  explain: ({ dossier, options }) => explain(assess(dossier), options),
  contestation,
  netPension,
}

const inJson = (reply, answer) => reply.type('application/json; charset=utf-8').send(JSON.stringify(answer))

const languageOf = request => request.language(LANGUAGES) || 'en'

/** The two errors of the library are told apart by `code`; any other is the server's own. */
const tell = (error, request, reply) => {
  if (error.code === 'invalid-input') {
    const language = languageOf(request)
    const issues = error.issues.map(issue => ({ ...issue, words: explainFault(issue, { language }) }))
    return inJson(reply.code(400).header('content-language', language), { code: error.code, issues })
  }
  if (error.code === 'not-covered') {
    const { code, what, on, knownFrom, knownUntil } = error
    return inJson(reply.code(422), { code, what, on, knownFrom, knownUntil })
  }
  return reply.send(error)
}

export const app = async options => {
  const server = Fastify(options)
  await server.register(accepts)
  server.setErrorHandler(tell)
  server.get('/openapi.json', (_, reply) => inJson(reply, document))
  for (const [path, { post }] of Object.entries(document.paths)) {
    const answer = ANSWERS[post.operationId]
    server.post(path, ({ body }, reply) => inJson(reply, answer(body ?? {})))
  }
  return server
}
