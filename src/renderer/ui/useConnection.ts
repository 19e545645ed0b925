import { useSyncExternalStore } from 'react'
import { connection } from '../rpc.ts'

/** Whether the page is linked to the core. */
export const useConnection = () => useSyncExternalStore(connection.subscribe, connection.state)
