import { t } from 'i18next'
import { useState } from 'react'
import type { Verification } from '../../../shared/handoverPackage/handoverPackage.contract.ts'
import { looksProtected } from '../../../shared/handoverPackage/handoverPackage.rules.ts'
import { rpc } from '../../rpc.ts'
import { chooseFile } from '../chooseFile.ts'
import { useDossier } from '../dossier.ts'
import { errorSentence, expectedError } from '../errors.ts'
import { safeFileName } from '../fileNames.ts'

export interface Refusals {
  /** Beside the passphrase. */
  passphrase?: string
  /** Of the package as a whole. */
  whole?: string
}

/** A received package: chosen, checked file by file, its dossier taken out and opened. */
export const usePackageCheck = () => {
  const [path, setPath] = useState<string | null>(null)
  const [isProtected, setProtected] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [found, setFound] = useState<Verification | null>(null)
  const [busy, setBusy] = useState<'verifying' | 'opening' | null>(null)
  const [refusals, setRefusals] = useState<Refusals>({})
  const { open, error } = useDossier()

  const refuse = (cause: unknown) => {
    const isLocked = expectedError(cause)?.code === 'PACKAGE_LOCKED'
    if (isLocked) setProtected(true)
    setRefusals(isLocked ? { passphrase: errorSentence(cause) } : { whole: errorSentence(cause) })
  }
  const verify = async (from: string) => {
    setBusy('verifying')
    setFound(null)
    setRefusals({})
    try {
      setFound(await rpc.handoverPackage.verify({ path: from, passphrase: passphrase === '' ? null : passphrase }))
    } catch (cause) {
      refuse(cause)
    } finally {
      setBusy(null)
    }
  }
  const choose = async () => {
    const file = await chooseFile({ act: 'open', kind: 'package', title: t('handoverPackage.check.dialog') })
    if (!file) return
    setPath(file.path)
    setFound(null)
    setRefusals({})
    setPassphrase('')
    setProtected(looksProtected(file.path))
    if (!looksProtected(file.path)) await verify(file.path)
  }
  const submit = async () => {
    if (path === null) return
    if (isProtected && passphrase === '') setRefusals({ passphrase: t('handoverPackage.check.passphraseMissing') })
    else await verify(path)
  }
  const openDossier = async () => {
    if (path === null || found === null) return
    const suggestedName = safeFileName(found.manifest.dossier.name)
    const to = await chooseFile({ act: 'save', kind: 'dossier', title: t('files.saveDossier'), suggestedName })
    if (!to) return
    setBusy('opening')
    try {
      const request = { path, passphrase: passphrase === '' ? null : passphrase, to: to.path }
      const received = await rpc.handoverPackage.receive(request)
      await open(() => rpc.dossier.open({ path: received.path }))
    } catch (cause) {
      refuse(cause)
    } finally {
      setBusy(null)
    }
  }
  const type = (typed: string) => {
    setPassphrase(typed)
    setRefusals({})
  }
  const whole = refusals.whole ?? error ?? undefined
  return {
    path,
    isProtected,
    passphrase,
    found,
    busy,
    refusal: refusals.passphrase,
    whole,
    choose,
    submit,
    openDossier,
    type,
  }
}
