import { TagsInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAutosave } from '../useAutosave.ts'
import type { FieldProps } from './field.ts'

const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((tag, rank) => tag === b[rank])

interface TagsFieldProps extends FieldProps<string[]> {
  suggestions?: string[]
  placeholder?: string
}

/** A list of words: written and added with Enter, taken off with Backspace or their cross; saves at each. */
export const TagsField = ({ value, save, suggestions, disabled, placeholder, ...input }: TagsFieldProps) => {
  const { t } = useTranslation()
  const field = useAutosave<string[]>({ value, save, isEqual: isSameList, isUndoable: true })
  return (
    <TagsInput
      {...input}
      value={field.draft}
      error={field.error}
      data={suggestions}
      readOnly={disabled}
      acceptValueOnBlur
      splitChars={[';', '\n']}
      placeholder={disabled ? undefined : (placeholder ?? t('common.addTag'))}
      onChange={field.commit}
    />
  )
}
