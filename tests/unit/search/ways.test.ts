/** Issues, groups, mechanisms and threads are found by their names, in both languages. */

import data from 'virtual:masar/search'
import { expect, it } from 'vitest'
import { buildIndex } from '../../../src/search/engine/build-index.ts'
import { find } from '../../../src/search/engine/find.ts'

const index = buildIndex(data)

it.each([
  ['حياد الشبكة', 'issue', 'issue/net-neutrality'],
  ['net neutrality', 'issue', 'issue/net-neutrality'],
  ['privacy', 'issue', 'issue/privacy'],
  ['الجريمة الإلكترونية', 'issue', 'issue/cybercrime'],
  ['لجنة دائمة', 'mechanism', 'mechanism/standing-committee'],
  ['standing committee', 'mechanism', 'mechanism/standing-committee'],
  ['فجوات التنسيق', 'theme', 'theme/coordination-gaps'],
  ['funding', 'theme', 'theme/funding'],
  ['القطاع الخاص', 'actor', 'group/private-sector'],
  ['least developed countries', 'actor', 'group/least-developed-countries'],
  ['عقد الشراكات لتحقيق الأهداف', 'text', 'wsis-forum-2025-209/goal_17'],
  ['Partnerships for the Goals', 'text', 'wsis-forum-2025-209/goal_17'],
] as const)('%s', (query, kind, at) => {
  const groups = find(index, query, { language: 'en', most: 20 }).groups
  const hits = groups.find((group) => group.kind === kind)?.hits ?? []
  expect(hits.map((hit) => hit.at)).toContain(at)
})
