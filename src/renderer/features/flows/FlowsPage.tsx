import { SegmentedControl } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { flowDirections } from '../../../shared/flows/flows.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { NewWordsDialog } from '../../ui/chain/NewWordsDialog.tsx'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { useKeptChoice, useKeptText } from '../../ui/memory.ts'
import { useChosenInNeeds } from '../../ui/useChosenInNeeds.ts'
import { usePagedRows } from '../../ui/usePagedRows.ts'
import { FlowDetail } from './FlowDetail.tsx'
import { FlowLine } from './FlowLine.tsx'
import classes from './flows.module.css'

const directionChoices = ['all', ...flowDirections] as const

/** What comes into companies and goes out of them, found by any name of what it is. */
export const FlowsPage = () => {
  const { t } = useTranslation()
  const { id, choose } = useChosenInNeeds('flows')
  const [text, setText] = useKeptText('flows')
  const [direction, setDirection] = useKeptChoice('flows.direction', directionChoices)
  const [search] = useDebouncedValue(text, 150)
  const [isAdding, setAdding] = useState(false)
  const { rows, isLoading, onRange } = usePagedRows((window) =>
    orpc.flows.list.queryOptions({
      input: { ...window, search, direction: direction === 'all' ? null : direction },
    }),
  )
  const add = { label: t('flows.add'), run: () => setAdding(true) }
  return (
    <>
      <ListDetail
        name="flows"
        title={t('flows.title')}
        label={t('flows.title')}
        create={add}
        filter={{ text, onChange: setText }}
        tools={
          <div className={classes.filters}>
            <SegmentedControl
              size="xs"
              fullWidth
              styles={{ label: { fontWeight: 400 } }}
              aria-label={t('flows.direction')}
              data={directionChoices.map((value) => ({ value, label: t(`flows.directions.${value}`) }))}
              value={direction}
              onChange={setDirection}
            />
          </div>
        }
        rows={rows}
        idOf={(row) => row.id}
        rowHeight={48}
        renderRow={(row) => <FlowLine flow={row} />}
        onRange={onRange}
        isLoading={isLoading}
        empty={
          direction === 'all'
            ? { sentence: t('flows.empty'), action: add }
            : {
                sentence: t('flows.noneFiltered'),
                action: { label: t('common.showAll'), run: () => setDirection('all') },
              }
        }
        invitation={rows.length === 0 ? t('flows.invitationFirst') : t('flows.invitation')}
        selectedId={id}
        onSelect={choose}
        onBack={() => choose(null)}
      >
        {id === null ? null : <FlowDetail id={id} onRemoved={() => choose(null)} />}
      </ListDetail>
      <NewWordsDialog
        isOpen={isAdding}
        title={t('flows.add')}
        wordsLabel={t('flows.words')}
        wordsExample={t('flows.wordsExample')}
        kindLabel={t('flows.direction')}
        kinds={flowDirections.map((value) => ({ value, label: t(`enums.flowDirection.${value}`) }))}
        create={({ organisationId, words, kind }) =>
          rpc.flows.create({ organisationId, label: words, direction: kind })
        }
        onClose={() => setAdding(false)}
        onCreated={choose}
      />
    </>
  )
}
