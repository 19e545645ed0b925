import { useQuery } from '@tanstack/react-query'
import { orpc } from '../query.ts'
import { Shell } from './Shell.tsx'

/** The window of the open dossier; made anew when another one is opened. */
export const RootScreen = () => {
  const { data: dossier } = useQuery(orpc.dossier.current.queryOptions())
  return dossier ? <Shell key={`${dossier.path} ${dossier.openedAt}`} dossier={dossier} /> : null
}
