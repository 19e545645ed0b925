import { useTranslation } from 'react-i18next'
import type { Id } from '../../shared/fields.ts'
import { rpc } from '../rpc.ts'
import { saveFirst } from './saveFirst.ts'
import { showToast } from './toasts.ts'
import { useAct } from './useAct.ts'

/** A meeting whose minutes are frozen or reopened, and how it is called. */
interface Named {
  id: Id
  name: string
}

/** Freezing minutes and reopening them: each takes the other back, where « Annuler » by the journal could not. */
export const useFreeze = () => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const unfreeze = async ({ id, name }: Named) => {
    const isDone = await act(async () => {
      await rpc.minutes.unfreeze({ meetingId: id })
      return true
    })
    if (isDone) showToast({ message: t('meetings.frozen.unfrozen', { name }) })
  }
  const freeze = async (meeting: Named) => {
    // What is being typed belongs in the frozen file.
    if (!(await saveFirst())) return
    const isDone = await act(async () => {
      await rpc.minutes.freeze({ meetingId: meeting.id })
      return true
    })
    if (!isDone) return
    const action = { label: t('common.undo'), run: () => void unfreeze(meeting) }
    showToast({ message: t('meetings.stepDone.validated', { name: meeting.name }), action })
  }
  return { freeze, unfreeze, isFreezing: isActing }
}
