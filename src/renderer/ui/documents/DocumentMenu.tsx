import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Fragment, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import { useSaveDocument } from '../useSaveDocument.ts'
import classes from './documents.module.css'

export interface DocumentChoice {
  name: string
  request: DocumentRequest
}

interface DocumentMenuProps {
  /** What the button says. */
  words: string
  /** What it is called, where its words alone do not tell. */
  label?: string
  icon: ReactNode
  /** Its icon alone where the window is narrow. */
  isCompact?: boolean
  /** Without a title where there is one group alone. */
  groups: readonly { title?: string; choices: readonly DocumentChoice[] }[]
}

/** A button that offers documents to make; each is saved where the officer chooses, and opened. */
export const DocumentMenu = ({ words, label = words, icon, isCompact = false, groups }: DocumentMenuProps) => {
  const { t } = useTranslation()
  const button = useRef<HTMLButtonElement>(null)
  const { saveDocument, isSaving } = useSaveDocument()
  const save = (request: DocumentRequest) => {
    // The item goes with its menu: what follows gives the focus back to the button.
    button.current?.focus()
    void saveDocument(request)
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          ref={button}
          variant="default"
          size="xs"
          aria-label={label}
          title={isCompact ? label : undefined}
          classNames={isCompact ? { root: classes.compact, section: classes.section, label: classes.label } : undefined}
          loading={isSaving}
          leftSection={icon}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {words}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {groups.map(({ title, choices }, rank) => (
          <Fragment key={title ?? ''}>
            {rank === 0 ? null : <Menu.Divider />}
            {title === undefined ? null : <Menu.Label>{title}</Menu.Label>}
            {choices.map(({ name, request }) => (
              <Menu.Item
                key={name}
                aria-label={title === undefined ? undefined : t('documents.itemOf', { group: title, item: name })}
                onClick={() => save(request)}
              >
                {name}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
