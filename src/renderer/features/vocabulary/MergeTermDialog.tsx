import { Modal, Select, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Term } from '../../../shared/vocabulary/vocabulary.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { useAct } from '../../ui/useAct.ts'
import { termsLike } from '../../ui/useTypedTerm.ts'

interface MergeTermDialogProps {
  term: Pick<Term, 'id' | 'name'>
  isOpen: boolean
  onClose: () => void
  onMerged: (into: string) => void
}

/** Two terms for one thing: this one becomes another name of the one that is chosen. */
export const MergeTermDialog = ({ isOpen, ...form }: MergeTermDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={form.onClose}
      title={t('vocabulary.merge.title', { name: form.term.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <MergeForm {...form} />
    </Modal>
  )
}

const MergeForm = ({ term, onClose, onMerged }: Omit<MergeTermDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [typed, setTyped] = useState('')
  const [into, setInto] = useState<{ id: string; name: string } | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [search] = useDebouncedValue(typed === into?.name ? '' : typed, 150)
  const found = useQuery({ ...termsLike(search), placeholderData: keepPreviousData, throwOnError: false })
  const others = (found.data?.rows ?? []).filter(({ id }) => id !== term.id)
  const shown = into === null || others.some(({ id }) => id === into.id) ? others : [into, ...others]
  const merge = async () => {
    if (into === null) return setRefusal(t('vocabulary.merge.required'))
    const merged = await act(
      () => rpc.vocabulary.mergeTerms({ id: term.id, into: into.id }),
      t('vocabulary.merge.done', { name: term.name, into: into.name }),
      (sentences) => setRefusal(sentences['into'] ?? null),
    )
    if (!merged) return
    onClose()
    onMerged(into.id)
  }
  return (
    <DialogForm
      confirm={t('vocabulary.merge.confirm')}
      onSend={() => void merge()}
      onClose={onClose}
      isSending={isActing}
    >
      <Text>{t('vocabulary.merge.explain', { name: term.name })}</Text>
      <Select
        data-autofocus
        label={t('vocabulary.merge.into')}
        placeholder={t('common.term.placeholder')}
        searchable
        data={shown.map(({ id, name }) => ({ value: id, label: name }))}
        // The core has searched already, in the synonyms too.
        filter={({ options }) => options}
        nothingFoundMessage={found.isFetching ? t('common.loading') : t('common.nothingFound')}
        value={into && into.id}
        error={refusal}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={(key) => {
          setRefusal(null)
          setInto(shown.find(({ id }) => id === key) ?? null)
        }}
      />
    </DialogForm>
  )
}
