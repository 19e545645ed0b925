import { Modal, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'

interface NewRecordProps<Kind extends string> {
  title: string
  nameLabel: string
  nameExample: string
  /** The contract’s schema of the name. */
  schema: z.ZodType
  /** What it is one of; the first is proposed. */
  kinds?: { label: string; options: readonly [Option<Kind>, ...Option<Kind>[]] }
  create: (name: string, kind: Kind | undefined) => Promise<{ id: string; changeId: string }>
  onClose: () => void
  onCreated: (id: string) => void
}

interface Option<Kind extends string> {
  value: Kind
  label: string
}

/** The little that a record of the inventory begins with; the rest is filled in the detail. */
export const NewRecordDialog = <Kind extends string>({
  isOpen,
  ...form
}: NewRecordProps<Kind> & { isOpen: boolean }) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={form.onClose}
      title={form.title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <NewRecordForm {...form} />
    </Modal>
  )
}

const NewRecordForm = <Kind extends string>(props: NewRecordProps<Kind>) => {
  const { nameLabel, nameExample, schema, kinds, create, onClose, onCreated } = props
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [name, setName] = useState('')
  const [kind, setKind] = useState(kinds?.options[0].value)
  const [isSent, setSent] = useState(false)
  const refusal = refusalOf(schema, name)
  const send = async () => {
    setSent(true)
    if (refusal !== null) return
    const created = await act(() => create(name.trim(), kind))
    if (!created) return
    onClose()
    onCreated(created.id)
  }
  return (
    <DialogForm confirm={t('common.add')} onSend={() => void send()} onClose={onClose} isSending={isActing}>
      <TextInput
        data-autofocus
        label={nameLabel}
        placeholder={nameExample}
        value={name}
        error={isSent ? refusal : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {kinds ? (
        <Select
          label={kinds.label}
          data={[...kinds.options]}
          value={kind ?? null}
          allowDeselect={false}
          onChange={(chosen) => setKind(kinds.options.find(({ value }) => value === chosen)?.value)}
        />
      ) : null}
    </DialogForm>
  )
}
