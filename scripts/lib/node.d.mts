export declare const nodeBinary: () => string
export declare const checkNpm: () => void
