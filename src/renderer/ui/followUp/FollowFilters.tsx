import { SegmentedControl, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { followStates, type FollowFilter } from './useFollowFilter.ts'
import classes from './followUp.module.css'

const ALL = 'all'

/** Which decisions or actions are listed: by state, by body. */
export const FollowFilters = ({ filter }: { filter: FollowFilter }) => {
  const { t } = useTranslation()
  const { data: committees } = useQuery(orpc.committees.list.queryOptions())
  return (
    <div className={classes.filters}>
      <SegmentedControl
        size="xs"
        fullWidth
        styles={{ label: { fontWeight: 400 } }}
        aria-label={t('followUp.state')}
        data={followStates.map((value) => ({ value, label: t(`followUp.states.${value}`) }))}
        value={filter.state}
        onChange={filter.setState}
      />
      {committees && committees.length > 1 ? (
        <Select
          size="xs"
          aria-label={t('followUp.committee')}
          data={[
            { value: ALL, label: t('followUp.allCommittees') },
            ...committees.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={filter.committeeId ?? ALL}
          allowDeselect={false}
          onChange={(chosen) => filter.setCommitteeId(chosen === ALL ? null : chosen)}
        />
      ) : null}
    </div>
  )
}
