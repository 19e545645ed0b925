import { assertNever } from '../../../shared/errors.ts'
import { typography, type Locale } from '../../../shared/typography.ts'
import { xmlSafe } from '../../word/text.ts'
import { labelled } from '../labelled.ts'

/** A part of a mail: a paragraph of one line or more, facts with their names, or a numbered list under its title. */
export type MailPart =
  | { kind: 'lines'; lines: readonly string[] }
  | { kind: 'facts'; facts: readonly (readonly [name: string, value: string])[] }
  | { kind: 'list'; title: string; items: readonly string[] }

export const lines = (...texts: readonly string[]): MailPart => ({ kind: 'lines', lines: texts.filter(Boolean) })

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? '')

/** What is not told is left out. */
const told = (part: MailPart): MailPart[] => {
  if (part.kind === 'lines') return part.lines.length === 0 ? [] : [part]
  if (part.kind === 'list') return part.items.length === 0 ? [] : [part]
  const facts = part.facts.filter(([, value]) => value !== '')
  return facts.length === 0 ? [] : [{ ...part, facts }]
}

function textOf(part: MailPart, locale: Locale): string {
  const set = (text: string): string => typography(text, locale)
  switch (part.kind) {
    case 'lines':
      return part.lines.map(set).join('\n')
    case 'facts':
      return part.facts.map(([name, value]) => set(`${labelled(name, locale)} ${value}`)).join('\n')
    case 'list':
      return [labelled(part.title, locale), ...part.items.map((item, rank) => set(`${rank + 1}. ${item}`))].join('\n')
    default:
      return assertNever(part)
  }
}

function htmlOf(part: MailPart, locale: Locale): string {
  const set = (text: string): string => escaped(typography(text, locale))
  switch (part.kind) {
    case 'lines':
      return `<p>${part.lines.map(set).join('<br>')}</p>`
    case 'facts':
      return `<p>${part.facts.map(([name, value]) => `<strong>${set(labelled(name, locale))}</strong> ${set(value)}`).join('<br>')}</p>`
    case 'list':
      return `<p><strong>${set(labelled(part.title, locale))}</strong></p><ol>${part.items.map((item) => `<li>${set(item)}</li>`).join('')}</ol>`
    default:
      return assertNever(part)
  }
}

const withoutControls = (part: MailPart): MailPart => {
  // A title or a place is one line, whatever was pasted into it.
  const clean = (text: string): string =>
    xmlSafe(text)
      .replaceAll(/\s*\n\s*/gu, ' ')
      .trim()
  switch (part.kind) {
    case 'lines':
      return { ...part, lines: part.lines.map(clean) }
    case 'facts':
      return { ...part, facts: part.facts.map(([name, value]) => [clean(name), clean(value)] as const) }
    case 'list':
      return { ...part, title: clean(part.title), items: part.items.map(clean) }
    default:
      return assertNever(part)
  }
}

/** The same mail as plain text, and as simple HTML without any picture, link or style to fetch. */
export function bodyOf(parts: readonly MailPart[], locale: Locale): { text: string; html: string } {
  const kept = parts.map(withoutControls).flatMap(told)
  return {
    text: kept.map((part) => textOf(part, locale)).join('\n\n'),
    html: `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"></head><body>${kept.map((part) => htmlOf(part, locale)).join('\n')}</body></html>`,
  }
}
