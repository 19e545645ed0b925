import { Modal, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Name } from '../../../shared/fields.ts'
import type { Match } from '../../../shared/matches/matches.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { pairOf } from '../../ui/chain/matchKey.ts'
import { hrefOf } from '../../ui/places.ts'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'

interface AdoptDialogProps {
  match: Match
  isOpen: boolean
  onClose: () => void
}

/** Makes a synergy of a suggestion: its name is proposed, to be changed at will. */
export const AdoptDialog = ({ match, isOpen, onClose }: AdoptDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('matches.adopt')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {isOpen ? <AdoptForm match={match} onClose={onClose} /> : null}
    </Modal>
  )
}

const AdoptForm = ({ match, onClose }: Omit<AdoptDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const { giver, taker, termName } = match
  const names = { term: termName, giver: giver.organisationName, taker: taker.organisationName }
  const [name, setName] = useState(t('matches.proposedName', names))
  const [refusal, setRefusal] = useState<string | null>(null)
  const adopt = async () => {
    const refused = refusalOf(Name, name)
    setRefusal(refused)
    if (refused !== null) return
    const created = await act(() => rpc.matches.adopt({ ...pairOf(match), name }))
    if (!created) return
    onClose()
    window.location.hash = hrefOf('synergies', created.id)
  }
  return (
    <DialogForm confirm={t('matches.adopt')} onSend={() => void adopt()} onClose={onClose} isSending={isActing}>
      <TextInput
        data-autofocus
        label={t('matches.synergyName')}
        value={name}
        error={refusal}
        onChange={(event) => {
          setName(event.currentTarget.value)
          setRefusal(null)
        }}
      />
      <Text fz={13} c="dimmed">
        {t('matches.adoptHelp', names)}
      </Text>
    </DialogForm>
  )
}
