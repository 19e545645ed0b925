import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { matches } from '../../ui/match.ts'
import { useKeptText } from '../../ui/memory.ts'
import { useChosen } from '../../ui/useChosen.ts'
import { CommitteeDetail, type GroupPart } from './CommitteeDetail.tsx'
import { NewCommitteeDialog } from './NewCommitteeDialog.tsx'

/** The bodies of the démarche: who sits on them, and when they met. `group` tells what a follow-up group was made for. */
export const CommitteesPage = ({ group }: { group: GroupPart }) => {
  const { t } = useTranslation()
  const { id, choose } = useChosen('committees')
  const [text, setText] = useKeptText('committees')
  const [isAdding, setAdding] = useState(false)
  const [added, setAdded] = useState<string | null>(null)
  const { data: committees } = useQuery(orpc.committees.list.queryOptions())
  const rows = (committees ?? []).filter((row) =>
    matches(text, row.name, row.code, t(`enums.committeeKind.${row.kind}`)),
  )
  const add = { label: t('committees.add'), run: () => setAdding(true) }
  return (
    <>
      <ListDetail
        name="committees"
        title={t('committees.title')}
        label={t('committees.title')}
        create={add}
        filter={{ text, onChange: setText }}
        rows={rows}
        idOf={(row) => row.id}
        rowHeight={48}
        renderRow={(row) => (
          <ListRow
            title={row.name}
            aside={row.code}
            second={t('committees.memberCount', { count: row.memberCount })}
            secondAside={t('committees.meetingCount', { count: row.meetingCount })}
          />
        )}
        isLoading={committees === undefined}
        empty={{ sentence: t('committees.empty'), action: add }}
        invitation={committees?.length === 0 ? t('committees.invitationFirst') : t('committees.invitation')}
        selectedId={id}
        onSelect={choose}
        onBack={() => choose(null)}
      >
        {id === null ? null : (
          <CommitteeDetail id={id} isNew={id === added} group={group} onRemoved={() => choose(null)} />
        )}
      </ListDetail>
      <NewCommitteeDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onCreated={(created) => {
          setAdded(created)
          choose(created)
        }}
      />
    </>
  )
}
