import type { Save } from '../saver.ts'

/** What every field of the kit takes. */
export interface FieldProps<T> {
  /** Read out as the field’s name; shown above it unless `hideLabel`. */
  label: string
  description?: string
  /** What the dossier holds. */
  value: T
  /** Sends the value: `(name) => rpc.initiative.update({ name })`. */
  save: Save<T>
  /** Shown but closed to typing, as in validated minutes. */
  disabled?: boolean
  className?: string
}

/** A label that only screen readers get, for fields in rows whose column says it. */
export interface HideableLabel {
  hideLabel?: boolean
}

/** Mantine’s props for a label shown or only read out. */
export const labelProps = (label: string, hideLabel: boolean | undefined) =>
  hideLabel ? { 'aria-label': label } : { label }
