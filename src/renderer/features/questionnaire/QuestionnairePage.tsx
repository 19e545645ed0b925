import { useTranslation } from 'react-i18next'

export const QuestionnairePage = () => {
  const { t } = useTranslation()
  return <h2>{t('questionnaire.title')}</h2>
}
