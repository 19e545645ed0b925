import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AttachedFileRow } from '../../../shared/attachedFiles/attachedFiles.contract.ts'
import { orpc } from '../../query.ts'
import { fileSize } from '../../ui/format.ts'
import { useHandoverPlace } from '../../ui/handover/useHandoverPlace.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { matches } from '../../ui/match.ts'
import { FileDetail } from './FileDetail.tsx'
import classes from './inventory.module.css'
import { useInventoryList } from './useInventoryList.ts'

/** Every file attached in the dossier, the newest first, and the place that they take. */
export const FileList = () => {
  const { t } = useTranslation()
  const { id, choose, text, setText } = useInventoryList('files')
  const { showList } = useHandoverPlace()
  const { data, isLoading } = useQuery(orpc.attachedFiles.all.queryOptions())
  const all = data?.rows ?? []
  return (
    <ListDetail
      name="inventory.files"
      title={t('inventory.lists.files')}
      label={t('inventory.lists.files')}
      filter={{ text, onChange: setText }}
      tools={all.length === 0 ? null : <Sums count={all.length} bytes={data?.bytes ?? 0} />}
      rows={all.filter((row) => matches(text, row.name, row.ownerLabel, t(`attachedFiles.owners.${row.owner.kind}`)))}
      idOf={(row) => row.id}
      rowHeight={48}
      renderRow={(row) => <Row file={row} />}
      isLoading={isLoading}
      empty={{
        sentence: t('attachedFiles.none'),
        action: { label: t('attachedFiles.toDeliverables'), run: () => showList('deliverables') },
      }}
      invitation={t(all.length === 0 ? 'attachedFiles.invitationFirst' : 'attachedFiles.invitation')}
      selectedId={id}
      onSelect={choose}
      onBack={() => choose(null)}
    >
      {id === null ? null : <FileDetail id={id} onRemoved={() => choose(null)} />}
    </ListDetail>
  )
}

const Sums = ({ count, bytes }: { count: number; bytes: number }) => {
  const { t } = useTranslation()
  return (
    <div className={classes.tools}>
      <p className={classes.sums} role="status" title={t('attachedFiles.kept')}>
        {t('attachedFiles.total', { files: t('attachedFiles.count', { count }), size: fileSize(bytes) })}
      </p>
    </div>
  )
}

const Row = ({ file: { name, bytes, owner, ownerLabel } }: { file: AttachedFileRow }) => {
  const { t } = useTranslation()
  return (
    <ListRow
      title={name}
      aside={fileSize(bytes)}
      second={[t(`attachedFiles.owners.${owner.kind}`), ownerLabel].filter(Boolean).join(' · ')}
    />
  )
}
