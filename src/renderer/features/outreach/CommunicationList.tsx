import { useTranslation } from 'react-i18next'
import type { Communication } from '../../../shared/outreach/outreach.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { listDate } from '../../ui/format.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { PeriodChoice } from '../../ui/period/PeriodChoice.tsx'
import { usePagedRows } from '../../ui/usePagedRows.ts'
import { CommunicationDetail } from './CommunicationDetail.tsx'
import { NewRecordDialog } from './NewRecordDialog.tsx'
import classes from './outreach.module.css'
import { useOutreachList } from './useOutreachList.ts'

/** What was published or said of the démarche, newest first. */
export const CommunicationList = () => {
  const { t } = useTranslation()
  const list = useOutreachList('communications')
  const { id, choose, period, sought } = list
  const { rows, isLoading, onRange } = usePagedRows((window) =>
    orpc.outreach.communications.queryOptions({ input: { ...window, ...sought } }),
  )
  const add = { label: t('outreach.communications.add'), run: () => list.setAdding(true) }
  return (
    <>
      <ListDetail
        name="outreach.communications"
        title={t('outreach.tabs.communications')}
        label={t('outreach.tabs.communications')}
        create={add}
        filter={{ text: list.text, onChange: list.setText }}
        tools={
          <div className={classes.tools}>
            <PeriodChoice className={classes.period} period={period} />
            {rows.length === 0 ? null : (
              <p className={classes.sums} role="status">
                {t('outreach.communications.count', { count: rows.length })}
              </p>
            )}
          </div>
        }
        rows={rows}
        idOf={(row) => row.id}
        rowHeight={48}
        renderRow={(row) => <Row communication={row} />}
        onRange={onRange}
        isLoading={isLoading}
        empty={
          period.choice === 'all'
            ? { sentence: t('outreach.communications.empty'), action: add }
            : {
                sentence: t('outreach.communications.nonePeriod'),
                action: { label: t('common.showAll'), run: () => period.setChoice('all') },
              }
        }
        invitation={t(
          rows.length === 0 ? 'outreach.communications.invitationFirst' : 'outreach.communications.invitation',
        )}
        selectedId={id}
        onSelect={choose}
        onBack={() => choose(null)}
      >
        {id === null ? null : <CommunicationDetail id={id} onRemoved={() => choose(null)} />}
      </ListDetail>
      <NewRecordDialog
        isOpen={list.isAdding}
        title={t('outreach.communications.add')}
        nameLabel={t('outreach.communications.name')}
        nameExample={t('outreach.communications.nameExample')}
        create={({ name, date }) => rpc.outreach.addCommunication({ title: name, date })}
        onClose={() => list.setAdding(false)}
        onCreated={choose}
      />
    </>
  )
}

const Row = ({ communication: { title, date, kind, audience } }: { communication: Communication }) => {
  const { t } = useTranslation()
  return (
    <ListRow
      title={title}
      aside={listDate(date)}
      second={[t(`outreach.communicationKinds.${kind}`), audience].filter(Boolean).join(' · ')}
    />
  )
}
