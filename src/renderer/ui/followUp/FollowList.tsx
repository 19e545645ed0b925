import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ListDetail } from '../ListDetail.tsx'
import { useChosen } from '../useChosen.ts'
import { usePagedRows, type PageQuery } from '../usePagedRows.ts'
import { FollowFilters } from './FollowFilters.tsx'
import { FOLLOW_ROW_HEIGHT, FollowRow, type FollowRowProps } from './FollowRow.tsx'
import { useFollowFilter, type FollowFilter } from './useFollowFilter.ts'

type Wanted = { offset: number; limit: number } & Pick<FollowFilter, 'search' | 'state' | 'committeeId'>

interface FollowListProps<Row> {
  /** The section, and the name under which its filter is kept. */
  name: 'decisions' | 'actions'
  queryOf: (wanted: Wanted) => PageQuery<Row>
  /** What the row says. */
  describe: (row: Row) => FollowRowProps
  /** The control of the row's state. */
  renderStatus: (row: Row, tabIndex: 0 | -1) => ReactNode
  renderDetail: (id: string, onRemoved: () => void) => ReactNode
}

/** Decisions or actions of every body, by state and by body, and the detail of the chosen one. */
export const FollowList = <Row extends { id: string }>(props: FollowListProps<Row>) => {
  const { name, queryOf, describe, renderStatus, renderDetail } = props
  const { t } = useTranslation()
  const { id, choose } = useChosen(name)
  const navigate = useNavigate()
  const filter = useFollowFilter(name)
  const { search, state, committeeId } = filter
  const { rows, isLoading, onRange } = usePagedRows<Row>((window) => queryOf({ ...window, search, state, committeeId }))
  const isFiltered = state !== 'all' || committeeId !== null
  const showAll = () => {
    filter.setState('all')
    filter.setCommitteeId(null)
  }
  const clear = () => choose(null)
  return (
    <ListDetail
      name={name}
      title={t(`${name}.title`)}
      label={t(`${name}.title`)}
      filter={{ text: filter.text, onChange: filter.setText }}
      tools={<FollowFilters filter={filter} />}
      rows={rows}
      idOf={(row) => row.id}
      rowHeight={FOLLOW_ROW_HEIGHT}
      renderRow={(row) => <FollowRow {...describe(row)} />}
      renderAction={renderStatus}
      onRange={onRange}
      isLoading={isLoading}
      empty={
        isFiltered
          ? { sentence: t(`${name}.noneFiltered`), action: { label: t('common.showAll'), run: showAll } }
          : {
              sentence: t(`${name}.empty`),
              action: { label: t('followUp.goToMeetings'), run: () => void navigate({ href: '/meetings' }) },
            }
      }
      invitation={rows.length === 0 ? t(`${name}.invitationFirst`) : t(`${name}.invitation`)}
      selectedId={id}
      onSelect={choose}
      onBack={clear}
    >
      {id === null ? null : renderDetail(id, clear)}
    </ListDetail>
  )
}
