import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SynergyRow } from '../../../shared/synergies/synergies.contract.ts'
import { progressStages, stageRank, synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { orpc } from '../../query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import classes from '../../ui/board/board.module.css'
import { CardBoard } from '../../ui/board/CardBoard.tsx'
import { StageBadge } from '../../ui/StageBadge.tsx'
import { CardContent, CardMenu } from './BoardCard.tsx'
import { useMoveTo } from './StageMoves.tsx'
import { ViewHeader } from './ViewHeader.tsx'
import type { ViewProps } from './view.ts'

/** Cards of a column before « n de plus », and after. */
const [FEW, MANY] = [25, 200]

/** The stage before or after, of those that lead to a lasting synergy. */
const besideStage = ({ stage }: SynergyRow, step: -1 | 1) => {
  const rank = stageRank(stage)
  return rank < 0 ? undefined : progressStages[rank + step]
}

/** The synergies by stage: a card is dragged to another column, or moved with the keyboard. */
export const Board = (view: ViewProps) => {
  const { t } = useTranslation()
  const { place, filter, add } = view
  const moveTo = useMoveTo()
  const [limit, setLimit] = useState(FEW)
  const { data } = useQuery({
    ...orpc.synergies.board.queryOptions({ input: { ...filter.wanted, limit } }),
    placeholderData: keepPreviousData,
  })
  const columns = data ?? []
  const isEmpty = data !== undefined && columns.every(({ total }) => total === 0)
  const nothing = filter.isFiltered
    ? { sentence: t('synergies.noneFiltered'), action: { label: t('common.showAll'), run: filter.clear } }
    : { sentence: t('synergies.empty'), action: add }
  return (
    <div className={classes.view}>
      <ViewHeader {...view} />
      {isEmpty ? (
        <EmptyState {...nothing} />
      ) : (
        <CardBoard
          label={t('synergies.board.label')}
          instructions={t('synergies.board.instructions')}
          columns={columns.map(({ stage, ...column }) => ({ key: stage, ...column }))}
          nameOf={({ number }) => synergyNumber(number)}
          wordOf={(stage) => t(`enums.synergyStage.${stage}`)}
          renderHeading={(stage) => <StageBadge stage={stage} />}
          renderCard={(row) => <CardContent row={row} />}
          renderMenu={(row, isCurrent, onMoved) => <CardMenu row={row} isCurrent={isCurrent} onMoved={onMoved} />}
          isFoldable={({ key }) => stageRank(key) < 0}
          beside={besideStage}
          onMove={moveTo}
          onOpen={(id) => place.open(id, { to: 'sheet' })}
          onMore={(stage) => {
            if (limit < MANY) return setLimit(MANY)
            filter.setStage(stage)
            place.show('list')
          }}
        />
      )}
    </div>
  )
}
