/** Bounds on what comes from outside. Sources of the figures: docs/decisions/0003-limits.md. */
export const LIMITS = {
  /** Bytes of one uploaded object. */
  uploadBytes: 20 * 1024 * 1024,
  /** Bytes of one plain text or HTML file. */
  textBytes: 5 * 1024 * 1024,
  /** Inflated bytes of the main XML of a DOCX (10 MB already needed 1.3 GB of memory). */
  inflatedXmlBytes: 8 * 1024 * 1024,
  /** Inflated bytes and entries of the whole package, and the most that one part may be inflated by. */
  zipBytes: 200 * 1024 * 1024,
  zipEntries: 2_000,
  zipRatio: 200,
  htmlDepth: 256,
  pdfPages: 200,
  /** Milliseconds one file may take to be read. */
  readMs: 30_000,
} as const;
