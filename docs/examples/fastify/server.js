// npm install && npm start, then: curl -d '{"law":"law-360-2023","against":"medical-decision","communicatedOn":"2025-06-10"}' \
//   -H 'content-type: application/json' -H 'accept-language: hu' http://127.0.0.1:3000/contestation
import { app } from './app.js'

const server = await app({ logger: false })
console.log(await server.listen({ port: Number(process.env.PORT ?? 3000) }))
