import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckPackage } from '../../ui/handover/CheckPackage.tsx'
import { Fields, Page } from '../../ui/Page.tsx'
import { GiveForm } from './GiveForm.tsx'
import { MadePackage, type Made } from './MadePackage.tsx'
import classes from './PackagePage.module.css'

const parts = ['dossier', 'files', 'documents', 'export', 'manifest'] as const

/** Handing the whole dossier over as one file, and checking one that was received. */
export const PackagePage = () => {
  const { t } = useTranslation()
  const [made, setMade] = useState<Made | null>(null)
  return (
    <Page title={t('handoverPackage.title')}>
      <Fields title={t('handoverPackage.give.title')} description={t('handoverPackage.give.hint')}>
        <h3 className={classes.contents}>{t('handoverPackage.give.contents')}</h3>
        <ul className={classes.parts}>
          {parts.map((part) => (
            <li key={part}>{t(`handoverPackage.give.parts.${part}`)}</li>
          ))}
        </ul>
        <GiveForm onMade={setMade} />
        {made === null ? null : <MadePackage made={made} />}
      </Fields>
      <Fields title={t('handoverPackage.check.title')} description={t('handoverPackage.check.hint')}>
        <CheckPackage />
      </Fields>
    </Page>
  )
}
