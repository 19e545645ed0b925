import { Button, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { goBack, goOn, useOtherDossier } from '../ui/otherDossier.ts'
import { saveState } from '../ui/saveState.ts'
import { copyWords } from '../ui/unsavedWords.ts'
import { useConnection } from '../ui/useConnection.ts'
import classes from './Shell.module.css'

/** Another tab opened another dossier while words waited here: they are shown, and go nowhere unasked. */
export const OtherDossierDialog = () => {
  const { t } = useTranslation()
  const found = useOtherDossier()
  const link = useConnection()
  const [isBusy, setBusy] = useState(false)
  if (found === null || link !== 'open') return null
  const words = saveState.words().join('\n\n')
  const names = { left: found.left.name, open: found.open.name }
  const back = async () => {
    setBusy(true)
    await goBack(found)
    setBusy(false)
  }
  return (
    <Modal
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size={560}
      title={t('shell.otherDossier.title')}
    >
      <p className={classes.unsavedSentence}>{t('shell.otherDossier.explain', names)}</p>
      {words === '' ? null : (
        <Textarea aria-label={t('shell.otherDossier.words')} value={words} readOnly autosize minRows={2} maxRows={12} />
      )}
      <div className={classes.unsavedActs}>
        {words === '' ? null : <Button onClick={() => void copyWords(words)}>{t('common.copy')}</Button>}
        <Button onClick={() => goOn(found)}>{t('shell.otherDossier.goOn', names)}</Button>
        <Button variant="filled" loading={isBusy} data-autofocus onClick={() => void back()}>
          {t('shell.otherDossier.goBack', names)}
        </Button>
      </div>
    </Modal>
  )
}
