import { useTranslation } from 'react-i18next'
import type { AttachedFile, FileOwner } from '../../../shared/attachedFiles/attachedFiles.contract.ts'
import { queryClient, orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { chooseFile } from '../chooseFile.ts'
import { showToast } from '../toasts.ts'
import { useAct } from '../useAct.ts'

/** The folder browser gave the focus back to a button at work, which could not take it. */
const giveFocusBack = (button: Element | null) => {
  if (document.activeElement === document.body && button instanceof HTMLElement) button.focus()
}

/** What is done with files kept in the dossier: their bytes never come to the page. */
export const useFileActs = () => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const add = async (owner: FileOwner) => {
    const button = document.activeElement
    const chosen = await chooseFile({ act: 'open', kind: 'any', title: t('attachedFiles.choose') })
    if (chosen) await act(() => rpc.attachedFiles.add({ owner, paths: [chosen.path] }), t('attachedFiles.added'))
    giveFocusBack(button)
  }
  const saveAs = async ({ id, name }: AttachedFile) => {
    const button = document.activeElement
    const { documentFolder } = await queryClient.ensureQueryData(orpc.settings.get.queryOptions())
    const chosen = await chooseFile({
      act: 'save',
      kind: 'any',
      title: t('attachedFiles.saveAsTitle'),
      suggestedName: name,
      folder: documentFolder,
      canReplace: true,
    })
    if (chosen) {
      const saved = await act(() => rpc.attachedFiles.saveAs({ id, path: chosen.path, mayReplace: chosen.replaces }))
      if (saved) showToast({ message: t('attachedFiles.saved', saved) })
    }
    giveFocusBack(button)
  }
  const open = ({ id }: AttachedFile) => act(() => rpc.attachedFiles.open({ id }))
  const remove = ({ id, name }: AttachedFile) =>
    act(() => rpc.attachedFiles.remove({ id }), t('attachedFiles.removed', { name }))
  return { add, open, saveAs, remove, isActing }
}
