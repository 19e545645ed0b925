import { Alert, Button, Loader, Modal, TextInput } from '@mantine/core'
import { IconFilePlus, IconFolderOpen, IconPackageImport, IconPresentation } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Name } from '../../../shared/fields.ts'
import type { OpenDossier } from '../../../shared/dossier/dossier.contract.ts'
import type { Settings } from '../../../shared/settings/settings.contract.ts'
import { rpc } from '../../rpc.ts'
import { chooseFile } from '../../ui/chooseFile.ts'
import { useDossier } from '../../ui/dossier.ts'
import { safeFileName } from '../../ui/fileNames.ts'
import { refusalOf } from '../../ui/useAutosave.ts'
import { LanguageAndTheme } from '../../ui/LanguageAndTheme.tsx'
import { CheckScreen } from './CheckScreen.tsx'
import { RecentDossiers } from './RecentDossiers.tsx'
import classes from './StartPage.module.css'

/** What is shown while no dossier is open: begin, open, or look at the demonstration. */
export const StartPage = ({ settings }: { settings: Settings }) => {
  const { t } = useTranslation()
  const { open, error, isBusy } = useDossier()
  const [isNaming, setNaming] = useState(false)
  // Null before the first time: coming back from there, the focus is where it left from.
  const [isChecking, setChecking] = useState<boolean | null>(null)
  const [pressed, setPressed] = useState<'new' | 'open' | 'demonstration' | null>(null)
  const run = async (act: typeof pressed, call: () => Promise<OpenDossier>) => {
    setPressed(act)
    await open(call)
    setPressed(null)
  }
  const create = async (name: string) => {
    setNaming(false)
    const file = await chooseFile({
      act: 'save',
      kind: 'dossier',
      title: t('files.saveDossier'),
      suggestedName: safeFileName(name),
    })
    if (file) await run('new', () => rpc.dossier.create({ path: file.path, name, locale: settings.locale }))
  }
  const openFile = async () => {
    const file = await chooseFile({ act: 'open', kind: 'dossier', title: t('files.openDossier') })
    if (file) await run('open', () => rpc.dossier.open({ path: file.path }))
  }
  const demonstrate = async () => {
    const file = await chooseFile({
      act: 'save',
      kind: 'dossier',
      title: t('files.saveDossier'),
      suggestedName: t('start.demonstrationFile'),
    })
    if (file) await run('demonstration', () => rpc.dossier.openDemonstration({ path: file.path }))
  }
  if (isChecking) return <CheckScreen settings={settings} onBack={() => setChecking(false)} />
  return (
    <div className={classes.screen}>
      <main className={classes.main}>
        <header>
          <h1 className={classes.title}>{t('start.title')}</h1>
          <p className={classes.purpose}>{t('start.purpose')}</p>
        </header>
        {error ? (
          <Alert color="red" variant="default" role="alert" className={classes.error}>
            {error}
          </Alert>
        ) : null}
        <ul className={classes.acts} aria-busy={isBusy}>
          <Act
            icon={<IconFilePlus size={20} />}
            words={t('start.new')}
            hint={pressed === 'new' ? t('start.making') : t('start.newHint')}
            isBusy={pressed === 'new'}
            onClick={() => setNaming(true)}
          />
          <Act
            icon={<IconFolderOpen size={20} />}
            words={t('start.open')}
            hint={pressed === 'open' ? t('start.opening') : t('start.openHint')}
            isBusy={pressed === 'open'}
            onClick={() => void openFile()}
          />
          <Act
            icon={<IconPresentation size={20} />}
            words={t('start.demonstration')}
            hint={pressed === 'demonstration' ? t('start.makingDemonstration') : t('start.demonstrationHint')}
            isBusy={pressed === 'demonstration'}
            onClick={() => void demonstrate()}
          />
          <li>
            <button
              type="button"
              className={classes.quiet}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- where the focus left from
              autoFocus={isChecking === false}
              onClick={() => setChecking(true)}
            >
              <IconPackageImport size={16} aria-hidden />
              {t('start.verify')}
            </button>
          </li>
        </ul>
        <RecentDossiers recent={settings.recent} onOpen={(path) => void open(() => rpc.dossier.open({ path }))} />
      </main>
      <footer className={classes.footer}>
        <LanguageAndTheme settings={settings} isCompact />
      </footer>
      <NameDialog isOpen={isNaming} onClose={() => setNaming(false)} onName={(name) => void create(name)} />
    </div>
  )
}

interface ActProps {
  icon: ReactNode
  words: string
  hint: string
  /** What was asked for is being done: said in the place of the hint. */
  isBusy: boolean
  onClick: () => void
}

const Act = ({ icon, words, hint, isBusy, onClick }: ActProps) => (
  <li>
    <button type="button" className={classes.act} aria-disabled={isBusy} onClick={isBusy ? undefined : onClick}>
      {isBusy ? <Loader size={20} aria-hidden /> : icon}
      <span>
        <strong>{words}</strong>
        <span className={classes.hint} role={isBusy ? 'status' : undefined}>
          {hint}
        </span>
      </span>
    </button>
  </li>
)

interface NameDialogProps {
  isOpen: boolean
  onClose: () => void
  onName: (name: string) => void
}

const NameDialog = ({ isOpen, onClose, onName }: NameDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('start.nameTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <NameForm onClose={onClose} onName={onName} />
    </Modal>
  )
}

const NameForm = ({ onClose, onName }: Omit<NameDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [error, setError] = useState<string | null>(null)
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        const refusal = name.trim() === '' ? t('start.nameRequired') : refusalOf(Name, name)
        setError(refusal)
        if (!refusal) onName(name.trim())
      }}
    >
      <TextInput
        label={t('start.name')}
        description={t('start.nameHint')}
        value={name}
        error={error}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="filled" type="submit">
          {t('start.chooseFile')}
        </Button>
      </div>
    </form>
  )
}
