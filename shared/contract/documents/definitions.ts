import type * as z from 'zod';
import { area, office, province } from '../area.ts';
import { anyEventType, eventAttributes } from '../attributes.ts';
import { differences } from '../differences.ts';
import { EVENT_TYPES } from '../event-types.ts';
import { linkedReport, withdrawnEvent } from '../events.ts';
import { NOTE_CODES } from '../note.ts';
import { evidence, namedArea, observation } from '../observation.ts';
import { period } from '../period.ts';
import { REASONS } from '../reasons.ts';
import {
  anyNoteCode,
  anyReasonCode,
  linkedRevision,
  receivedNote,
  receivedPublished,
  receivedRefusal,
  receivedRejected,
  receivedReport,
  receivedRevised,
  revisedReport,
} from '../received.ts';
import { sourceObject } from '../report.ts';
import { span } from '../span.ts';

/** A schema that the documents name, with the words that a reader of them needs. */
export interface Definition {
  readonly schema: z.ZodType;
  readonly description: string;
  /** For each property one sentence; a test asks for each. */
  readonly properties?: Readonly<Record<string, string>>;
  /** The codes of today of a vocabulary that grows. */
  readonly codes?: readonly string[];
}

const ENVELOPE = {
  specversion: 'CloudEvents 1.0.',
  id: 'Derived from bucket, key and version: a repeat has the id, and the bytes, of the first. Drop repeats by it.',
  source: 'ARN of the bucket that the bulletin was uploaded to.',
  subject: 'Key of the object, as the office named it: data, not a path.',
  time: 'When the outcome was committed: UTC, to the millisecond.',
  datacontenttype: 'Of `data`.',
  type: 'What happened. Another meaning is another type; within a version fields are only added.',
  data: 'What it happened to.',
};

const HEAD = {
  id: 'Of the report: the same over all its revisions. One object key is one report.',
  office: 'Who uploaded.',
  area: 'Whom the report is about: the office itself, or one that it followed in July 2025.',
  province: 'Present province of the office.',
  issuer: 'Who issued the bulletin; null where it does not say.',
  kind: 'What kind of bulletin it is.',
  period: 'The period reported on; null where the bulletin states none.',
  issued: 'Day on which it was issued.',
  title: 'Title as the bulletin has it: text from outside, to be escaped wherever it is shown.',
  revision: 'Counts the revisions of this report from 1: of two events the higher one is newer.',
  object: 'The version of the object that it was read from.',
  document: 'SHA-256, media type and pages of the file.',
  extractor: 'Version of the reader and of its catalogue of indicators.',
};

const REPORT = {
  ...HEAD,
  observations: 'Every figure that was read, in the order of the text.',
  notes: 'What was doubtful, for people.',
};

/** Everything that the documents of the contract name, by the name that it has there. */
export const DEFINITIONS = {
  ReportPublished: {
    schema: receivedPublished,
    description: 'The first revision of a report.',
    properties: ENVELOPE,
  },
  ReportRevised: {
    schema: receivedRevised,
    description: 'A later revision of a report, with what it says otherwise than the one before.',
    properties: ENVELOPE,
  },
  ReportWithdrawn: {
    schema: withdrawnEvent,
    description:
      'Somebody deleted the file: the report no longer stands. A later upload is a revision of it.',
    properties: ENVELOPE,
  },
  BulletinRejected: {
    schema: receivedRejected,
    description: 'A file was refused. A report that stood under its key still stands.',
    properties: ENVELOPE,
  },
  Report: {
    schema: receivedReport,
    description: 'What a bulletin says about one area for one period.',
    properties: REPORT,
  },
  RevisedReport: {
    schema: revisedReport,
    description: 'The report as it is now, and what changed.',
    properties: { ...REPORT, differences: 'Against the revision before, observation by observation.' },
  },
  LinkedReport: {
    schema: linkedReport,
    description: 'A report past 200 KB: without figures and notes, which lie behind the link.',
    properties: {
      ...HEAD,
      link: '`s3://bucket/key` of a gzip-compressed JSON object, a LinkedRevision. Never overwritten.',
    },
  },
  WithdrawnReport: {
    schema: withdrawnEvent.shape.data,
    description: 'The report as it last was, without figures and notes.',
    properties: { ...HEAD, withdrawal: 'The delete marker: its version id, and when it was set.' },
  },
  RejectedBulletin: {
    schema: receivedRejected.shape.data,
    description: 'The file that was refused, and why.',
    properties: {
      object: 'The version of the object. Without an ETag where the file was marked as a state secret.',
      office: 'Absent where the key names no known office.',
      reason: 'Why, in words that the office can act on.',
    },
  },
  LinkedRevision: {
    schema: linkedRevision,
    description: 'What lies at the link of an event whose report is too large to travel in it.',
    properties: { report: 'The whole report.', differences: 'Absent for a first revision.' },
  },
  Observation: {
    schema: observation,
    description: 'One measured value, with the text it came from.',
    properties: {
      indicator: 'Id in the catalogue; null for a figure that no indicator claims. The catalogue grows.',
      label:
        'What the figure is of: the words of the catalogue, or of the text where the catalogue has none.',
      measure: 'How it is measured.',
      value: 'In the base unit of `unit`; growth and change are signed.',
      max: 'Upper end of a range that `value` begins.',
      of: 'Denominator of a ratio ("8/15").',
      unit: 'Base unit: VND, %, ha, t, t/ha, km, person and others. Units may be added.',
      bound: 'How the text hedges the magnitude: "hơn 58%" is ">".',
      basis: 'What a percentage is of.',
      period: 'Where it is another than that of the report.',
      asOf: 'Day on which a stock was counted.',
      stated: 'The figure as written, where `value` is derived from it ("vượt 3,6 %": value 103.6).',
      estimated: 'Present where the text calls it an estimate.',
      targetKind: 'For a target: what the figure would be as a result.',
      partOf: 'Indicator of the whole, where the figure is a part of it ("trong đó nữ …").',
      area: 'Where the figure is about another area than the report.',
      observationStatus:
        '`ocr`: recognised on a scan or photo, and nothing spoke against it; else it is absent.',
      confidence: '0 to 1: of the figures given 0.9 about nine in ten are right.',
      source: 'Where in the document it stands.',
    },
  },
  Evidence: {
    schema: evidence,
    description: 'Half-open range of UTF-16 units in the text of the document, and its words.',
    properties: {
      start: 'First unit.',
      end: 'Behind the last unit.',
      exact: 'The words from start to end.',
      sentence: 'Sentence, bullet or row around it; `text` is at most 200 units on either side.',
    },
  },
  NamedArea: {
    schema: namedArea,
    description: 'An area as the text names it.',
    properties: { level: 'As written.', name: 'As written.' },
  },
  Note: {
    schema: receivedNote,
    description: 'A remark for people.',
    properties: {
      code: 'What kind of remark. Codes may be added: pass over one that you do not know.',
      message: 'Plain Vietnamese.',
      indicator: 'Which indicator it is about.',
      span: 'Which part of the text it is about.',
    },
  },
  NoteCode: {
    schema: anyNoteCode,
    description: 'One of a vocabulary that grows; x-extensible-enum has the codes of today.',
    codes: NOTE_CODES,
  },
  Span: {
    schema: span,
    description: 'Half-open range of UTF-16 units in the text of the document.',
    properties: { start: 'First unit.', end: 'Behind the last unit.' },
  },
  Differences: {
    schema: differences,
    description: 'Between a revision and the one before it.',
    properties: {
      added: 'Figures that the earlier one had not.',
      removed: 'Figures that the later one has not.',
      changed: 'Figures about the same thing that say otherwise: before and after.',
    },
  },
  Area: {
    schema: area,
    description: 'A ward, commune, township or special zone. Codes were dealt out anew in July 2025.',
    properties: {
      code: 'Five digits; names an area only together with its era.',
      era: 'Which list of codes it is from.',
      level: 'What kind of area it is.',
      name: 'Without its level.',
      district: 'Of the time before July 2025.',
      province: 'As the register of its era names it.',
    },
  },
  Office: {
    schema: office,
    description: 'Who uploads: an area of the present.',
    properties: {
      code: 'Five digits, of the list since July 2025.',
      level: 'What kind of area it is.',
      name: 'Without its level.',
      province: 'Its present province.',
    },
  },
  Province: {
    schema: province,
    description: 'A province of the present.',
    properties: { code: 'Two digits.', name: 'As the register names it.' },
  },
  Period: {
    schema: period,
    description: 'An SDMX reference period.',
    properties: {
      label: '2024, 2024-S1, 2024-Q3, 2024-M05, or an ISO 8601 start and duration: 2024-01-01/P9M.',
      start: 'First day.',
      end: 'Last day.',
    },
  },
  SourceObject: {
    schema: sourceObject,
    description: 'A version of an object in S3.',
    properties: {
      bucket: 'Name of the bucket.',
      key: 'As the office named it: data, not a path.',
      versionId: 'Absent where the bucket has no versions.',
      etag: 'As S3 gave it.',
    },
  },
  Refusal: {
    schema: receivedRefusal,
    description: 'Why a file was refused.',
    properties: {
      code: 'Reason. Codes may be added: pass over one that you do not know.',
      vi: 'For the office, in Vietnamese: what to do.',
      en: 'The same in English.',
    },
  },
  EventAttributes: {
    schema: eventAttributes,
    description: 'Message attributes beside each event, all of type String: what a filter policy can name.',
    properties: {
      type: 'The type of the event.',
      province: 'Present province of the office; absent where no known office uploaded.',
      area: 'Era and code of the area reported on; of a refused bulletin that of the office.',
      period: 'Label of the period; absent where none is stated, and of a refused bulletin.',
      kind: 'Kind of bulletin; absent of a refused one.',
    },
  },
  EventType: {
    schema: anyEventType,
    description: 'One of a vocabulary that grows; x-extensible-enum has the types of today.',
    codes: Object.values(EVENT_TYPES),
  },
  ReasonCode: {
    schema: anyReasonCode,
    description: 'One of a vocabulary that grows; x-extensible-enum has the codes of today.',
    codes: Object.keys(REASONS),
  },
} satisfies Record<string, Definition>;
export type DefinitionName = keyof typeof DEFINITIONS;

/** The definition of each type of event. */
export const EVENT_DEFINITIONS = {
  [EVENT_TYPES.published]: 'ReportPublished',
  [EVENT_TYPES.revised]: 'ReportRevised',
  [EVENT_TYPES.withdrawn]: 'ReportWithdrawn',
  [EVENT_TYPES.rejected]: 'BulletinRejected',
} as const satisfies Record<(typeof EVENT_TYPES)[keyof typeof EVENT_TYPES], DefinitionName>;
