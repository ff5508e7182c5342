/** The version of the reading rules that reports carry; raise it whenever a bulletin may read differently. */
export const EXTRACTOR_VERSION = '0.1.0';
