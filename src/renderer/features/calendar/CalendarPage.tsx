import { useTranslation } from 'react-i18next'

export const CalendarPage = () => {
  const { t } = useTranslation()
  return <h2>{t('calendar.title')}</h2>
}
