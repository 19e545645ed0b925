import { useTranslation } from 'react-i18next'

export const SkillsPage = () => {
  const { t } = useTranslation()
  return <h2>{t('skills.title')}</h2>
}
