import { Input, Skeleton } from '@mantine/core'
import { Suspense, lazy } from 'react'
import { RichText } from '../../../shared/richText.ts'
import { refusalOf, useAutosave } from '../useAutosave.ts'
import type { FieldProps, HideableLabel } from './field.ts'

// The editor is a third of the application: it is fetched when a rich text is first shown.
const RichTextEditor = lazy(async () => ({ default: (await import('./RichTextEditor.tsx')).RichTextEditor }))

const isSameText = (a: RichText, b: RichText) => JSON.stringify(a) === JSON.stringify(b)

interface RichTextFieldProps extends FieldProps<RichText>, HideableLabel {
  placeholder?: string
  /** Height of the empty field, so that nothing moves when the editor arrives. */
  minHeight?: number
}

/** Paragraphs, lists, bold and italic that save as they are typed. */
export const RichTextField = (props: RichTextFieldProps) => {
  const { label, hideLabel, description, value, save, disabled = false, placeholder, minHeight = 88, className } = props
  const field = useAutosave<RichText>({
    value,
    save,
    isEqual: isSameText,
    validate: (doc) => refusalOf(RichText, doc),
  })
  return (
    <Input.Wrapper
      label={hideLabel ? undefined : label}
      labelElement="div"
      description={description}
      error={field.error}
      className={className}
    >
      <Suspense fallback={<Skeleton height={minHeight + 34} animate={false} />}>
        <RichTextEditor
          label={label}
          value={field.draft}
          isReadOnly={disabled}
          placeholder={placeholder}
          minHeight={minHeight}
          onChange={field.change}
          onFocus={field.onFocus}
          onBlur={field.onBlur}
        />
      </Suspense>
    </Input.Wrapper>
  )
}
