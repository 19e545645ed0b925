import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface DialogFormProps {
  /** What the button that sends says. */
  confirm: string
  onSend: () => void
  onClose: () => void
  /** While what was sent is under way, it is not sent again. */
  isSending?: boolean
  children: ReactNode
}

/** The form of a dialog: its fields, then the button that leaves and the one that sends; Enter in a field sends too. */
export const DialogForm = ({ confirm, onSend, onClose, isSending = false, children }: DialogFormProps) => {
  const { t } = useTranslation()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      <Stack gap="md">{children}</Stack>
      <Group justify="flex-end" mt="lg">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="filled" type="submit" disabled={isSending}>
          {confirm}
        </Button>
      </Group>
    </form>
  )
}
