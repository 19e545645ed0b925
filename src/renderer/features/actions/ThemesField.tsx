import { MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { useAutosave } from '../../ui/useAutosave.ts'

interface ThemesFieldProps {
  themes: readonly { id: string; name: string }[]
  save: (ids: string[]) => Promise<unknown>
}

const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, rank) => id === b[rank])

/** The themes of the démarche that an action answers; saves at each. */
export const ThemesField = ({ themes, save }: ThemesFieldProps) => {
  const { t } = useTranslation()
  const { data: known } = useQuery(orpc.vocabulary.themes.queryOptions())
  const field = useAutosave<string[]>({
    value: themes.map(({ id }) => id),
    save,
    isEqual: isSameList,
    isUndoable: true,
  })
  return (
    <MultiSelect
      label={t('actions.themes')}
      placeholder={field.draft.length === 0 ? t('actions.untold') : undefined}
      data={(known ?? themes).map(({ id, name }) => ({ value: id, label: name }))}
      value={field.draft}
      error={field.error}
      checkIconPosition="right"
      onChange={field.commit}
    />
  )
}
