import { useTranslation } from 'react-i18next'
import { rpc } from '../../rpc.ts'
import { hrefOfNewMeeting } from '../../ui/places.ts'
import { useAct } from '../../ui/useAct.ts'

const CODES = 99

/** Opens the dialog of a new transfer session, about one activity or none yet; makes the body that holds them where the dossier has none. */
export const useTransferSession = (activityId?: string) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const committee = async (): Promise<{ id: string }> => {
    const committees = await rpc.committees.list()
    const there = committees.find(({ kind }) => kind === 'transfer')
    if (there) return { id: there.id }
    const taken = new Set(committees.map(({ code }) => code))
    const usual = t('committees.proposed.transfer.code')
    // Another body may bear the code already.
    const codes = Array.from({ length: CODES }, (_, rank) => (rank === 0 ? usual : `${usual}-${rank + 1}`))
    const code = codes.find((one) => !taken.has(one)) ?? usual
    return rpc.committees.create({ kind: 'transfer', name: t('committees.proposed.transfer.name'), code })
  }
  const plan = async () => {
    const found = await act(committee)
    if (found) window.location.hash = hrefOfNewMeeting(found.id, activityId)
  }
  return { plan, isActing }
}
