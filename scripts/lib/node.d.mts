export declare const nodeBinary: () => string
