import { Button, Checkbox, PasswordInput } from '@mantine/core'
import { useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { passphraseStrength, PASSPHRASE_MIN } from '../../../shared/handoverPackage/handoverPackage.rules.ts'
import { rpc } from '../../rpc.ts'
import { chooseFile } from '../../ui/chooseFile.ts'
import { saveFirst } from '../../ui/saveFirst.ts'
import { showToast } from '../../ui/toasts.ts'
import { useAct } from '../../ui/useAct.ts'
import type { Made } from './MadePackage.tsx'
import classes from './PackagePage.module.css'

/** The passphrase and its repetition, while they are typed; they leave this screen for the core alone. */
interface Typed {
  passphrase: string
  again: string
}

const nothingTyped: Typed = { passphrase: '', again: '' }

/** What is to be in the package and whether a passphrase protects it, then where it is written. */
export const GiveForm = ({ onMade }: { onMade: (made: Made | null) => void }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const fields = useRef<HTMLDivElement>(null)
  const [withSpokenNotes, setSpoken] = useState(false)
  const [isProtected, setProtected] = useState(false)
  const [typed, setTyped] = useState(nothingTyped)
  const [isChecked, setChecked] = useState(false)
  const isShort = isProtected && typed.passphrase.length < PASSPHRASE_MIN
  const isDifferent = isProtected && typed.passphrase !== typed.again
  const make = async () => {
    if (!(await saveFirst())) return
    const suggested = await act(() => rpc.handoverPackage.suggest({ isProtected }))
    if (!suggested) return
    const title = t('handoverPackage.give.where')
    const { fileName: suggestedName, folder } = suggested
    const file = await chooseFile({ act: 'save', kind: 'package', title, suggestedName, folder, canReplace: true })
    if (!file) return
    const request = { path: file.path, mayReplace: file.replaces, withSpokenNotes }
    const made = await act(() =>
      rpc.handoverPackage.make({ ...request, passphrase: isProtected ? typed.passphrase : null }),
    )
    if (!made) return
    setTyped(nothingTyped)
    setChecked(false)
    onMade(made)
    showToast({ message: t('handoverPackage.give.done') })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (isShort || isDifferent) fields.current?.querySelectorAll('input')[isShort ? 0 : 1]?.focus()
    else void make()
  }
  return (
    <form noValidate className={classes.give} onSubmit={submit}>
      <Checkbox
        label={t('handoverPackage.give.spoken')}
        description={t('handoverPackage.give.spokenHint')}
        checked={withSpokenNotes}
        onChange={(event) => setSpoken(event.currentTarget.checked)}
      />
      <Checkbox
        label={t('handoverPackage.give.protect')}
        description={t('handoverPackage.give.protectHint')}
        checked={isProtected}
        onChange={(event) => setProtected(event.currentTarget.checked)}
      />
      {isProtected ? (
        <div ref={fields} className={classes.passphrases}>
          <PassphraseFields
            typed={typed}
            onType={setTyped}
            isShort={isChecked && isShort}
            isDifferent={isChecked && !isShort && isDifferent}
          />
        </div>
      ) : null}
      <div className={classes.makeRow}>
        <Button type="submit" variant="filled" loading={isActing}>
          {t('handoverPackage.give.make')}
        </Button>
        <span className={classes.making} role="status">
          {isActing ? t('handoverPackage.give.making') : ''}
        </span>
      </div>
    </form>
  )
}

interface PassphraseFieldsProps {
  typed: Typed
  onType: (typed: Typed) => void
  isShort: boolean
  isDifferent: boolean
}

const PassphraseFields = ({ typed, onType, isShort, isDifferent }: PassphraseFieldsProps) => {
  const { t } = useTranslation()
  const strength = typed.passphrase === '' ? 'empty' : passphraseStrength(typed.passphrase)
  const toggle = { 'aria-label': t('handoverPackage.show'), tabIndex: 0 }
  return (
    <>
      <PasswordInput
        label={t('handoverPackage.give.passphrase')}
        description={isShort ? undefined : t(`handoverPackage.give.strength.${strength}`)}
        error={isShort ? t('handoverPackage.give.strength.short') : undefined}
        value={typed.passphrase}
        autoComplete="new-password"
        visibilityToggleButtonProps={toggle}
        onChange={(event) => onType({ ...typed, passphrase: event.currentTarget.value })}
      />
      <PasswordInput
        label={t('handoverPackage.give.again')}
        error={isDifferent ? t('handoverPackage.give.different') : undefined}
        value={typed.again}
        autoComplete="new-password"
        visibilityToggleButtonProps={toggle}
        onChange={(event) => onType({ ...typed, again: event.currentTarget.value })}
      />
    </>
  )
}
