import { isEmptyRichText, type RichText } from '../../../shared/richText.ts'
import { RichTextField } from '../../ui/fields/RichTextField.tsx'
import { RichTextView } from '../../ui/RichTextView.tsx'
import { useNear } from './useNear.ts'
import classes from './WritingField.module.css'

const SHORT = 36
const TALL = 78

interface WritingFieldProps {
  id?: string
  /** Above the text; absent where a heading says it. */
  label?: string
  /** The field’s full name. */
  name: string
  placeholder: string
  /** Where most is written. */
  isTall?: boolean
  value: RichText
  save: (text: RichText) => Promise<unknown>
  isReadOnly: boolean
}

/**
 * A text of the minutes: a page to write on, whose toolbar shows while it is written in. Editors are made as they come
 * near the screen: the minutes of a long meeting hold a hundred of them.
 */
export const WritingField = ({
  id,
  label,
  name,
  placeholder,
  isTall = false,
  value,
  save,
  isReadOnly,
}: WritingFieldProps) => {
  const { ref, isNear } = useNear()
  if (isReadOnly && isEmptyRichText(value)) return null
  return (
    <div ref={ref} id={id} className={classes.writing}>
      {label === undefined ? null : (
        <span className={classes.label} aria-hidden={!isReadOnly}>
          {label}
        </span>
      )}
      {isNear && !isReadOnly ? (
        <RichTextField
          className={classes.field}
          label={name}
          hideLabel
          placeholder={placeholder}
          minHeight={isTall ? TALL : SHORT}
          value={value}
          save={save}
        />
      ) : (
        <div
          className={classes.still}
          data-readonly={isReadOnly}
          style={isReadOnly ? undefined : { minHeight: (isTall ? TALL : SHORT) + 2 }}
        >
          <RichTextView text={value} />
        </div>
      )}
    </div>
  )
}
