import { ActionIcon, Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPaperclip } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { FileOwner } from '../../../shared/attachedFiles/attachedFiles.contract.ts'
import { orpc } from '../../query.ts'
import { DetailNote, DetailSection } from '../Detail.tsx'
import classes from './attachedFiles.module.css'
import { FileLine } from './FileLine.tsx'
import { useFileActs } from './useFileActs.ts'

/** The files kept with one record: added, opened, saved elsewhere, renamed, removed. */
export const AttachedFiles = ({ owner }: { owner: FileOwner }) => {
  const { t } = useTranslation()
  return (
    <DetailSection title={t('attachedFiles.title')}>
      <Files owner={owner} />
    </DetailSection>
  )
}

const Files = ({ owner }: { owner: FileOwner }) => {
  const { t } = useTranslation()
  const { add, isActing } = useFileActs()
  const { data: files } = useQuery(orpc.attachedFiles.list.queryOptions({ input: owner }))
  if (!files) return null
  return (
    <>
      {files.length === 0 ? (
        <DetailNote>{t('attachedFiles.empty')}</DetailNote>
      ) : (
        <ul className={classes.files} aria-label={t('attachedFiles.title')}>
          {files.map((file) => (
            <FileLine key={file.id} file={file} />
          ))}
        </ul>
      )}
      <Button
        size="xs"
        className={classes.add}
        loading={isActing}
        leftSection={<IconPaperclip size={14} />}
        onClick={() => void add(owner)}
      >
        {t('attachedFiles.add')}
      </Button>
    </>
  )
}

/** A paperclip with how many files a line of a table keeps; they are shown in a dialog. */
export const AttachedFilesButton = ({ owner, name }: { owner: FileOwner; name: string }) => {
  const { t } = useTranslation()
  const [isOpen, { open, close }] = useDisclosure()
  // One question for all the lines of the table.
  const { data } = useQuery(orpc.attachedFiles.all.queryOptions())
  const count = data?.rows.filter((file) => file.owner.kind === owner.kind && file.owner.id === owner.id).length ?? 0
  return (
    <>
      <ActionIcon className={classes.clip} aria-label={t('attachedFiles.of', { name, count })} onClick={open}>
        <IconPaperclip size={16} />
        {count === 0 ? null : <span aria-hidden>{count}</span>}
      </ActionIcon>
      <Modal
        opened={isOpen}
        onClose={close}
        size="lg"
        title={t('attachedFiles.filesOf', { name })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Files owner={owner} />
      </Modal>
    </>
  )
}
