/** Bounds on what comes from outside. Sources of the figures: docs/decisions/0003-limits.md. */
export const LIMITS = {
  /** Bytes of one uploaded object. */
  uploadBytes: 20 * 1024 * 1024,
  /** Bytes of one plain text or HTML file. */
  textBytes: 5 * 1024 * 1024,
  /** Inflated bytes of all XML of an Office package together (10 MB of a DOCX already needed 1.3 GB of memory). */
  inflatedXmlBytes: 8 * 1024 * 1024,
  /** Inflated bytes and entries of the whole package, and the most that one part may be inflated by. */
  zipBytes: 200 * 1024 * 1024,
  zipEntries: 2_000,
  zipRatio: 200,
  /** Files in an upload that is a zip of files. */
  zipMembers: 50,
  htmlDepth: 256,
  pdfPages: 200,
  /** Pages of one file that are pictures; each takes two to three seconds to be read, and `ocrPageMs` at most. */
  ocrPages: 30,
  ocrPageMs: 20_000,
  /** Pixels of one picture, as its header gives them: nothing is decoded before. */
  imagePixels: 40_000_000,
  /** Sheets of a workbook, and rows and columns of a sheet that hold something. */
  sheets: 20,
  sheetRows: 5_000,
  sheetColumns: 200,
  /** Milliseconds one file may take to be read, and megabytes of the heap that its thread may fill. */
  readMs: 30_000,
  readMegabytes: 512,
  /** Figures of one bulletin; a report of 60 is long. */
  observations: 10_000,
  /** Milliseconds that must be left of an invocation to take one more bulletin, or one more event to send. */
  recordMs: 40_000,
  /** The same for a bulletin whose pages are pictures: all of them at their slowest, and a minute beside. */
  ocrRecordMs: 660_000,
  sendMs: 5_000,
  /** How often a message is taken before it is set aside; the waits between are in functions/runtime/faults.ts. */
  tries: 6,
  /** Milliseconds after which an event that was not sent, and a version without a receipt, are the sweep's. */
  unsentMs: 600_000,
  unansweredMs: 3_600_000,
  /** The sweep looks at versions up to this age (8 days): older ones were looked at before, again and again. */
  sweptMs: 8 * 24 * 3_600_000,
  /** Milliseconds that must be left of a sweep to look at one more page of a thousand versions. */
  sweepPageMs: 30_000,
  /**
   * UTF-8 bytes of a revision (report and differences as JSON) that travel in an event and lie in an item; beyond,
   * they lie in S3 and the event carries a link. And the most that a stored revision may inflate to.
   */
  inlineBytes: 200 * 1024,
  revisionBytes: 128 * 1024 * 1024,
  /** UTF-8 bytes of an answer of the HTTP API: a function may answer with 6 MB, a third of which Base64 would take. */
  answerBytes: 4 * 1024 * 1024,
} as const;
