import { Modal, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Name, type Created } from '../../../shared/fields.ts'
import type { PartyView } from '../../../shared/organisations/organisations.contract.ts'
import { DialogForm } from '../DialogForm.tsx'
import { PartyInput } from '../PartyInput.tsx'
import { useAct } from '../useAct.ts'
import { refusalOf } from '../useAutosave.ts'

interface NewWordsDialogProps<Kind extends string> {
  isOpen: boolean
  title: string
  /** Names the words: « Besoin, dans les mots de l’entreprise ». */
  wordsLabel: string
  wordsExample: string
  /** What it can be: a need or an offer, coming in or going out. */
  kindLabel: string
  kinds: readonly { value: Kind; label: string }[]
  create: (record: { organisationId: string; words: string; kind: Kind }) => Promise<Created>
  onClose: () => void
  onCreated: (id: string) => void
}

/** The little that is needed to note something of a company: which one, its words. The rest is filled in the detail. */
export const NewWordsDialog = <Kind extends string>({ isOpen, title, ...form }: NewWordsDialogProps<Kind>) => {
  const { t } = useTranslation()
  return (
    <Modal opened={isOpen} onClose={form.onClose} title={title} closeButtonProps={{ 'aria-label': t('common.close') }}>
      {isOpen ? <NewWordsForm {...form} /> : null}
    </Modal>
  )
}

type FormProps<Kind extends string> = Omit<NewWordsDialogProps<Kind>, 'isOpen' | 'title'>

const NewWordsForm = <Kind extends string>(props: FormProps<Kind>) => {
  const { kinds, create, onClose, onCreated } = props
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [company, setCompany] = useState<PartyView | null>(null)
  const [words, setWords] = useState('')
  const [kind, setKind] = useState(kinds[0]?.value)
  const [refusals, setRefusals] = useState<{ company: string | null; words: string | null }>()
  const send = async () => {
    const organisationId = company?.organisationId ?? null
    const refusedWords = refusalOf(Name, words)
    setRefusals({ company: organisationId === null ? t('chain.companyRequired') : null, words: refusedWords })
    if (organisationId === null || refusedWords !== null || kind === undefined) return
    const created = await act(() => create({ organisationId, words, kind }))
    if (!created) return
    onClose()
    onCreated(created.id)
  }
  return (
    <DialogForm confirm={t('common.add')} onSend={() => void send()} onClose={onClose} isSending={isActing}>
      <SegmentedControl
        fullWidth
        styles={{ label: { fontWeight: 400 } }}
        aria-label={props.kindLabel}
        data={[...kinds]}
        value={kind}
        onChange={setKind}
      />
      <PartyInput
        isFirst
        only="organisations"
        label={t('chain.company')}
        placeholder={t('chain.companyPlaceholder')}
        value={company}
        error={refusals?.company ?? null}
        onChange={(chosen) => {
          setCompany(chosen)
          setRefusals(undefined)
        }}
      />
      <Textarea
        label={props.wordsLabel}
        placeholder={props.wordsExample}
        rows={2}
        value={words}
        error={refusals?.words ?? null}
        onChange={(event) => {
          // One paragraph, as a name is: a pasted line end becomes a space.
          setWords(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))
          setRefusals(undefined)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
    </DialogForm>
  )
}
