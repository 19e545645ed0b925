import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CampaignRow } from '../../../shared/questionnaire/questionnaire.contract.ts'
import { orpc } from '../../query.ts'
import { useFiguresPlace } from '../../ui/figures/useFiguresPlace.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { CampaignDetail } from './CampaignDetail.tsx'
import { ItemsPanel } from './ItemsPanel.tsx'
import { StartCampaignDialog } from './StartCampaignDialog.tsx'
import { useCounts } from './useCounts.ts'

/** The row of the questionnaire itself, above its campaigns. */
const ITEMS = 'items'
type Entry = { id: typeof ITEMS; campaign: null } | { id: string; campaign: CampaignRow }

/** The yearly questionnaire: what it asks, and what was answered each year. */
export const QuestionnairePage = () => {
  const { t } = useTranslation()
  const { id, open } = useFiguresPlace()
  const { data: campaigns } = useQuery(orpc.questionnaire.campaigns.queryOptions())
  const { counts } = useCounts()
  const [isListShown, setListShown] = useState(false)
  const [isStarting, setStarting] = useState(false)
  const rows: Entry[] = [
    { id: ITEMS, campaign: null },
    ...(campaigns ?? []).map((campaign) => ({ id: campaign.id, campaign })),
  ]
  const start = { label: t('questionnaire.start'), run: () => setStarting(true) }
  const choose = (next: string, isStep: boolean) => {
    setListShown(false)
    open(next === ITEMS ? null : next, { isStep })
  }
  const leave = () => {
    setListShown(true)
    open(null)
  }
  return (
    <>
      <ListDetail
        name="questionnaire"
        title={t('questionnaire.title')}
        label={t('questionnaire.title')}
        // There is something to answer first.
        {...(counts.count > 0 && { create: start })}
        rows={rows}
        idOf={(row) => row.id}
        rowHeight={48}
        groupOf={(row) => t(row.campaign === null ? 'questionnaire.groups.items' : 'questionnaire.groups.campaigns')}
        renderRow={({ campaign }) => (campaign === null ? <ItemsRow /> : <CampaignLine campaign={campaign} />)}
        empty={{ sentence: '' }}
        invitation={t('questionnaire.invitation')}
        selectedId={id ?? (isListShown ? null : ITEMS)}
        onSelect={choose}
        onBack={leave}
      >
        {id === null ? (
          <ItemsPanel onStart={campaigns?.length === 0 ? start.run : null} />
        ) : (
          <CampaignDetail id={id} onRemoved={() => open(null)} />
        )}
      </ListDetail>
      <StartCampaignDialog
        isOpen={isStarting}
        campaigns={campaigns ?? []}
        onClose={() => setStarting(false)}
        onStarted={(started) => choose(started, false)}
      />
    </>
  )
}

const ItemsRow = () => {
  const { t } = useTranslation()
  const { counts } = useCounts()
  return <ListRow title={t('questionnaire.items.title')} second={t('questionnaire.items.short', counts)} />
}

const CampaignLine = ({ campaign: { year, answered, asked, closedOn } }: { campaign: CampaignRow }) => {
  const { t } = useTranslation()
  return (
    <ListRow
      title={t('questionnaire.campaign.title', { year })}
      second={t('questionnaire.campaign.answered', { count: answered, asked })}
      secondAside={
        closedOn === null ? (
          <StatusBadge tone="active" word={t('questionnaire.campaign.open')} />
        ) : (
          <StatusBadge tone="done" word={t('questionnaire.campaign.closed')} />
        )
      }
    />
  )
}
