import { Button, FileButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LOGO_MAX_BYTES, Logo } from '../../../shared/initiative/initiative.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './IdentityPanel.module.css'

const base64Of = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  // In pieces: a picture is longer than the arguments a call can take.
  const pieces = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, rank) =>
    String.fromCodePoint(...bytes.subarray(rank * 8192, (rank + 1) * 8192)),
  )
  return btoa(pieces.join(''))
}

/** The logo at the head of the Word documents. */
export const LogoField = ({ hasLogo }: { hasLogo: boolean }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [error, setError] = useState<string | null>(null)
  const { data: logo } = useQuery(orpc.initiative.logo.queryOptions({ enabled: hasLogo }))
  const choose = async (file: File | null) => {
    if (!file) return
    const mediaType = Logo.shape.mediaType.safeParse(file.type)
    const isRefused = !mediaType.success || file.size > LOGO_MAX_BYTES
    setError(isRefused ? t('fieldErrors.imageType') : null)
    if (isRefused) return
    const base64 = await base64Of(file)
    await act(() => rpc.initiative.setLogo({ mediaType: mediaType.data, base64 }), t('initiative.logoSet'))
  }
  return (
    <div>
      <p className={classes.legend} id="logo">
        {t('initiative.logo')}
      </p>
      <div className={classes.logo} role="group" aria-labelledby="logo">
        {hasLogo && logo ? (
          <span className={classes.logoPicture}>
            <img src={`data:${logo.mediaType};base64,${logo.base64}`} alt={t('initiative.logoAlt')} />
          </span>
        ) : null}
        <FileButton accept="image/png,image/jpeg" onChange={(file) => void choose(file)}>
          {(button) => (
            <Button {...button}>{hasLogo ? t('initiative.logoReplace') : t('initiative.logoChoose')}</Button>
          )}
        </FileButton>
        {hasLogo ? (
          <Button
            variant="subtle"
            onClick={() => void act(() => rpc.initiative.removeLogo(), t('initiative.logoRemoved'))}
          >
            {t('initiative.logoRemove')}
          </Button>
        ) : null}
      </div>
      <p className={classes.hint}>{t('initiative.logoHint')}</p>
      {error ? (
        <p className={classes.error} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  )
}
