import { ENVIRONMENT } from '../../shared/contract/environment.ts';

type Setting = keyof typeof ENVIRONMENT;

/** The named settings, or an error that says every one that is missing. */
export function environmentOf<Names extends Setting>(
  variables: Readonly<Record<string, string | undefined>>,
  names: readonly Names[],
): Readonly<Record<Names, string>> {
  const missing = names.filter((name) => !variables[ENVIRONMENT[name]]);
  if (missing.length > 0) {
    const list = missing.map((name) => ENVIRONMENT[name]).join(', ');
    throw new Error(
      `The environment lacks ${list}: the stack sets them, and so must whoever runs this elsewhere.`,
    );
  }
  const settings: Partial<Record<Names, string>> = {};
  for (const name of names) settings[name] = variables[ENVIRONMENT[name]] ?? '';
  return settings as Record<Names, string>;
}
