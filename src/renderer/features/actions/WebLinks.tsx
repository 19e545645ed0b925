import { ActionIcon, Anchor, TextInput } from '@mantine/core'
import { IconCopy, IconExternalLink, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionLink } from '../../../shared/actions/actionParts.contract.ts'
import { isWebAddress } from '../../../shared/webAddress.ts'
import { rpc } from '../../rpc.ts'
import { AddLine } from '../../ui/AddLine.tsx'
import { copyText } from '../../ui/copyText.ts'
import { TextField } from '../../ui/fields/TextField.tsx'
import { showToast } from '../../ui/toasts.ts'
import { useAct } from '../../ui/useAct.ts'
import type { TabProps } from './ActionDetail.tsx'
import classes from './actions.module.css'

/** Documents and pages that go with an action: those of the web open, the path of a file is copied. */
export const WebLinks = ({ action: { id: actionId, links } }: Pick<TabProps, 'action'>) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [label, setLabel] = useState('')
  const add = async (address: string) => {
    const added = await act(() => rpc.actions.links.add({ actionId, address, label: label.trim() }))
    if (added) setLabel('')
    return added !== undefined
  }
  return (
    <>
      <h4 className={classes.label}>{t('actions.webLinks')}</h4>
      {links.length === 0 ? null : (
        <ul className={`${classes.rows} quiet-fields`} aria-label={t('actions.webLinks')}>
          {links.map((link) => (
            <LinkLine key={link.id} link={link} />
          ))}
        </ul>
      )}
      <AddLine
        label={t('actions.newAddress')}
        placeholder={t('actions.addressExample')}
        confirm={t('actions.addLink')}
        onAdd={add}
        before={
          <TextInput
            className={classes.linkLabel}
            aria-label={t('actions.newLabel')}
            placeholder={t('actions.newLabel')}
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
        }
      />
    </>
  )
}

const LinkLine = ({ link: { id, label, address } }: { link: ActionLink }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const name = label === '' ? address : label
  const copy = async () => {
    await copyText(address)
    showToast({ message: t('common.copied') })
  }
  return (
    <li>
      <TextField
        className={classes.linkLabel ?? ''}
        label={t('actions.labelOf', { name })}
        hideLabel
        placeholder={t('actions.newLabel')}
        value={label}
        schema={ActionLink.shape.label}
        save={(next) => rpc.actions.links.update({ id, label: next })}
      />
      <TextField
        className={classes.grow ?? ''}
        label={t('actions.addressOf', { name })}
        hideLabel
        value={address}
        schema={ActionLink.shape.address}
        save={(next) => rpc.actions.links.update({ id, address: next })}
      />
      {isWebAddress(address) ? (
        <Anchor href={address.trim()} target="_blank" rel="noreferrer" inherit className={classes.openLink}>
          <IconExternalLink size={14} aria-hidden />
          {t('actions.openLink')}
          <span className="sr-only"> {name}</span>
        </Anchor>
      ) : (
        <ActionIcon aria-label={t('actions.copyAddress', { name })} onClick={() => void copy()}>
          <IconCopy size={16} />
        </ActionIcon>
      )}
      <ActionIcon
        aria-label={t('actions.removeLink', { name })}
        onClick={() => void act(() => rpc.actions.links.remove({ id }), t('actions.linkRemoved', { name }))}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  )
}
