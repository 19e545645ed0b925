import { Anchor, Button, Group } from '@mantine/core'
import { IconDownload, IconExternalLink } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  AttachedFile,
  type AttachedFileRow,
  type FileOwner,
} from '../../../shared/attachedFiles/attachedFiles.contract.ts'
import { mayRun } from '../../../shared/attachedFiles/attachedFiles.rules.ts'
import { assertNever } from '../../../shared/errors.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { useFileActs } from '../../ui/attachedFiles/useFileActs.ts'
import { Detail, DetailNote, DetailSection, RemoveMenu } from '../../ui/Detail.tsx'
import { TitleField } from '../../ui/fields/TextField.tsx'
import { dayOf, fileSize } from '../../ui/format.ts'
import { hrefInFigures, hrefInHandover, hrefInInventory, hrefOf } from '../../ui/places.ts'
import classes from './inventory.module.css'
import { Gone } from './useRecord.tsx'

/** Where what a file is attached to is shown. */
const hrefOfOwner = ({ kind, id }: FileOwner): string => {
  switch (kind) {
    case 'deliverable':
      return hrefInInventory('deliverables', id)
    case 'tool':
      return hrefInInventory('tools', id)
    case 'contract':
      return hrefInInventory('contracts', id)
    case 'lesson':
      return hrefInInventory('lessons', id)
    case 'meeting':
      return `${hrefOf('meetings', id)}?tab=documents`
    case 'synergy':
      return `${hrefOf('synergies', id)}?tab=documents`
    case 'action':
      return hrefOf('actions', id)
    case 'reportEvidence':
      return hrefInFigures('reports')
    case 'communication':
      return `${hrefOf('outreach', id)}?tab=communications`
    case 'handover':
      return hrefInHandover('dossier', id)
    default:
      return assertNever(kind)
  }
}

/** One attached file: what it is attached to, and what can be done with it. */
export const FileDetail = ({ id, onRemoved }: { id: string; onRemoved: () => void }) => {
  const { t } = useTranslation()
  const { remove } = useFileActs()
  const { data } = useQuery(orpc.attachedFiles.all.queryOptions())
  const file = data && (data.rows.find((row) => row.id === id) ?? null)
  if (!file) return <Gone record={file} />
  const { name } = file
  const removeIt = async () => {
    if (await remove(file)) onRemoved()
  }
  return (
    <Detail
      title={
        <TitleField
          label={t('attachedFiles.name')}
          savesOnLeaving
          value={name}
          schema={AttachedFile.shape.name}
          save={(next) => rpc.attachedFiles.rename({ id, name: next })}
        />
      }
      menu={
        <RemoveMenu
          label={t('attachedFiles.more', { name })}
          remove={t('attachedFiles.remove')}
          onRemove={() => void removeIt()}
        />
      }
    >
      <About file={file} />
    </Detail>
  )
}

const About = ({ file }: { file: AttachedFileRow }) => {
  const { t } = useTranslation()
  const { open, saveAs } = useFileActs()
  const { name, bytes, addedAt, owner, ownerLabel } = file
  return (
    <DetailSection title={t('attachedFiles.about')}>
      <dl className={classes.facts}>
        <dt>{t('attachedFiles.attachedTo')}</dt>
        <dd>
          {t(`attachedFiles.owners.${owner.kind}`)}{' '}
          <Anchor href={hrefOfOwner(owner)} inherit>
            {ownerLabel}
          </Anchor>
        </dd>
        <dt>{t('attachedFiles.size')}</dt>
        <dd>{fileSize(bytes)}</dd>
        <dt>{t('attachedFiles.addedOn')}</dt>
        <dd>{dayOf(addedAt)}</dd>
      </dl>
      <Group gap="xs" mt="md" mb="xs">
        {mayRun(name) ? null : (
          <Button leftSection={<IconExternalLink size={16} />} onClick={() => void open(file)}>
            {t('attachedFiles.open')}
          </Button>
        )}
        <Button leftSection={<IconDownload size={16} />} onClick={() => void saveAs(file)}>
          {t('attachedFiles.saveAs')}
        </Button>
      </Group>
      <DetailNote>{t(mayRun(name) ? 'attachedFiles.runs' : 'attachedFiles.kept')}</DetailNote>
    </DetailSection>
  )
}
