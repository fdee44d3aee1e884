/** `npm start`: serves the built site on PORT (8080 unless told). */
import { fileURLToPath } from 'node:url'
import { createSite } from './serve.ts'

const port = Number(process.env.PORT ?? 8080)
const dist = fileURLToPath(new URL('../../dist', import.meta.url))
createSite(dist)
  .on('error', (error) => {
    console.error(`Masar cannot be served on port ${port}: ${error.message}`)
    process.exitCode = 1
  })
  .listen(port, () => console.log(`Masar · مسار is at http://localhost:${port}/`))
