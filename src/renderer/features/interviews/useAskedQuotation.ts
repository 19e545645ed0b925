import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { t } from 'i18next'
import { useEffect, useRef } from 'react'
import { orpc } from '../../query.ts'
import { showToast } from '../../ui/toasts.ts'
import { showQuotation } from './showQuotation.ts'

const MOST = 200

interface Quoted {
  id: string
  quotation: string
  questionId: string | null
}

/** Shows, once, the words that the record named in the address was made from. */
export const useAskedQuotation = (interviewId: string): void => {
  const { need, flow, promise } = useSearch({ from: '/interviews/{-$id}' })
  const of = { interviewId, limit: MOST }
  const needs = useQuery(orpc.needs.list.queryOptions({ input: of, enabled: need !== undefined }))
  const flows = useQuery(orpc.flows.list.queryOptions({ input: of, enabled: flow !== undefined }))
  const promises = useQuery(orpc.promises.list.queryOptions({ input: of, enabled: promise !== undefined }))
  const asked = need ?? flow ?? promise
  const rows: readonly Quoted[] = [
    ...(needs.data?.rows ?? []),
    ...(flows.data?.rows ?? []),
    ...(promises.data?.rows ?? []).map(({ id, text }) => ({ id, quotation: text, questionId: null })),
  ]
  const record = rows.find(({ id }) => id === asked)
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (!record || shown.current === record.id) return
    shown.current = record.id
    if (!showQuotation(record.quotation, record.questionId)) showToast({ message: t('interviews.notFound') })
  })
}
