/** `npm start`: serves the built site on PORT (8080 unless told; 0 takes any free one). */
import { fileURLToPath } from 'node:url'
import { createSite } from './serve.ts'

const port = Number(process.env.PORT ?? 8080)
const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const site = createSite(dist)
site
  .on('error', (error) => {
    console.error(`Masar cannot be served on port ${port}: ${error.message}`)
    process.exitCode = 1
  })
  .listen(port, () => {
    const address = site.address()
    const taken = typeof address === 'object' && address ? address.port : port
    console.log(`Masar · مسار is at http://localhost:${taken}/`)
  })
