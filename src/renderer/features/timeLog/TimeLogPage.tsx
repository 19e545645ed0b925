import { useTranslation } from 'react-i18next'

export const TimeLogPage = () => {
  const { t } = useTranslation()
  return <h1>{t('timeLog.title')}</h1>
}
