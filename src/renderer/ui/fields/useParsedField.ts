import type { z } from 'zod'
import { useTranslation } from 'react-i18next'
import type { Save } from '../saver.ts'
import { refusalOf, useAutosave, type Autosave } from '../useAutosave.ts'
import type { Parsed } from './parse.ts'

interface ParsedField<T> {
  value: T | null
  save: Save<T | null>
  parse: (typed: string) => Parsed<T>
  format: (value: T) => string
  schema?: z.ZodType | undefined
  isUnfinished?: (typed: string) => boolean
}

/** A value that is typed as text: kept as typed while it means nothing, written out properly once left. */
export const useParsedField = <T>(options: ParsedField<T>): Autosave<string> => {
  const { value, save, parse, format, schema, isUnfinished } = options
  const { t } = useTranslation()
  const write = (held: T | null) => (held === null ? '' : format(held))
  return useAutosave<string>({
    value: write(value),
    save: (typed) => save(parse(typed).value),
    validate: (typed) => {
      const parsed = parse(typed)
      if (parsed.error !== null) return t(`fieldErrors.${parsed.error}`)
      return schema ? refusalOf(schema, parsed.value) : null
    },
    isUnfinished,
    normalise: (typed) => {
      const parsed = parse(typed)
      return parsed.error === null ? write(parsed.value) : typed
    },
    isUndoable: true,
  })
}
