import { Button } from '@mantine/core'
import { IconFileText, type Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import { currentLocale } from '../../i18n.ts'
import { useSaveDocument, useWritten } from '../useSaveDocument.ts'
import classes from './documents.module.css'

export const DocumentLines = ({ children }: { children: ReactNode }) => (
  <ul className={classes.documents}>{children}</ul>
)

interface LineProps {
  request: DocumentRequest
  name: string
  /** What is in it, or why it cannot be made. */
  words: string
  isRefused?: boolean
  /** « Générer… », unless it is made otherwise. */
  act?: { words: string; label: string }
  icon?: Icon
}

/** A document that can be made here: what is in it, where it was last saved, and the button that makes it. */
export const DocumentLine = ({
  request,
  name,
  words,
  isRefused = false,
  act,
  icon: LineIcon = IconFileText,
}: LineProps) => {
  const { t } = useTranslation()
  const { saveDocument, isSaving } = useSaveDocument()
  const written = useWritten(request)
  return (
    <li className={classes.document}>
      <LineIcon size={24} stroke={1.5} className={classes.documentIcon} aria-hidden />
      <div className={classes.words}>
        <h4 className={classes.documentName}>{name}</h4>
        <p className={classes.documentWords}>{words}</p>
        {written === undefined ? null : (
          <p className={classes.documentSaved}>
            {t('documents.lastSaved', {
              time: written.at.toLocaleTimeString(currentLocale(), { timeStyle: 'short' }),
              path: written.path,
            })}
          </p>
        )}
      </div>
      <Button
        loading={isSaving}
        disabled={isRefused}
        aria-label={act?.label ?? t('documents.generateOf', { document: name })}
        onClick={() => void saveDocument(request)}
      >
        {act?.words ?? t('documents.generate')}
      </Button>
    </li>
  )
}
