import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { normaliseSiret } from '../../../shared/organisations/organisations.rules.ts'
import type { Save } from '../../ui/saver.ts'
import { useAutosave } from '../../ui/useAutosave.ts'
import { groupSiret, refusalOfSiret } from './siret.ts'

/** A SIRET: grouped when it is left, checked as it is typed. */
export const SiretField = ({ value, save }: { value: string; save: Save<string> }) => {
  const { t } = useTranslation()
  const field = useAutosave<string>({
    value: groupSiret(value),
    save: (typed) => save(normaliseSiret(typed)),
    validate: refusalOfSiret,
    normalise: groupSiret,
  })
  return (
    <TextInput
      label={t('organisations.siret')}
      inputMode="numeric"
      placeholder={t('organisations.siretExample')}
      value={field.draft}
      error={field.error}
      styles={{ input: { fontVariantNumeric: 'tabular-nums' } }}
      onChange={(event) => field.change(event.currentTarget.value)}
      onFocus={field.onFocus}
      onBlur={field.onBlur}
    />
  )
}
