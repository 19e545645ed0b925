import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentRequest, SavedDocument } from '../../shared/documents/documents.contract.ts'
import { assertNever } from '../../shared/errors.ts'
import { rpc } from '../rpc.ts'
import { chooseFile } from './chooseFile.ts'
import { saveFirst } from './saveFirst.ts'
import { showToast } from './toasts.ts'
import { useAct } from './useAct.ts'

/** A document written in this session. */
export interface Written extends SavedDocument {
  at: Date
}

let written: ReadonlyMap<string, Written> = new Map()
const listeners = new Set<() => void>()

const keyOf = (request: DocumentRequest): string => {
  switch (request.kind) {
    case 'interviewReport':
      return `${request.kind} ${request.interviewId}`
    case 'synergySheet':
      return `${request.kind} ${request.synergyId} ${request.audience}`
    case 'actionSheet':
      return `${request.kind} ${request.actionId} ${request.audience}`
    case 'actionPlan':
    case 'timeline':
      return `${request.kind} ${request.audience} ${request.paper}`
    case 'table':
      return `${request.kind} ${request.table} ${request.format}`
    case 'notice':
    case 'signIn':
    case 'minutes':
    case 'dashboard':
      return `${request.kind} ${request.meetingId}`
    case 'periodReport':
      return `${request.kind} ${request.reportId}`
    case 'handoverDossier':
    case 'handoverSheet':
    case 'hundredDays':
      return `${request.kind} ${request.handoverId}`
    case 'changes':
      return `${request.kind} ${request.from} ${request.to} ${request.audience}`
    case 'calendar':
      return `${request.kind} ${request.meetingId}`
    case 'mail':
      return `${request.kind} ${request.meetingId} ${request.subject}`
    default:
      return assertNever(request)
  }
}

const fileKindOf = (request: DocumentRequest): 'document' | 'workbook' | 'csv' | 'calendar' | 'mail' => {
  if (request.kind === 'calendar' || request.kind === 'mail') return request.kind
  if (request.kind !== 'table') return 'document'
  return request.format === 'csv' ? 'csv' : 'workbook'
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const keep = (request: DocumentRequest, document: SavedDocument) => {
  written = new Map(written).set(keyOf(request), { ...document, at: new Date() })
  for (const listener of listeners) listener()
}

/** The last time this document was written since the window is open. */
export const useWritten = (request: DocumentRequest): Written | undefined =>
  useSyncExternalStore(subscribe, () => written.get(keyOf(request)))

const focused = () => document.activeElement

/** The dialog gave the focus back to a button at work, which could not take it. */
const giveFocusBack = (button: Element | null) => {
  const isLost = focused() === document.body || Boolean(focused()?.closest('[role="dialog"]'))
  if (isLost && button instanceof HTMLElement) button.focus()
}

/** Writes a document where the officer chooses, under the name it should have, and opens it. */
export const useSaveDocument = () => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const saveDocument = async (request: DocumentRequest) => {
    const button = focused()
    // What is being typed belongs in the document.
    if (!(await saveFirst())) return
    const suggested = await act(() => rpc.documents.suggest(request))
    if (!suggested) return
    const { fileName, folder } = suggested
    const title = t('files.saveDocument')
    const chosen = await chooseFile({
      act: 'save',
      kind: fileKindOf(request),
      title,
      suggestedName: fileName,
      folder,
      canReplace: true,
    })
    if (!chosen) return
    const document = await act(() => rpc.documents.save({ ...request, path: chosen.path, mayReplace: chosen.replaces }))
    giveFocusBack(button)
    if (!document) return
    keep(request, document)
    const { path } = document
    showToast({
      message: t(document.wasOpened ? 'minutes.documents.saved' : 'minutes.documents.savedNotOpened', { path }),
    })
  }
  return { saveDocument, isSaving: isActing }
}
