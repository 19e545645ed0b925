import { Checkbox } from '@mantine/core'
import { useAutosave } from '../useAutosave.ts'
import { labelProps, type FieldProps, type HideableLabel } from './field.ts'

/** Yes or no; shown and saved at once when it is ticked. */
export const CheckField = ({ label, hideLabel, value, save, ...input }: FieldProps<boolean> & HideableLabel) => {
  const field = useAutosave<boolean>({ value, save, isUndoable: true })
  return (
    <Checkbox
      {...input}
      {...labelProps(label, hideLabel)}
      checked={field.draft}
      error={field.error}
      onChange={(event) => field.commit(event.currentTarget.checked)}
    />
  )
}
