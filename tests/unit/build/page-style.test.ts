import { describe, expect, it } from 'vitest'
import { classesIn, partSheet, rulesFor } from '../../../src/build/page-style.ts'

const FACE = "@font-face{font-family:N;src:url('/n.woff2')}"

describe('the style that stands in a page', () => {
  it('has the font faces by themselves', () => {
    expect(partSheet(`${FACE}a{color:red}${FACE}b{color:red}`)).toEqual({
      faces: `${FACE}${FACE}`,
      rules: 'a{color:red}b{color:red}',
    })
  })

  it('knows the classes of every element', () => {
    expect(classesIn('<p class="one two"><b id="x" class="three">class=&quot;four&quot;</b></p>')).toEqual(
      new Set(['one', 'two', 'three']),
    )
  })

  it('keeps the rules that can apply, in their order, and what names no class', () => {
    const rules = rulesFor(
      ':root{--a:1}.used{color:red}.other{color:#00f}p .used:hover,.other b{color:green}html[data-x] p{top:0}',
      new Set(['used']),
    )
    expect(rules).toBe(':root{--a:1}.used{color:red}p .used:hover,.other b{color:green}html[data-x] p{top:0}')
  })

  it('looks into conditions, and drops one without rules', () => {
    const rules = rulesFor(
      '@media print{.other{color:red}}@media (width<=40rem){.used{color:red}.other{color:red}}',
      new Set(['used']),
    )
    expect(rules).toBe('@media (width<=40rem){.used{color:red}}')
  })

  it('keeps a rule that says which class is not there, or is one of several', () => {
    const sheet = '.used:not(.other){color:red}.used:is(.other,.third){top:0}'
    expect(rulesFor(sheet, new Set(['used']))).toBe(sheet)
  })
})
