import { isObject } from '../infra/local/json.ts';

/** What a registry knows to be wrong with one package. */
export interface Finding {
  readonly name: string;
  readonly severity: string;
  readonly title: string;
  readonly url: string;
}

export type Audit =
  | { readonly status: 'audited'; readonly packages: number; readonly findings: readonly Finding[] }
  /** The registry gave no answer to the question, so nothing is known. */
  | { readonly status: 'unanswered'; readonly why: string };

/** Reads what `npm audit --json` printed: its report (version 2), or what went wrong. */
export function auditOf(printed: string): Audit {
  const report = parsed(printed);
  if (!isObject(report) || !isObject(report.vulnerabilities) || report.auditReportVersion !== 2)
    return { status: 'unanswered', why: whyOf(report) };
  const { metadata } = report;
  const dependencies = isObject(metadata) && isObject(metadata.dependencies) ? metadata.dependencies : {};
  const findings = Object.values(report.vulnerabilities).flatMap((found) =>
    isObject(found) && Array.isArray(found.via) ? found.via.filter(isObject).map(findingOf) : [],
  );
  return { status: 'audited', packages: Number(dependencies.total ?? 0), findings };
}

/** A package that is only touched by another's fault has that one's name in `via`: the fault is told once. */
const findingOf = ({ name, severity, title, url }: Readonly<Record<string, unknown>>): Finding => ({
  name: String(name),
  severity: String(severity),
  title: String(title),
  url: String(url),
});

function parsed(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    return undefined;
  }
}

function whyOf(report: unknown): string {
  if (!isObject(report)) return 'npm printed no report';
  const { message, error } = report;
  const summary = isObject(error) ? error.summary : undefined;
  return String(message || summary || 'npm printed a report of another version');
}
