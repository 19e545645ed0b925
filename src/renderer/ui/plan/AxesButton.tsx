import { ActionIcon, Button, Modal, Tooltip } from '@mantine/core'
import { IconListTree } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AxesPanel } from './AxesPanel.tsx'

/** Opens the axes of the plan: beside every view of it; its icon alone where there is little room. */
export const AxesButton = ({ isCompact = false }: { isCompact?: boolean }) => {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      {isCompact ? (
        <Tooltip label={t('axes.open')}>
          <ActionIcon size={30} variant="default" aria-label={t('axes.open')} onClick={() => setOpen(true)}>
            <IconListTree size={16} />
          </ActionIcon>
        </Tooltip>
      ) : (
        <Button size="xs" leftSection={<IconListTree size={14} />} onClick={() => setOpen(true)}>
          {t('axes.open')}
        </Button>
      )}
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
