import { Alert, Button, PasswordInput } from '@mantine/core'
import { IconPackage } from '@tabler/icons-react'
import { useEffect, useRef, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verification } from '../../../shared/handoverPackage/handoverPackage.contract.ts'
import { moment } from '../format.ts'
import { StatusBadge } from '../StatusBadge.tsx'
import { FileVerdicts } from './FileVerdicts.tsx'
import classes from './package.module.css'
import { usePackageCheck } from './usePackageCheck.ts'

/** Checks a received package and opens its dossier, whether or not one is open. */
export const CheckPackage = () => {
  const { t } = useTranslation()
  const check = usePackageCheck()
  const { path, busy, found, whole } = check
  const asksPassphrase = path !== null && check.isProtected && found === null
  return (
    <div className={classes.check} aria-busy={busy !== null}>
      <div className={classes.chosen}>
        <Button
          leftSection={<IconPackage size={16} aria-hidden />}
          loading={busy === 'verifying' && !asksPassphrase}
          onClick={() => void check.choose()}
        >
          {t(path === null ? 'handoverPackage.check.choose' : 'handoverPackage.check.chooseAnother')}
        </Button>
        {path === null ? null : (
          <span className={classes.path}>
            <span className="sr-only">{t('handoverPackage.check.chosen')} </span>
            <bdi>{path}</bdi>
          </span>
        )}
      </div>
      {asksPassphrase ? <AskPassphrase check={check} /> : null}
      <p className={classes.progress} role="status">
        {busy === null ? '' : t(`handoverPackage.check.${busy}`)}
      </p>
      {whole === undefined ? null : (
        <Alert color="red" variant="default" role="alert">
          {whole}
        </Alert>
      )}
      {found === null ? null : (
        <Found found={found} isOpening={busy === 'opening'} onOpen={() => void check.openDossier()} />
      )}
    </div>
  )
}

const AskPassphrase = ({ check }: { check: ReturnType<typeof usePackageCheck> }) => {
  const { t } = useTranslation()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void check.submit()
  }
  return (
    <form noValidate className={classes.ask} onSubmit={submit}>
      <PasswordInput
        className={classes.passphrase}
        label={t('handoverPackage.check.passphrase')}
        description={t('handoverPackage.check.passphraseHint')}
        value={check.passphrase}
        error={check.refusal}
        autoComplete="off"
        autoFocus
        visibilityToggleButtonProps={{ 'aria-label': t('handoverPackage.show'), tabIndex: 0 }}
        onChange={(event) => check.type(event.currentTarget.value)}
      />
      <Button type="submit" className={classes.besideField} loading={check.busy === 'verifying'}>
        {t('handoverPackage.check.verify')}
      </Button>
    </form>
  )
}

interface FoundProps {
  found: Verification
  isOpening: boolean
  onOpen: () => void
}

const Found = ({ found: { manifest, isSound, files }, isOpening, onOpen }: FoundProps) => {
  const { t } = useTranslation()
  const { madeAt, madeBy, dossier } = manifest
  const about = { name: dossier.name, date: moment(madeAt), who: madeBy }
  const result = useRef<HTMLElement>(null)
  // The form that asked for the passphrase is gone with the focus in it.
  useEffect(() => result.current?.focus(), [])
  const unsound = files.filter(({ verdict }) => verdict !== 'sound').length
  return (
    <section ref={result} tabIndex={-1} aria-labelledby="about-package" className={classes.found}>
      <p id="about-package" className={classes.about}>
        {t(madeBy === '' ? 'handoverPackage.check.about' : 'handoverPackage.check.aboutBy', about)}
      </p>
      <div className={classes.verdict} role="status">
        <StatusBadge
          tone={isSound ? 'done' : 'late'}
          word={
            isSound
              ? t('handoverPackage.check.sound', { count: files.length })
              : t('handoverPackage.check.unsound', { count: unsound })
          }
        />
      </div>
      {isSound ? (
        <Button variant="filled" className={classes.open} loading={isOpening} onClick={onOpen}>
          {t('handoverPackage.check.open')}
        </Button>
      ) : null}
      <FileVerdicts files={files} />
    </section>
  )
}
