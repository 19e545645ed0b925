import { Alert, Button, Modal, TextInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Folder, FolderEntry } from '../../shared/files/files.contract.ts'
import { orpc } from '../query.ts'
import { useFileRequest, type ChosenFile, type FileRequest } from './chooseFile.ts'
import { errorSentence } from './errors.ts'
import classes from './FileDialog.module.css'
import { lastPart, nameRefusal, pathIn, withExtension } from './fileNames.ts'
import { FolderContent, FolderPlaces } from './FolderContent.tsx'

/** The page’s own folder browser, opened by `chooseFile` where the system has no dialog to offer. */
export const FileDialog = () => {
  const { t } = useTranslation()
  const request = useFileRequest()
  return (
    <Modal
      opened={request !== null}
      onClose={() => request?.answer(null)}
      title={request?.title}
      size={720}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {request ? <Browser request={request} onAnswer={request.answer} /> : null}
    </Modal>
  )
}

interface BrowserProps {
  request: FileRequest
  onAnswer: (chosen: ChosenFile | null) => void
}

const Browser = ({ request, onAnswer }: BrowserProps) => {
  const { t } = useTranslation()
  const [path, setPath] = useState(request.folder ?? '')
  const [name, setName] = useState(request.suggestedName ?? '')
  const [chosen, setChosen] = useState<FolderEntry | null>(null)
  const folder = useQuery({
    ...orpc.files.list.queryOptions({ input: { path, kind: request.kind } }),
    staleTime: 0,
    throwOnError: false,
    placeholderData: keepPreviousData,
  })
  const [isLate] = useState(folder.data === undefined)
  const enter = (next: string) => {
    setChosen(null)
    setPath(next)
  }
  const activate = (entry: FolderEntry) => {
    if (entry.kind === 'folder') return enter(entry.path)
    if (request.act === 'open') return onAnswer({ path: entry.path, replaces: false })
    return setName(entry.name)
  }
  if (folder.error) {
    return (
      <Refused sentence={errorSentence(folder.error)} onBack={path === '' ? () => onAnswer(null) : () => enter('')} />
    )
  }
  if (!folder.data) return <div className={classes.waiting} />
  return (
    <div className={classes.browser}>
      <FolderPlaces folder={folder.data} onEnter={enter} />
      <FolderContent
        folder={folder.data}
        takesFocus={request.act === 'open' || request.kind === 'folder'}
        emptySentence={t(
          request.act === 'save' || request.kind === 'folder' ? 'files.emptyFolder' : 'files.nothingToOpen',
        )}
        chosen={chosen}
        onChoose={(entry) => {
          setChosen(entry)
          if (request.act === 'save' && entry.kind === 'file') setName(entry.name)
        }}
        onActivate={activate}
        onUp={folder.data.parent === null ? null : () => enter(folder.data.parent ?? '')}
      />
      <Answer
        request={request}
        folder={folder.data}
        isLate={isLate}
        name={name}
        chosen={chosen}
        onName={setName}
        onAnswer={onAnswer}
      />
    </div>
  )
}

const Refused = ({ sentence, onBack }: { sentence: string; onBack: () => void }) => {
  const { t } = useTranslation()
  return (
    <Alert color="red" variant="default" role="alert">
      <p className={classes.sentence}>{sentence}</p>
      <Button onClick={onBack} data-autofocus>
        {t('files.place.documents')}
      </Button>
    </Alert>
  )
}

interface AnswerProps extends BrowserProps {
  folder: Folder
  /** Whether the folder came after the dialog. */
  isLate: boolean
  name: string
  chosen: FolderEntry | null
  onName: (name: string) => void
}

const Answer = ({ request, folder, isLate, name, chosen, onName, onAnswer }: AnswerProps) => {
  const { t } = useTranslation()
  const target = pathIn(folder.path, withExtension(name.trim(), request.kind))
  const isNaming = request.act === 'save' && request.kind !== 'folder'
  const isThere = folder.entries.some(
    (entry) => entry.kind === 'file' && entry.name.toLowerCase() === lastPart(target).toLowerCase(),
  )
  // A file that is there is replaced by a button that says so, never by the same « Enregistrer ».
  const replaces = isNaming && isThere && request.canReplace === true
  const refusal = isNaming ? refusalOfName(name, folder, isThere && !replaces) : null
  const path = isNaming ? target : (chosen?.path ?? (request.kind === 'folder' ? folder.path : null))
  const isReady =
    refusal === null && path !== null && (request.kind === 'folder' || chosen?.kind !== 'folder' || isNaming)
  const label = () => {
    if (request.kind === 'folder') return t('files.chooseThis')
    if (!isNaming) return t('files.open')
    return replaces ? t('files.replaceIt') : t('files.save')
  }
  return (
    <form
      className={classes.answer}
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) onAnswer({ path, replaces })
      }}
    >
      {isNaming ? (
        <TextInput
          label={t('files.fileName')}
          description={replaces ? t('files.replace') : null}
          value={name}
          error={refusal && t(`files.${refusal}`)}
          // The dialog gives the focus, unless the folder comes after it has given it away.
          autoFocus={isLate}
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
          rightSection={<span aria-hidden>{withExtension('', request.kind)}</span>}
          rightSectionWidth={64}
          onChange={(event) => onName(event.currentTarget.value)}
        />
      ) : null}
      <div className={classes.buttons}>
        <Button onClick={() => onAnswer(null)}>{t('common.cancel')}</Button>
        <Button variant="filled" type="submit" disabled={!isReady}>
          {label()}
        </Button>
      </div>
    </form>
  )
}

const refusalOfName = (name: string, folder: Folder, isTaken: boolean) => {
  if (!folder.isWritable) return 'notWritable'
  return nameRefusal(name) ?? (isTaken ? 'exists' : null)
}
