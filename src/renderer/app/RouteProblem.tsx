import { Button } from '@mantine/core'
import { Link, type ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { refreshScreen } from '../query.ts'
import { errorSentence } from '../ui/errors.ts'
import { Page } from '../ui/Page.tsx'

/** An address that leads nowhere. */
export const RouteMissing = () => {
  const { t } = useTranslation()
  return (
    <Page title={t('shell.notFoundTitle')}>
      <Link to="/">{t('shell.backToToday')}</Link>
    </Page>
  )
}

/** A screen that failed: the rest of the window still works. */
export const RouteFailed = ({ error, reset }: ErrorComponentProps) => {
  const { t } = useTranslation()
  return (
    <Page title={t('shell.failed')}>
      <p role="alert">{errorSentence(error)}</p>
      <Button
        onClick={() => {
          refreshScreen()
          reset()
        }}
      >
        {t('common.retry')}
      </Button>
    </Page>
  )
}
