// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { keepViewShareable } from '../../../src/place/canonical.ts'

const isNamed = () => document.querySelector('link[rel="canonical"]') !== null
const parsed = () => document.dispatchEvent(new Event('DOMContentLoaded'))

beforeEach(() => {
  document.head.innerHTML = '<link rel="canonical" href="https://masar.example/ar" />'
  window.history.replaceState(null, '', '/ar')
})

test('the canonical address stands for who only reads the page, and goes when a person acts', () => {
  keepViewShareable()
  parsed()
  expect(isNamed()).toBe(true)
  window.dispatchEvent(new Event('pointerdown'))
  expect(isNamed()).toBe(false)
})

test('it goes at once where the address asks for a view of the page', () => {
  for (const view of ['/ar?text=both', '/ar#para_12']) {
    document.head.innerHTML = '<link rel="canonical" href="https://masar.example/ar" />'
    window.history.replaceState(null, '', view)
    keepViewShareable()
    parsed()
    expect(isNamed(), view).toBe(false)
  }
})
