// What Windows refuses in a name: separators, joker characters, control characters. Its devices (CON, NUL, COM1…) are whole
// names, and a space or a full stop may not end one.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const forbidden = /[<>:"/\\|?*\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i

/** A text as part of a file name that Windows, macOS and Linux accept; `fallback` where nothing of it is left. */
export function safeFileName(text: string, fallback: string): string {
  const cleaned = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(forbidden, '-')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s.]+/u, '')
    .replace(/[\s.]+$/u, '')
  return cleaned === '' ? fallback : cleaned.replace(device, '_$&')
}
