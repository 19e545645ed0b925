import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../shared/settings/settings.contract.ts'
import { CheckPackage } from '../../ui/handover/CheckPackage.tsx'
import { LanguageAndTheme } from '../../ui/LanguageAndTheme.tsx'
import classes from './StartPage.module.css'

/** A received package is checked, and its dossier opened, while none is open. */
export const CheckScreen = ({ settings, onBack }: { settings: Settings; onBack: () => void }) => {
  const { t } = useTranslation()
  return (
    <div className={`${classes.screen} ${classes.grows}`}>
      <main className={classes.checking}>
        <div>
          <Button
            variant="subtle"
            size="xs"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
            autoFocus
            onClick={onBack}
          >
            {t('start.back')}
          </Button>
        </div>
        <header>
          <h1 className={classes.title}>{t('start.verify')}</h1>
          <p className={classes.purpose}>{t('handoverPackage.check.hint')}</p>
        </header>
        <CheckPackage />
      </main>
      <footer className={classes.footer}>
        <LanguageAndTheme settings={settings} isCompact />
      </footer>
    </div>
  )
}
