import { Button, Modal } from '@mantine/core'
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
      <Button size="xs" leftSection={<IconListTree size={14} />} onClick={() => setOpen(true)}>
        {t('axes.open')}
      </Button>
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
