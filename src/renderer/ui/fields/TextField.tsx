import { TextInput, Textarea } from '@mantine/core'
import type { z } from 'zod'
import { refusalOf, useAutosave } from '../useAutosave.ts'
import classes from './TextField.module.css'
import { labelProps, type FieldProps, type HideableLabel } from './field.ts'

interface TextFieldProps extends FieldProps<string>, HideableLabel {
  /** The contract’s schema of this field: refuses before sending. */
  schema?: z.ZodType
  placeholder?: string
  /** Takes the focus when it appears: the first field of a record just added. */
  autoFocus?: boolean
  /** Nothing is saved before the field is left: half of what would be refused must not be kept. */
  savesOnLeaving?: boolean
}

interface TextOptions extends Pick<TextFieldProps, 'value' | 'save'> {
  schema?: z.ZodType | undefined
  savesOnLeaving?: boolean | undefined
}

const textOptions = ({ value, save, schema, savesOnLeaving = false }: TextOptions) => ({
  value,
  save,
  validate: schema && ((text: string) => refusalOf(schema, text)),
  isUnfinished: () => savesOnLeaving,
})

/** A refusal takes the place of the help, which most often says the same. */
const saidUnder = (description: string | undefined, error: string | null) => ({
  description: error === null ? description : undefined,
  error,
})

/** One line of text that saves as it is typed. */
export const TextField = (props: TextFieldProps) => {
  const { label, hideLabel, description, value, save, schema, disabled, savesOnLeaving, ...input } = props
  const field = useAutosave<string>(textOptions({ value, save, schema, savesOnLeaving }))
  return (
    <TextInput
      {...input}
      {...labelProps(label, hideLabel)}
      readOnly={disabled}
      value={field.draft}
      {...saidUnder(description, field.error)}
      onChange={(event) => field.change(event.currentTarget.value)}
      onFocus={field.onFocus}
      onBlur={field.onBlur}
    />
  )
}

interface LongTextFieldProps extends TextFieldProps {
  minRows?: number
  /** One paragraph that wraps, for names in rows: Enter goes no further, a pasted line end becomes a space. */
  isOneParagraph?: boolean
}

// Of the text and of the box around it (app/theme.ts).
const LINE = 20
const PADDING = 12

/** Several lines of plain text that save as they are typed; grows with what is written. */
export const LongTextField = (props: LongTextFieldProps) => {
  const {
    label,
    hideLabel,
    description,
    value,
    save,
    schema,
    disabled,
    savesOnLeaving,
    minRows = 2,
    isOneParagraph,
    ...input
  } = props
  const field = useAutosave<string>(textOptions({ value, save, schema, savesOnLeaving }))
  return (
    <Textarea
      {...input}
      {...labelProps(label, hideLabel)}
      rows={minRows}
      classNames={{ input: classes.growing }}
      styles={{ input: { minHeight: minRows * LINE + PADDING } }}
      readOnly={disabled}
      value={field.draft}
      {...saidUnder(description, field.error)}
      onChange={(event) => {
        const typed = event.currentTarget.value
        field.change(isOneParagraph ? typed.replaceAll(/\s*\n\s*/g, ' ') : typed)
      }}
      onKeyDown={(event) => {
        if (isOneParagraph && event.key === 'Enter') event.preventDefault()
      }}
      onFocus={field.onFocus}
      onBlur={field.onBlur}
    />
  )
}

interface TitleFieldProps extends FieldProps<string>, Pick<TextFieldProps, 'schema' | 'savesOnLeaving'> {
  /** Rank of the heading that it stands for. */
  order?: 2 | 3
  /** Takes the focus when it appears: the name of a record just added. */
  autoFocus?: boolean
}

/** The name of a record, edited in place of its heading. */
export const TitleField = (props: TitleFieldProps) => {
  const { label, disabled, className, order = 2, autoFocus } = props
  const field = useAutosave<string>(textOptions(props))
  const Heading = order === 2 ? 'h2' : 'h3'
  return (
    <div className={`${classes.title} ${className ?? ''}`} data-order={order}>
      <Heading className="sr-only">{field.draft}</Heading>
      <TextInput
        aria-label={label}
        title={field.draft}
        autoFocus={autoFocus}
        readOnly={disabled}
        value={field.draft}
        error={field.error}
        onChange={(event) => field.change(event.currentTarget.value)}
        onFocus={field.onFocus}
        onBlur={field.onBlur}
      />
    </div>
  )
}
