import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Name } from '../../shared/fields.ts'
import classes from './AddLine.module.css'
import { refusalOf } from './useAutosave.ts'

interface AddLineProps {
  /** Names the field. */
  label: string
  placeholder?: string
  /** The verb of the button. */
  confirm?: string
  autoFocus?: boolean
  /** Whether the words may be left out: a date or a choice beside them is enough. */
  isOptional?: boolean
  /** Where there is little room: the button is its icon. */
  isCompact?: boolean
  /** Beside the words: what else the record needs. */
  before?: ReactNode
  after?: ReactNode
  /** Makes the record; false when it was not made: the words stay. */
  onAdd: (words: string) => Promise<boolean>
  /** Escape. */
  onClose?: () => void
}

/** A line that makes a record with Enter, and is ready for the next one. */
export const AddLine = (props: AddLineProps) => {
  const {
    label,
    placeholder,
    confirm,
    autoFocus,
    isOptional = false,
    isCompact = false,
    before,
    after,
    onAdd,
    onClose,
  } = props
  const { t } = useTranslation()
  const [words, setWords] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isAdding, setAdding] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const add = async () => {
    const refused = isOptional ? null : refusalOf(Name, words)
    setRefusal(refused)
    if (refused !== null) return input.current?.focus()
    setAdding(true)
    const isMade = await onAdd(words.trim())
    setAdding(false)
    if (!isMade) return
    setWords('')
    input.current?.focus()
  }
  return (
    <form
      className={classes.line}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isAdding) void add()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || !onClose) return
        event.preventDefault()
        onClose()
      }}
    >
      {before}
      <TextInput
        ref={input}
        className={classes.words}
        aria-label={label}
        placeholder={placeholder ?? label}
        autoFocus={autoFocus}
        // A dialog puts the focus where it is told to.
        data-autofocus={autoFocus}
        value={words}
        error={refusal}
        onChange={(event) => {
          setWords(event.currentTarget.value)
          setRefusal(null)
        }}
      />
      {after}
      {isCompact ? (
        <ActionIcon type="submit" size={32} aria-label={confirm ?? t('common.add')}>
          <IconPlus size={16} />
        </ActionIcon>
      ) : (
        <Button type="submit" aria-label={confirm} leftSection={<IconPlus size={16} />}>
          {t('common.add')}
        </Button>
      )}
    </form>
  )
}
