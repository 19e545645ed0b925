import { t } from 'i18next'
import { useCallback, useState } from 'react'
import type { OpenDossier } from '../../shared/dossier/dossier.contract.ts'
import { orpc, queryClient } from '../query.ts'
import { rpc } from '../rpc.ts'
import { errorSentence } from './errors.ts'
import { forgetKept } from './memory.ts'
import { saveFirst } from './saveFirst.ts'
import { showToast } from './toasts.ts'
import { forgetChanges } from './undo.ts'

const aboutThisComputer = [orpc.settings.key(), orpc.files.key()].map((key) => JSON.stringify(key[0]))

/** Nothing of one dossier may be shown in another: what was read is forgotten. */
export const showDossier = (dossier: OpenDossier | null): void => {
  forgetChanges()
  forgetKept()
  if (dossier) window.location.hash = '#/'
  queryClient.setQueryData(orpc.dossier.current.queryKey(), dossier)
  const current = JSON.stringify(orpc.dossier.current.queryKey()[0])
  queryClient.removeQueries({
    predicate: ({ queryKey }) => {
      const place = JSON.stringify(queryKey[0])
      return place !== current && !aboutThisComputer.some((kept) => place.startsWith(kept.slice(0, -1)))
    },
  })
  void queryClient.invalidateQueries({ queryKey: orpc.settings.key() })
}

interface Opening {
  /** Opens a dossier by any of the calls that answer one, and shows it. Whether it was opened. */
  open: (call: () => Promise<OpenDossier>) => Promise<boolean>
  close: () => Promise<void>
  /** Why the last one could not be opened or closed. */
  error: string | null
  isBusy: boolean
}

/** Opening and closing the dossier of this window; what is being typed is saved first. */
export const useDossier = (): Opening => {
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const run = useCallback(async (call: () => Promise<OpenDossier | null>) => {
    setBusy(true)
    setError(null)
    try {
      if (!(await saveFirst())) return false
      showDossier(await call())
      return true
    } catch (cause) {
      setError(errorSentence(cause))
      // What is open by now is for the core to say.
      void queryClient.invalidateQueries({ queryKey: orpc.dossier.current.queryKey() })
      return false
    } finally {
      setBusy(false)
    }
  }, [])
  const close = useCallback(async () => {
    await run(async () => {
      const { isBackedUp } = await rpc.dossier.close()
      if (!isBackedUp) showToast({ message: t('shell.closedWithoutBackup'), tone: 'error' })
      return null
    })
  }, [run])
  return { open: run, close, error, isBusy }
}
