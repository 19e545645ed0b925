import { realpathSync, statfsSync } from 'node:fs'

/** Linux file system types of network shares (statfs(2)): NFS, SMB, CIFS, SMB2, Ceph, AFS, 9p, Coda. */
const shareTypes = new Set([
  0x6969, 0x517b, 0xff53_4d42, 0xfe53_4d42, 0x00c3_6400, 0x5346_414f, 0x0102_1997, 0x7375_7245,
])

/** Whether a file is on a network share, where SQLite's write-ahead log is not safe (sqlite.org/wal.html). */
export function isOnNetworkShare(path: string): boolean {
  if (path.startsWith('\\\\')) return true
  // A drive letter that stands for a share (« Z: »): Windows itself answers the share behind it.
  if (process.platform === 'win32') return realpathSync.native(path).startsWith('\\\\')
  if (process.platform !== 'linux') return false
  return shareTypes.has(statfsSync(path).type)
}
