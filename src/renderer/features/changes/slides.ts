import type { Changes } from '../../../shared/changes/changes.contract.ts'
import { andOthers, groupName, summaryOf } from '../../../shared/changes/changes.words.ts'
import type { Locale } from '../../../shared/typography.ts'

/** What a slide holds of one group. */
const LINES = 7

interface SlideGroup {
  title: string
  lines: string[]
}

/** What changed, short enough for slides: at most seven lines a group, then how many others there are. */
export const slideGroups = (groups: Changes['groups'], locale: Locale): SlideGroup[] =>
  groups.map((group) => {
    const told = summaryOf(group, locale)
    const shown = told.slice(0, LINES)
    const others = group.total - shown.reduce((sum, { lines }) => sum + lines.length, 0)
    const lines = shown.map(({ sentence }) => sentence)
    return { title: groupName(group.group, locale), lines: others > 0 ? [...lines, andOthers(others, locale)] : lines }
  })

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A bulleted list as presentations paste it. */
export const slideHtml = (title: string, groups: readonly SlideGroup[]): string =>
  [
    `<h2>${escaped(title)}</h2>`,
    ...groups.map(
      (group) =>
        `<h3>${escaped(group.title)}</h3><ul>${group.lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
    ),
  ].join('')

/** The same without formatting. */
export const slideText = (title: string, groups: readonly SlideGroup[]): string =>
  [title, ...groups.flatMap((group) => ['', group.title, ...group.lines.map((line) => `• ${line}`)])].join('\n')
