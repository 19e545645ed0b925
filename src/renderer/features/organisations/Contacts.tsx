import { Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Contact } from '../../../shared/organisations/organisations.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'
import { ContactItem } from './ContactItem.tsx'
import classes from './organisations.module.css'

interface ContactsProps {
  organisationId: string
  contacts: readonly Contact[]
}

/** Who to talk to: people seen in their function. One line each, opened to be edited. */
export const Contacts = ({ organisationId, contacts }: ContactsProps) => {
  const { t } = useTranslation()
  const [openId, setOpenId] = useState<string | null>(null)
  const [added, setAdded] = useState<string | null>(null)
  return (
    <DetailSection title={t('organisations.contacts')}>
      {contacts.length === 0 ? <DetailNote>{t('organisations.contactsEmpty')}</DetailNote> : null}
      {contacts.length === 0 ? null : (
        <ul className={classes.contacts}>
          {contacts.map((contact) => (
            <ContactItem
              key={contact.id}
              contact={contact}
              isOpen={contact.id === openId}
              isNew={contact.id === added}
              onToggle={() => setOpenId(contact.id === openId ? null : contact.id)}
            />
          ))}
        </ul>
      )}
      <NewContact
        organisationId={organisationId}
        onAdded={(id) => {
          setAdded(id)
          setOpenId(id)
        }}
      />
    </DetailSection>
  )
}

interface NewContactProps {
  organisationId: string
  onAdded: (id: string) => void
}

/** A contact begins with what is known of anyone: the function. */
const NewContact = ({ organisationId, onAdded }: NewContactProps) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [jobTitle, setJobTitle] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const add = async () => {
    const refused = refusalOf(Contact.shape.jobTitle, jobTitle)
    setRefusal(jobTitle.trim() === '' ? t('organisations.jobTitleFirst') : refused)
    if (refused !== null) return input.current?.focus()
    const created = await act(() => rpc.organisations.addContact({ organisationId, jobTitle }))
    if (!created) return
    setJobTitle('')
    onAdded(created.id)
  }
  return (
    <form
      className={classes.newContact}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isActing) void add()
      }}
    >
      <TextInput
        ref={input}
        className={classes.newContactName}
        aria-label={t('organisations.newContactJob')}
        placeholder={t('organisations.newContactPlaceholder')}
        value={jobTitle}
        error={refusal}
        onChange={(event) => {
          setJobTitle(event.currentTarget.value)
          setRefusal(null)
        }}
      />
      <Button type="submit" leftSection={<IconPlus size={16} />}>
        {t('organisations.addContact')}
      </Button>
    </form>
  )
}
