import { ActionIcon } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { copyText } from '../../ui/copyText.ts'
import { fileSize } from '../../ui/format.ts'
import { showToast } from '../../ui/toasts.ts'
import classes from './PackagePage.module.css'

export interface Made {
  path: string
  bytes: number
  sha256: string
  files: number
}

/** What was just written, to be told to whoever receives it. */
export const MadePackage = ({ made: { path, bytes, sha256, files } }: { made: Made }) => {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="made" className={classes.made}>
      <h3 id="made" className={classes.madeTitle}>
        {t('handoverPackage.give.made.title')}
      </h3>
      <dl className={classes.facts}>
        <dt>{t('handoverPackage.give.made.path')}</dt>
        <dd>
          <bdi>{path}</bdi>
          <Copy label={t('handoverPackage.give.made.copyPath')} text={path} />
        </dd>
        <dt>{t('handoverPackage.give.made.bytes')}</dt>
        <dd>
          {fileSize(bytes)} · {t('handoverPackage.give.made.files', { count: files })}
        </dd>
        <dt>{t('handoverPackage.give.made.sha256')}</dt>
        <dd>
          <code className={classes.sha256}>{sha256}</code>
          <Copy label={t('handoverPackage.give.made.copySha256')} text={sha256} />
        </dd>
      </dl>
      <p className={classes.madeHint}>{t('handoverPackage.give.made.hint')}</p>
    </section>
  )
}

const Copy = ({ label, text }: { label: string; text: string }) => {
  const { t } = useTranslation()
  const copy = async () => {
    await copyText(text)
    showToast({ message: t('common.copied') })
  }
  return (
    <ActionIcon aria-label={label} title={label} onClick={() => void copy()}>
      <IconCopy size={16} />
    </ActionIcon>
  )
}
