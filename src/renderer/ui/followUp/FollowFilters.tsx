import { SegmentedControl, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import type { FollowFilter, FollowState } from './useFollowFilter.ts'
import classes from './followUp.module.css'

const ALL = 'all'

interface FollowFiltersProps<State extends FollowState> {
  filter: FollowFilter<State>
  /** Above the states and beside the bodies: what one of the two lists has besides. */
  before?: ReactNode
  beside?: ReactNode
}

/** Which decisions or actions are listed: by state, by body. */
export const FollowFilters = <State extends FollowState>({ filter, before, beside }: FollowFiltersProps<State>) => {
  const { t } = useTranslation()
  // One of either list has its word.
  const states: readonly FollowState[] = filter.states
  const { data: committees } = useQuery(orpc.committees.list.queryOptions())
  return (
    <div className={classes.filters}>
      {before}
      <SegmentedControl
        size="xs"
        fullWidth
        // Five states fit in a narrow list too.
        styles={{ label: { fontWeight: 400, paddingInline: states.length > 4 ? 3 : undefined } }}
        aria-label={t('followUp.state')}
        data={states.map((value) => ({ value, label: t(`followUp.states.${value}`) }))}
        value={filter.state}
        onChange={(chosen) => {
          const state = filter.states.find((known) => known === chosen)
          if (state !== undefined) filter.setState(state)
        }}
      />
      <div className={classes.choices}>
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
        {beside}
      </div>
    </div>
  )
}
