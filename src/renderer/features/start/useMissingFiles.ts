import { useQueries } from '@tanstack/react-query'
import type { RecentDossier } from '../../../shared/settings/settings.contract.ts'
import { orpc } from '../../query.ts'
import { expectedError } from '../../ui/errors.ts'
import { lastPart } from '../../ui/fileNames.ts'

const folderOf = (path: string): string => path.slice(0, path.length - lastPart(path).length) || path

/** The recent dossiers that are no longer in their folder. */
export const useMissingFiles = (recent: readonly RecentDossier[]): ReadonlySet<string> => {
  const folders = [...new Set(recent.map(({ path }) => folderOf(path)))]
  const listings = useQueries({
    queries: folders.map((path) => ({
      ...orpc.files.list.queryOptions({ input: { path, kind: 'dossier' } }),
      staleTime: 0,
      throwOnError: false,
    })),
  })
  const isMissing = ({ path }: RecentDossier) => {
    const listing = listings[folders.indexOf(folderOf(path))]
    if (!listing || listing.isPending) return false
    // Another trouble than a missing folder is told when the file is opened.
    if (listing.error) return expectedError(listing.error)?.code === 'FILE_NOT_FOUND'
    return !listing.data.entries.some((entry) => entry.path === path || entry.name === lastPart(path))
  }
  return new Set(recent.filter(isMissing).map(({ path }) => path))
}
