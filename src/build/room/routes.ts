/** What the server answers below `/room`. Everything else it does it does for a room as for anybody. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as v from 'valibot'
import { deckSchema } from '../../present/deck/schema.ts'
import { MOST_DECK, MOST_SAID, ROOM_PATH, said } from '../../present/following/protocol.ts'
import type { Room } from './room.ts'

const STATUS = { said: 204, 'too-much': 429, 'not-the-holder': 403 } as const

const tried = v.object({ code: v.pipe(v.string(), v.maxLength(80)) })

const proofOf = ({ headers }: FastifyRequest): string =>
  /^Bearer ([\w-]{1,80})$/.exec(headers.authorization ?? '')?.[1] ?? ''

/** Without the state of the page: `/#/present/who-spoke/3` is that step in the language of whoever opens it. */
function stepShown(room: Room): string {
  const talk = room.shown()
  if (!talk) return '#/present'
  const { step, build } = talk.talk
  return `#/present/${encodeURIComponent(talk.deck)}/${step}${build > 0 ? `?build=${build}` : ''}`
}

/** @param base the path at which the site stands, with a slash at both ends */
export function addRoom(site: FastifyInstance, base: string, room: Room): void {
  const at = (path: string) => `${base}${ROOM_PATH.slice(1)}${path}`
  const nothing = (reply: FastifyReply, status: number) => reply.code(status).send()
  const options = {
    bodyLimit: MOST_SAID,
    // What is no word of ours: too large, no JSON, of another kind.
    errorHandler: ({ statusCode = 500 }: { statusCode?: number }, _: FastifyRequest, reply: FastifyReply) =>
      void nothing(reply, statusCode),
  }
  site.addHook('preClose', async () => room.close())

  site.get(at(''), (_, reply) =>
    reply.header('cache-control', 'no-store').redirect(base + stepShown(room), 302),
  )

  site.get(at('/events'), { exposeHeadRoute: false }, async ({ raw, query }, reply) => {
    reply.hijack()
    const response = reply.raw
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) response.setHeader(name, value)
    const isCounted = !v.is(v.object({ leads: v.string() }), query)
    try {
      if (await room.followers.join(raw, response, isCounted, room.soFar)) return
      response.writeHead(503, { 'retry-after': '30', connection: 'close' }).end()
    } catch {
      // A host name that is none, for one.
      response.destroy()
    }
  })

  site.post(at('/take'), options, async ({ body, ip }, reply) => {
    if (!room.mayTry(ip)) return nothing(reply, 429)
    const asked = v.safeParse(tried, body)
    if (!asked.success) return nothing(reply, 400)
    return room.take(asked.output.code) ?? nothing(reply, 403)
  })

  site.post(at('/say'), options, async (request, reply) => {
    const words = v.safeParse(said, request.body)
    if (!words.success) return nothing(reply, 400)
    return nothing(reply, STATUS[room.say(proofOf(request), words.output)])
  })

  site.post(at('/deck'), { ...options, bodyLimit: MOST_DECK }, async (request, reply) => {
    // Before all of it is looked at.
    if (!room.key.isHeldWith(proofOf(request))) return nothing(reply, 403)
    const deck = v.safeParse(deckSchema, request.body)
    return nothing(reply, deck.success ? STATUS[room.lend(proofOf(request), deck.output)] : 400)
  })

  site.get<{ Params: { id: string } }>(at('/deck/:id'), async ({ params }, reply) => {
    reply.header('cache-control', 'no-store')
    return room.lent(params.id) ?? nothing(reply, 404)
  })

  site.post(
    at('/offer'),
    options,
    async (request, reply) => room.key.offer(proofOf(request)) ?? nothing(reply, 403),
  )

  site.post(at('/keep'), options, async (request, reply) => {
    room.key.keep(proofOf(request))
    return nothing(reply, 204)
  })
}
