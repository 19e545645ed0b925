/** The longest line of a calendar file, in octets, its end left out (RFC 5545 §3.1). */
const LINE_MAX = 75

const octets = (character: string): number => Buffer.byteLength(character)

/** One line, its rest on lines that begin with a tab; never cut inside a character. */
function folded(line: string): string {
  let room = LINE_MAX
  let text = ''
  for (const character of line) {
    if (octets(character) > room) {
      text += '\r\n\t'
      room = LINE_MAX - 1
    }
    text += character
    room -= octets(character)
  }
  return text
}

/** `ics` folds lines at 75 characters; an accented letter is two octets, and some calendars cut what is longer. */
export const foldedByOctets = (file: string): string =>
  file.replaceAll('\r\n\t', '').split('\r\n').map(folded).join('\r\n')
