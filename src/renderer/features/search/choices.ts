import type { Icon } from '@tabler/icons-react'
import { fold } from '../../../shared/search.ts'
import type { Found } from '../../../shared/search/search.contract.ts'

/** Something that can be done from anywhere: go to a section, make a record. */
export interface PaletteCommand {
  key: string
  label: string
  icon: Icon
  run: () => void
}

export type Choice =
  | { type: 'record'; key: string; found: Found }
  | { type: 'command'; key: string; command: PaletteCommand }

/** Commands whose words begin with those typed, in any order. */
export function commandsFor(typed: string, commands: readonly PaletteCommand[]): PaletteCommand[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean)
  return commands.filter(({ label }) => {
    const own = fold(label).split(/[^\p{L}\p{N}]+/u)
    return words.every((word) => own.some((part) => part.startsWith(word)))
  })
}

export const recordChoice = (found: Found): Choice => ({ type: 'record', key: `${found.kind}-${found.id}`, found })
export const commandChoice = (command: PaletteCommand): Choice => ({
  type: 'command',
  key: `command-${command.key}`,
  command,
})
