import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { matchKey, pairOf, readMatchKey } from '../../ui/chain/matchKey.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { useChosenInNeeds } from '../../ui/useChosenInNeeds.ts'
import { usePagedRows } from '../../ui/usePagedRows.ts'
import { MatchDetail } from './MatchDetail.tsx'
import { MatchFilters } from './MatchFilters.tsx'
import { MATCH_ROW_HEIGHT, MatchLine } from './MatchLine.tsx'
import { useMatchFilter } from './useMatchFilter.ts'

/** Companies that could be brought together, the likeliest first; those set aside and those adopted stay within reach. */
export const MatchesPage = () => {
  const { t } = useTranslation()
  const { id, choose } = useChosenInNeeds('matches')
  const filter = useMatchFilter()
  const { rows, isLoading, onRange } = usePagedRows((window) =>
    orpc.matches.list.queryOptions({ input: { ...window, ...filter.wanted } }),
  )
  const pair = id === null ? null : readMatchKey(id)
  const keys = rows.map((row) => row && matchKey(pairOf(row)))
  /** Once one is settled, the next one takes its place under the eyes; at the end, the one before. */
  const goOn = () => {
    const rank = keys.findIndex((key) => key === id)
    if (rank >= 0) choose(keys[rank + 1] ?? keys[rank - 1] ?? null, true)
  }
  return (
    <ListDetail
      name="matches"
      title={t('matches.title')}
      label={t('matches.title')}
      filter={{ text: filter.text, onChange: filter.setText }}
      tools={<MatchFilters filter={filter} />}
      rows={rows}
      idOf={(row) => matchKey(pairOf(row))}
      rowHeight={MATCH_ROW_HEIGHT}
      renderRow={(row) => <MatchLine match={row} />}
      onRange={onRange}
      isLoading={isLoading}
      empty={
        filter.isFiltered
          ? {
              sentence: t(`matches.none.${filter.state}`),
              action: { label: t('matches.showOpen'), run: filter.showAll },
            }
          : { sentence: t('matches.empty') }
      }
      invitation={rows.length === 0 ? t('matches.invitationFirst') : t('matches.invitation')}
      selectedId={id}
      onSelect={choose}
      onBack={() => choose(null)}
    >
      {pair === null ? null : <MatchDetail pair={pair} onSettled={goOn} />}
    </ListDetail>
  )
}
