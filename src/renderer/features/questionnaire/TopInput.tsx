import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface TopInputProps {
  value: string
  error: string | null
  onChange: (typed: string) => void
}

/** The top of the scale of the items that are added. */
export const TopInput = ({ value, error, onChange }: TopInputProps) => {
  const { t } = useTranslation()
  return (
    <TextInput
      label={t('questionnaire.top')}
      inputMode="numeric"
      styles={{ wrapper: { width: 80 }, input: { fontVariantNumeric: 'tabular-nums' } }}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
