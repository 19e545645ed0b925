import { useTranslation } from 'react-i18next'
import { rpc } from '../rpc.ts'
import { chooseFile } from './chooseFile.ts'
import { saveFirst } from './saveFirst.ts'
import { showToast } from './toasts.ts'
import { useAct } from './useAct.ts'

/** Saves a verified copy of the dossier in a folder that the officer chooses; what is being typed is in it. */
export const useBackUp = () => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const backUp = async () => {
    const folder = await chooseFile({ act: 'open', kind: 'folder', title: t('files.chooseFolder') })
    if (!folder || !(await saveFirst())) return
    const copy = await act(() => rpc.dossier.backup({ folder: folder.path }))
    if (copy) showToast({ message: t('shell.backupDone', { path: copy.path }) })
  }
  return { backUp, isActing }
}
