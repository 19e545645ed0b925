import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface ConfirmDialogProps {
  isOpen: boolean
  title: string
  /** What it means, and that it cannot be undone. */
  sentence: string
  /** The verb of the act. */
  confirm: string
  onConfirm: () => void
  onClose: () => void
}

/** Asks first. Only for what cannot be undone: everything else is done at once, with « Annuler » in its toast. */
export const ConfirmDialog = ({ isOpen, title, sentence, confirm, onConfirm, onClose }: ConfirmDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Text>{sentence}</Text>
      <Group justify="flex-end" mt="lg">
        <Button onClick={onClose} data-autofocus>
          {t('common.cancel')}
        </Button>
        <Button
          variant="filled"
          onClick={() => {
            onClose()
            onConfirm()
          }}
        >
          {confirm}
        </Button>
      </Group>
    </Modal>
  )
}
