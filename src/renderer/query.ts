import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { MutationCache, QueryClient } from '@tanstack/react-query'
import { rpc } from './rpc.ts'

/** Asks again for what is on screen, and for the rest when it comes back on screen; settled once the screen has it. */
export const screenRefreshed = (): Promise<void> => queryClient.invalidateQueries()

/** The same, without waiting. */
export const refreshScreen = (): void => void screenRefreshed()

/** There is one writer and no network: what was read stays true until something is saved. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Infinity,
      refetchOnWindowFocus: false,
      // A screen that never had its data says so in its place (app/RouteProblem.tsx); one that has some keeps it.
      throwOnError: (_error, query) => query.state.data === undefined,
    },
    mutations: { networkMode: 'always', retry: false },
  },
  mutationCache: new MutationCache({ onSuccess: refreshScreen }),
})

/** Query and mutation options of each procedure: `orpc.phases.list.queryOptions()`. */
export const orpc = createTanstackQueryUtils(rpc)
