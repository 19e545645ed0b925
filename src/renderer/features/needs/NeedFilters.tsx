import { SegmentedControl, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { needKinds } from '../../../shared/needs/needs.contract.ts'
import { orpc } from '../../query.ts'
import { ThemeCounts } from './ThemeCounts.tsx'
import { NONE, type NeedFilter } from './useNeedFilter.ts'
import classes from './needs.module.css'

const ALL = 'all'

/** Which needs are listed: needs or offers, of a theme, under a collective need or under none. */
export const NeedFilters = ({ filter }: { filter: NeedFilter }) => {
  const { t } = useTranslation()
  const { data: counts } = useQuery(orpc.needs.counts.queryOptions())
  const { data: collective } = useQuery(orpc.needs.collective.queryOptions())
  const countOf = { need: counts?.needs ?? 0, offer: counts?.offers ?? 0 }
  return (
    <div className={classes.filters}>
      <SegmentedControl
        size="xs"
        fullWidth
        styles={{ label: { fontWeight: 400 } }}
        aria-label={t('needs.kind')}
        data={[
          { value: ALL, label: t('needs.kinds.all') },
          ...needKinds.map((value) => ({ value, label: t(`needs.kinds.${value}`, { count: countOf[value] }) })),
        ]}
        value={filter.kind}
        onChange={filter.setKind}
      />
      {collective && collective.length > 0 ? (
        <Select
          size="xs"
          aria-label={t('needs.collectiveNeed')}
          data={[
            { value: ALL, label: t('needs.allCollective') },
            { value: NONE, label: t('needs.ungroupedCount', { count: counts?.ungrouped ?? 0 }) },
            ...collective.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={filter.collectiveNeedId ?? ALL}
          allowDeselect={false}
          onChange={(chosen) => filter.setCollective(chosen === ALL ? null : chosen)}
        />
      ) : null}
      <ThemeCounts kind={filter.kind} themeId={filter.themeId} onTheme={filter.setTheme} />
    </div>
  )
}
