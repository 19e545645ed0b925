import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandoverRow } from '../../../shared/handover/handover.contract.ts'
import { orpc } from '../../query.ts'
import { shortDate } from '../../ui/format.ts'
import { useHandoverPlace } from '../../ui/handover/useHandoverPlace.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { matches } from '../../ui/match.ts'
import { useKeptText } from '../../ui/memory.ts'
import { HandoverDetail } from './HandoverDetail.tsx'
import { HandoverState } from './HandoverState.tsx'
import { NewHandoverDialog } from './NewHandoverDialog.tsx'

/** Each handing over of the post, and the dossier that goes with it; the latest first. */
export const HandoversPage = () => {
  const { t } = useTranslation()
  const { id, open } = useHandoverPlace()
  const [text, setText] = useKeptText('handovers')
  const [isAdding, setAdding] = useState(false)
  const [added, setAdded] = useState<string | null>(null)
  const { data } = useQuery(orpc.handover.list.queryOptions())
  const all = data ?? []
  const add = { label: t('handover.handovers.add'), run: () => setAdding(true) }
  return (
    <>
      <ListDetail
        name="handovers"
        title={t('handover.handovers.title')}
        label={t('handover.handovers.title')}
        create={add}
        filter={{ text, onChange: setText }}
        rows={all.filter((row) => matches(text, row.name, row.outgoingLabel, row.incomingLabel))}
        idOf={(row) => row.id}
        rowHeight={48}
        renderRow={(row) => <Row handover={row} />}
        isLoading={data === undefined}
        empty={{ sentence: t('handover.handovers.empty'), action: add }}
        invitation={t(all.length === 0 ? 'handover.handovers.invitationFirst' : 'handover.handovers.invitation')}
        selectedId={id}
        onSelect={(next, isStep) => open(next, { isStep })}
        onBack={() => open(null)}
      >
        {id === null ? null : <HandoverDetail id={id} isNew={id === added} onRemoved={() => open(null)} />}
      </ListDetail>
      <NewHandoverDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onCreated={(created) => {
          // What narrows the list must not hide what was just made.
          setText('')
          setAdded(created)
          open(created)
        }}
      />
    </>
  )
}

const Row = ({ handover }: { handover: HandoverRow }) => (
  <ListRow
    title={handover.name}
    aside={shortDate(handover.date)}
    second={[handover.outgoingLabel, handover.incomingLabel].filter(Boolean).join(' → ')}
    secondAside={<HandoverState handover={handover} />}
  />
)
