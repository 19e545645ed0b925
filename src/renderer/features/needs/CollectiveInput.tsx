import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { labelProps, type HideableLabel } from '../../ui/fields/field.ts'
import { matches } from '../../ui/match.ts'

interface CollectiveInputProps extends HideableLabel {
  label: string
  size?: 'xs' | 'sm'
  placeholder: string
  /** The one that the needs are under; null: none, or several. */
  value: string | null
  /** Offered first, to take needs out of their group. */
  noneLabel?: string | undefined
  disabled?: boolean
  onChoose: (collectiveNeedId: string | null) => void
  onCreate: (name: string) => void
}

// Among the collective needs, whose keys are ids.
const CREATE = 'create'
const NONE = 'none'

/** A collective need, found by its words or made of them. */
export const CollectiveInput = (props: CollectiveInputProps) => {
  const { label, hideLabel, value, noneLabel, onChoose, onCreate, ...input } = props
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const { data: all = [] } = useQuery(orpc.needs.collective.queryOptions())
  const current = all.find(({ id }) => id === value)
  const search = typed === current?.name ? '' : typed.trim()
  const found = all.filter(({ name }) => search === '' || matches(search, name))
  const isNew = search !== '' && !found.some(({ name }) => name === search)
  return (
    <Select
      {...input}
      {...labelProps(label, hideLabel)}
      searchable
      allowDeselect={false}
      data={[
        ...(noneLabel !== undefined && search === '' ? [{ value: NONE, label: noneLabel }] : []),
        ...(current && !found.includes(current) ? [current, ...found] : found).map(({ id, name }) => ({
          value: id,
          label: name,
        })),
        ...(isNew ? [{ value: CREATE, label: t('needs.createCollective', { name: search }) }] : []),
      ]}
      // Searched above, whatever the accents.
      filter={({ options }) => options}
      nothingFoundMessage={t('needs.typeCollective')}
      value={value}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(key) => {
        if (key === CREATE) return onCreate(search)
        if (key !== null && key !== value) onChoose(key === NONE ? null : key)
      }}
    />
  )
}
