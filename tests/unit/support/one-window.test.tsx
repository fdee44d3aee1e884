import { expect, it, vi } from 'vitest'
import { noteWindow } from './one-window.ts'

it('a file leaves to the next an empty page, nothing stored, the address, and what it had put in place of the window’s own', () => {
  const { href } = window.location
  const { scrollTo } = window
  const leave = noteWindow()
  document.documentElement.lang = 'ar'
  document.body.dataset.test = ''
  document.head.append(document.createElement('style'))
  document.body.append('words')
  window.localStorage.setItem('test', 'stored')
  window.sessionStorage.setItem('test', 'stored')
  window.history.pushState({ test: true }, '', '/en/timeline#event')
  window.scrollTo = () => undefined
  Object.defineProperty(document, 'fonts', { value: [], configurable: true })
  Element.prototype.scrollIntoView = () => undefined
  vi.stubGlobal('isSecureContext', true)
  leave()
  expect(document.documentElement.outerHTML).toBe('<html><head></head><body></body></html>')
  expect([window.localStorage.length, window.sessionStorage.length]).toEqual([0, 0])
  expect([window.location.href, window.history.state]).toEqual([href, null])
  expect(window.scrollTo).toBe(scrollTo)
  expect('fonts' in document || 'scrollIntoView' in Element.prototype).toBe(false)
  expect(window.isSecureContext).not.toBe(true)
})

it('what a file listened to or waited for tells it nothing once it has ended', async () => {
  const heard: string[] = []
  window.addEventListener('resize', () => heard.push('in the file before'))
  const leave = noteWindow()
  window.addEventListener('resize', () => heard.push('window'))
  document.addEventListener('click', () => heard.push('document'), true)
  setTimeout(() => heard.push('timer'))
  setInterval(() => heard.push('interval'))
  requestAnimationFrame(() => heard.push('frame'))
  leave()
  window.dispatchEvent(new Event('resize'))
  document.dispatchEvent(new Event('click'))
  await new Promise((later) => setTimeout(later, 50))
  expect(heard).toEqual(['in the file before'])
})
