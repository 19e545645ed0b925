import { ActionIcon, Checkbox } from '@mantine/core'
import { IconChevronRight, IconStarFilled, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Contact } from '../../../shared/organisations/organisations.contract.ts'
import { contactLabel } from '../../../shared/organisations/organisations.rules.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { LongTextField, TextField } from '../../ui/fields/TextField.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './organisations.module.css'

interface ContactItemProps {
  contact: Contact
  isOpen: boolean
  /** Just added: the focus goes to the name, the function being known. */
  isNew: boolean
  onToggle: () => void
}

/** One contact: a line to read, fields once it is open. */
export const ContactItem = ({ contact, isOpen, isNew, onToggle }: ContactItemProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const name = contactLabel(contact)
  const { id } = contact
  return (
    <li className={classes.contact}>
      <div className={classes.contactLine}>
        <button type="button" className={classes.contactToggle} aria-expanded={isOpen} onClick={onToggle}>
          <IconChevronRight size={16} className={classes.chevron} aria-hidden />
          <bdi className={classes.contactName}>{name}</bdi>
          {contact.isMain ? (
            <span className={classes.main}>
              <IconStarFilled size={12} aria-hidden />
              {t('organisations.main')}
            </span>
          ) : null}
        </button>
        <span className={classes.contactReach}>{contact.email}</span>
        <span className={classes.contactReach}>{contact.phone}</span>
        <ActionIcon
          aria-label={t('organisations.removeContact', { name })}
          onClick={() =>
            void act(() => rpc.organisations.removeContact({ id }), t('organisations.contactRemoved', { name }))
          }
        >
          <IconTrash size={16} />
        </ActionIcon>
      </div>
      {isOpen ? <ContactFields contact={contact} isNew={isNew} /> : null}
    </li>
  )
}

const schemas = Contact.shape

const ContactFields = ({ contact, isNew }: { contact: Contact; isNew: boolean }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id } = contact
  const text = (field: 'jobTitle' | 'firstName' | 'lastName' | 'email' | 'phone') => ({
    label: t(`organisations.contact.${field}`),
    value: contact[field],
    schema: schemas[field],
    save: (value: string) => rpc.organisations.updateContact({ id, [field]: value }),
  })
  return (
    <div className={classes.contactFields}>
      <DetailFields>
        <TextField {...text('jobTitle')} />
        <Checkbox
          className={classes.mainChoice}
          label={t('organisations.contact.isMain')}
          checked={contact.isMain}
          onChange={(event) => {
            const isMain = event.currentTarget.checked
            void act(() => rpc.organisations.updateContact({ id, isMain }))
          }}
        />
        <TextField {...text('firstName')} placeholder={t('common.optional')} autoFocus={isNew} />
        <TextField {...text('lastName')} placeholder={t('common.optional')} />
        <TextField {...text('email')} />
        <TextField {...text('phone')} />
        <DateField
          label={t('organisations.contact.informedOn')}
          description={t('organisations.contact.informedOnHelp')}
          value={contact.informedOn}
          save={(informedOn) => rpc.organisations.updateContact({ id, informedOn })}
        />
        <WholeRow>
          <LongTextField
            label={t('organisations.contact.note')}
            value={contact.note}
            schema={schemas.note}
            minRows={1}
            save={(note) => rpc.organisations.updateContact({ id, note })}
          />
        </WholeRow>
      </DetailFields>
    </div>
  )
}
