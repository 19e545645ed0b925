import { Autocomplete } from '@mantine/core'
import { fold } from '../../../shared/search.ts'
import classes from './time.module.css'

interface KnownWordsInputProps {
  label: string
  /** Takes the focus when the dialog opens. */
  isFirst?: boolean
  words: readonly string[]
  /** What is known of one of them, on the right of the list. */
  detailOf?: (word: string) => string
  value: string
  error: string | null | undefined
  onChange: (value: string) => void
}

/** Words typed freely, out of those used before. */
export const KnownWordsInput = ({ label, isFirst, words, detailOf, value, error, onChange }: KnownWordsInputProps) => (
  <Autocomplete
    label={label}
    data-autofocus={isFirst || undefined}
    data={[...words]}
    // What is chosen already does not hide the others.
    filter={({ options, search }) =>
      words.includes(search)
        ? options
        : options.filter((option) => 'label' in option && fold(option.label).includes(fold(search.trim())))
    }
    renderOption={({ option }) => (
      <span className={classes.option}>
        {option.value}
        {detailOf ? <span>{detailOf(option.value)}</span> : null}
      </span>
    )}
    openOnFocus={false}
    maxDropdownHeight={220}
    comboboxProps={{ shadow: 'sm', keepMounted: false }}
    value={value}
    error={error}
    onChange={onChange}
    onFocus={(event) => event.currentTarget.select()}
  />
)
