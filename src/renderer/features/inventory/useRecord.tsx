import { useQuery, type UseQueryOptions } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { DetailNote } from '../../ui/Detail.tsx'

/** One record of a list that is read whole: undefined while the list is read, null where the record is gone. */
export const useRecord = <Row extends { id: string }, Failure, Key extends readonly unknown[]>(
  options: UseQueryOptions<Row[], Failure, Row[], Key>,
  id: string,
): Row | null | undefined => {
  const { data } = useQuery(options)
  return data && (data.find((row) => row.id === id) ?? null)
}

/** In the place of a record: nothing while it is read, a sentence where it is gone. */
export const Gone = ({ record }: { record: null | undefined }) => {
  const { t } = useTranslation()
  return record === null ? <DetailNote>{t('errors.NOT_FOUND')}</DetailNote> : null
}
