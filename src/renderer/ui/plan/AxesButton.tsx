import { ActionIcon, Modal, Tooltip } from '@mantine/core'
import { IconListTree } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AxesPanel } from './AxesPanel.tsx'

/** Opens the axes of the plan: beside every view of it. */
export const AxesButton = () => {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Tooltip label={t('axes.open')}>
        <ActionIcon size={30} variant="default" aria-label={t('axes.open')} onClick={() => setOpen(true)}>
          <IconListTree size={16} />
        </ActionIcon>
      </Tooltip>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        size={860}
        title={t('axes.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <AxesPanel />
      </Modal>
    </>
  )
}
