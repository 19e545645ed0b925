import { useTranslation } from 'react-i18next'

export const IndicatorsPage = () => {
  const { t } = useTranslation()
  return <h2>{t('indicators.title')}</h2>
}
