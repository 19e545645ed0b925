import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { termKinds, type TermRow } from '../../../shared/vocabulary/vocabulary.contract.ts'
import { orpc } from '../../query.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { useKeptChoice, useKeptText } from '../../ui/memory.ts'
import { usePagedRows } from '../../ui/usePagedRows.ts'
import { NewTermDialog } from './NewTermDialog.tsx'
import { StarterOffer, useStarter } from './StarterOffer.tsx'
import { TermDetail } from './TermDetail.tsx'
import classes from './vocabulary.module.css'

const ALL = 'all'
const kindChoices = [ALL, ...termKinds] as const
type KindChoice = (typeof kindChoices)[number]

interface TermsPanelProps {
  /** The term of the address. */
  chosenId: string | undefined
  /** Puts a term in the address; with `isStep` in the place of the last one. */
  onChoose: (id: string | undefined, isStep?: boolean) => void
}

/** The vocabulary: its terms, found by any of their names, and the chosen one beside them. */
export const TermsPanel = ({ chosenId, onChoose }: TermsPanelProps) => {
  const { t } = useTranslation()
  const [text, setText] = useKeptText('vocabulary')
  const [kind, setKind] = useKeptChoice('vocabulary.kind', kindChoices)
  const [search] = useDebouncedValue(text, 150)
  const [isAdding, setAdding] = useState(false)
  const addStarter = useStarter()
  const { rows, isLoading, onRange } = usePagedRows((window) =>
    orpc.vocabulary.terms.queryOptions({ input: { ...window, search, kind: kind === ALL ? null : kind } }),
  )
  return (
    <>
      <ListDetail
        name="vocabulary"
        title={t('vocabulary.terms')}
        titleOrder={2}
        label={t('vocabulary.terms')}
        create={{ label: t('vocabulary.add'), run: () => setAdding(true) }}
        filter={{ text, onChange: setText }}
        tools={
          <>
            <KindFilter kind={kind} onKind={setKind} />
            {rows.length === 0 ? null : <StarterOffer of={['terms']} />}
          </>
        }
        rows={rows}
        idOf={(row) => row.id}
        rowHeight={48}
        renderRow={(row) => <Row row={row} />}
        onRange={onRange}
        isLoading={isLoading}
        empty={
          kind === ALL
            ? {
                sentence: t('vocabulary.empty'),
                action: { label: t('vocabulary.starter.whole'), run: () => void addStarter() },
              }
            : {
                sentence: t('vocabulary.noneOfKind'),
                action: { label: t('common.showAll'), run: () => setKind(ALL) },
              }
        }
        invitation={t('vocabulary.invitation')}
        selectedId={chosenId ?? null}
        onSelect={onChoose}
        onBack={() => onChoose(undefined)}
      >
        {chosenId === undefined ? null : (
          <TermDetail id={chosenId} onGone={() => onChoose(undefined)} onMerged={onChoose} />
        )}
      </ListDetail>
      <NewTermDialog
        isOpen={isAdding}
        kind={kind === ALL ? 'material' : kind}
        onClose={() => setAdding(false)}
        onCreated={(id) => {
          // What narrows the list must not hide what was just made.
          setText('')
          onChoose(id)
        }}
      />
    </>
  )
}

const KindFilter = ({ kind, onKind }: { kind: KindChoice; onKind: (kind: KindChoice) => void }) => {
  const { t } = useTranslation()
  return (
    <div className={classes.kindFilter}>
      <Select
        size="xs"
        aria-label={t('vocabulary.kind')}
        data={kindChoices.map((value) => ({
          value,
          label: value === ALL ? t('vocabulary.allKinds') : t(`enums.termKind.${value}`),
        }))}
        value={kind}
        allowDeselect={false}
        onChange={(chosen) => onKind(kindChoices.find((known) => known === chosen) ?? ALL)}
      />
    </div>
  )
}

const Row = ({ row }: { row: TermRow }) => {
  const { t } = useTranslation()
  return (
    <ListRow
      title={row.name}
      aside={t(`enums.termKind.${row.kind}`)}
      second={row.synonyms.join(', ')}
      secondAside={row.useCount === 0 ? undefined : t('vocabulary.useCount', { count: row.useCount })}
    />
  )
}
