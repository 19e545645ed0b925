import { t } from 'i18next'
import { useState } from 'react'
import type { Verification } from '../../../shared/handoverPackage/handoverPackage.contract.ts'
import { looksProtected } from '../../../shared/handoverPackage/handoverPackage.rules.ts'
import { rpc } from '../../rpc.ts'
import { chooseFile } from '../chooseFile.ts'
import { useDossier } from '../dossier.ts'
import { errorSentence, expectedError } from '../errors.ts'
import { safeFileName } from '../fileNames.ts'

interface CheckState {
  path: string | null
  isProtected: boolean
  passphrase: string
  found: Verification | null
  busy: 'verifying' | 'opening' | null
  /** Why the passphrase was refused: beside it. */
  refusal: string | undefined
  /** Why the package as a whole was. */
  whole: string | undefined
}

const nothing = { found: null, busy: null, refusal: undefined, whole: undefined }

const refused = (cause: unknown): Partial<CheckState> =>
  expectedError(cause)?.code === 'PACKAGE_LOCKED'
    ? { isProtected: true, refusal: errorSentence(cause) }
    : { whole: errorSentence(cause) }

const given = (passphrase: string): string | null => (passphrase === '' ? null : passphrase)

/** A received package: chosen, checked file by file, its dossier taken out and opened. */
export const usePackageCheck = () => {
  const [state, setState] = useState<CheckState>({ path: null, isProtected: false, passphrase: '', ...nothing })
  const { open, error } = useDossier()
  const change = (patch: Partial<CheckState>) => setState((before) => ({ ...before, ...patch }))

  const during = async (busy: 'verifying' | 'opening', act: () => Promise<void>) => {
    change({ busy, refusal: undefined, whole: undefined })
    try {
      await act()
    } catch (cause) {
      change(refused(cause))
    } finally {
      change({ busy: null })
    }
  }
  const verify = (path: string, passphrase: string) =>
    during('verifying', async () =>
      change({ found: await rpc.handoverPackage.verify({ path, passphrase: given(passphrase) }) }),
    )
  const choose = async () => {
    const file = await chooseFile({ act: 'open', kind: 'package', title: t('handoverPackage.check.dialog') })
    if (!file) return
    const isProtected = looksProtected(file.path)
    change({ path: file.path, isProtected, passphrase: '', ...nothing })
    if (!isProtected) await verify(file.path, '')
  }
  const submit = async () => {
    const { path, passphrase } = state
    if (path === null) return
    if (passphrase === '') change({ refusal: t('handoverPackage.check.passphraseMissing') })
    else await verify(path, passphrase)
  }
  const openDossier = async () => {
    const { path, passphrase, found } = state
    if (path === null || found === null) return
    const suggestedName = safeFileName(found.manifest.dossier.name)
    const to = await chooseFile({ act: 'save', kind: 'dossier', title: t('files.saveDossier'), suggestedName })
    if (!to) return
    await during('opening', async () => {
      const received = await rpc.handoverPackage.receive({ path, passphrase: given(passphrase), to: to.path })
      await open(() => rpc.dossier.open({ path: received.path }))
    })
  }
  const type = (passphrase: string) => change({ passphrase, refusal: undefined })
  return { ...state, whole: state.whole ?? error ?? undefined, choose, submit, openDossier, type }
}
