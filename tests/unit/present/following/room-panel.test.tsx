import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '../../../../src/i18n/language.ts'
import { FollowNotice } from '../../../../src/present/following/follow-notice.tsx'
import type { RoomView } from '../../../../src/present/following/room-link.ts'
import { RoomPanel } from '../../../../src/present/following/room-panel.tsx'
import { readKey } from '../../../../src/present/following/stored-key.ts'
import { joinTalk } from '../../../../src/present/windows/join.ts'
import { renderIn } from '../../support/render-page.tsx'

const NEW = { step: 1, build: 0, blank: null, begun: null, tallies: {}, live: null }
const ROOM: RoomView = { isConnected: true, leads: false, hasHolder: true, followers: 12, elsewhere: null }
const site = { room: true, addresses: ['http://192.168.1.5:8080/', 'http://10.0.0.2:8080/masar/'] }

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  window.localStorage.clear()
})

async function panel(language: Language, room: Partial<RoomView> = {}, deck = 'who-spoke') {
  const own = joinTalk({
    id: 'a',
    deck,
    role: 'speaker',
    talk: NEW,
    onLanguage: () => undefined,
    onReload: () => undefined,
  })
  await renderIn(language, <RoomPanel shared={{ own, room: { ...ROOM, ...room }, site }} deck={deck} />)
  return own
}

/** What the server answers, one after the other. */
function server(...answers: readonly (readonly [number, unknown?])[]) {
  const asked: string[] = []
  const left = [...answers]
  vi.stubGlobal('fetch', async (path: string, { body }: RequestInit) => {
    asked.push(`${path} ${body}`)
    const [status, answer] = left.shift() ?? [500]
    return new Response(answer === undefined ? null : JSON.stringify(answer), { status })
  })
  return asked
}

describe('what the speaker sees of the room', () => {
  it('is how many follow, who has the key, and where people go', async () => {
    await panel('ar')
    expect(screen.getByRole('region', { name: 'القاعة' }).textContent).toContain('12 متابعا')
    expect(screen.getByText('المفتاح مع جهاز آخر، وهذه النافذة تتبعه.')).toBeTruthy()
    expect(screen.getByText('10.0.0.2:8080/masar/room').dir).toBe('ltr')
    cleanup()
    await panel('en', { hasHolder: false, followers: 1 })
    expect(screen.getByText('1 follower')).toBeTruthy()
    expect(screen.getByText('Nobody has taken the key of the room yet.')).toBeTruthy()
  })

  it('lets one take the key, and says why not', async () => {
    const held = { proof: 'secret', holder: 'me' }
    const asked = server([403], [429], [200, held])
    await panel('en')
    const person = userEvent.setup()
    await person.type(screen.getByLabelText('Key of the room'), 'abcd')
    const take = screen.getByRole('button', { name: 'Take the key' })
    await person.click(take)
    expect(await screen.findByText(/^This key does not work/)).toBeTruthy()
    await person.click(take)
    expect(await screen.findByText(/^Too many tries/)).toBeTruthy()
    await person.click(take)
    await waitFor(() => expect(readKey()).toEqual(held))
    expect(asked[0]).toBe('/room/take {"code":"abcd"}')
  })

  it('lets the one who has the key hand it on, or keep it after all', async () => {
    const asked = server([403], [200, { code: 'P96T-YKZG-H4', seconds: 300 }], [204])
    await panel('ar', { leads: true })
    const person = userEvent.setup()
    const handOver = screen.getByRole('button', { name: 'سلّم المفتاح' })
    await person.click(handOver)
    expect(await screen.findByText('تعذر تسليم المفتاح الآن. حاول ثانية.')).toBeTruthy()
    await person.click(handOver)
    expect((await screen.findByText('P96T-YKZG-H4')).dir).toBe('ltr')
    await person.click(screen.getByRole('button', { name: 'أبقِه معي' }))
    expect(screen.queryByText('P96T-YKZG-H4')).toBeNull()
    expect(asked.at(-1)).toBe('/room/keep {}')
  })

  it('says that the room is at another talk, and brings it here; and what cannot be followed', async () => {
    const elsewhere = { deck: 'twenty-years', step: 2, build: 0 }
    const own = await panel('en', { leads: true, elsewhere }, 'own-talk')
    const sent = vi.fn()
    own.leadRoom(sent, { kind: 'talk', from: 'a', deck: 'twenty-years', revision: 3, talk: NEW })
    await userEvent.click(screen.getByRole('button', { name: 'Bring the room here' }))
    expect(sent).toHaveBeenCalledOnce()
    expect(screen.getByText(/receive it without your notes/)).toBeTruthy()
  })
})

describe('what somebody who follows is told', () => {
  const notice = (language: Language, more: Partial<Parameters<typeof FollowNotice>[0]['shared']>) => {
    const returnToSpeaker = vi.fn()
    const shared = { room: ROOM, frozen: false, following: true, returnToSpeaker, ...more }
    return renderIn(language, <FollowNotice shared={shared} className="notice" />).then(() => returnToSpeaker)
  }

  it('is nothing while all goes well, nor to the one who leads', async () => {
    await notice('en', {})
    expect(screen.getByRole('status').textContent).toBe('')
    cleanup()
    await notice('en', { room: { ...ROOM, leads: true }, frozen: true })
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('is the way back, for whoever looks around or is at another talk', async () => {
    const back = await notice('ar', { frozen: true })
    await userEvent.click(screen.getByRole('button', { name: 'العودة إلى المتكلم' }))
    expect(back).toHaveBeenCalledOnce()
    cleanup()
    await notice('en', {
      following: false,
      room: { ...ROOM, elsewhere: { deck: 'twenty-years', step: 1, build: 0 } },
    })
    expect(screen.getByRole('button', { name: 'Return to the speaker' })).toBeTruthy()
  })

  it('is that the network is gone', async () => {
    await notice('ar', { room: { ...ROOM, isConnected: false } })
    expect(screen.getByRole('status').textContent).toContain('انقطع الاتصال بالقاعة')
  })
})
