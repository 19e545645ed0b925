import { ActionIcon, Menu, UnstyledButton } from '@mantine/core'
import { IconDots, IconDownload, IconExternalLink, IconFile, IconPencil, IconTrash } from '@tabler/icons-react'
import { useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttachedFile } from '../../../shared/attachedFiles/attachedFiles.contract.ts'
import { mayRun } from '../../../shared/attachedFiles/attachedFiles.rules.ts'
import { dayOf, fileSize } from '../format.ts'
import classes from './attachedFiles.module.css'
import { FileNameField } from './FileNameField.tsx'
import { useFileActs } from './useFileActs.ts'

/** One file of a record: its name opens it, the rest is in its menu. */
export const FileLine = ({ file }: { file: AttachedFile }) => {
  const { t } = useTranslation()
  const { open } = useFileActs()
  const [isRenaming, setRenaming] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { name, bytes, addedAt } = file
  const endRenaming = () => {
    setRenaming(false)
    button.current?.focus()
  }
  return (
    <li className={classes.file}>
      <IconFile size={16} className={classes.icon} aria-hidden />
      {isRenaming ? (
        <FileNameField file={file} onEnd={endRenaming} />
      ) : mayRun(name) ? (
        <span className={classes.name}>{name}</span>
      ) : (
        <UnstyledButton
          className={classes.name}
          data-opens
          aria-label={t('attachedFiles.openOf', { name })}
          onClick={() => void open(file)}
        >
          {name}
        </UnstyledButton>
      )}
      <span className={classes.about}>
        {fileSize(bytes)} · {dayOf(addedAt)}
      </span>
      <FileMenu file={file} button={button} onRename={() => setRenaming(true)} />
    </li>
  )
}

interface FileMenuProps {
  file: AttachedFile
  button: RefObject<HTMLButtonElement | null>
  onRename: () => void
}

const FileMenu = ({ file, button, onRename }: FileMenuProps) => {
  const { t } = useTranslation()
  const { open, saveAs, remove } = useFileActs()
  const { name } = file
  const saveCopy = () => {
    // The item goes with its menu: what follows gives the focus back to the button.
    button.current?.focus()
    void saveAs(file)
  }
  return (
    // Renaming takes the focus itself.
    <Menu position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <ActionIcon ref={button} aria-label={t('attachedFiles.more', { name })}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayRun(name) ? null : (
          <Menu.Item leftSection={<IconExternalLink size={16} />} onClick={() => void open(file)}>
            {t('attachedFiles.open')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconDownload size={16} />} onClick={saveCopy}>
          {t('attachedFiles.saveAs')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={onRename}>
          {t('attachedFiles.rename')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void remove(file)}>
          {t('attachedFiles.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
