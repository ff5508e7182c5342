import { type ParseArgsConfig, parseArgs } from 'node:util';
import { endWithReader, messageOf } from './terminal.ts';

/** What was typed cannot be carried out as it stands: it is answered with the help. */
export class WrongCall extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed behind the command's name: the options, and what stands beside them. */
export interface Call<Known extends Options = Record<never, never>> {
  readonly values: ReturnType<typeof parseArgs<{ options: Known }>>['values'];
  readonly operands: readonly string[];
}

interface Command<Known extends Options> {
  readonly help: string;
  /** Beside `--help`, which every command has. */
  readonly options: Known;
  /** Whether anything but options may be typed. */
  readonly takesOperands?: true;
}

/**
 * Runs a command to its exit code, which `act` gives. A wrong call ends with 2 and the help, whatever else is thrown
 * with 1 and what it says.
 */
export async function runCommand<const Known extends Options>(
  { help, options, takesOperands }: Command<Known>,
  act: (call: Call<Known>) => Promise<number>,
): Promise<void> {
  endWithReader();
  try {
    const { values, positionals } = typed({ ...options, help: { type: 'boolean' } }, takesOperands ?? false);
    if (values.help === true) console.log(help);
    else process.exitCode = await act({ values: values as Call<Known>['values'], operands: positionals });
  } catch (error) {
    const isWrongCall = error instanceof WrongCall;
    console.error(isWrongCall ? `${messageOf(error)}\n\n${help}` : messageOf(error));
    process.exitCode = isWrongCall ? 2 : 1;
  }
}

function typed(options: Options, allowPositionals: boolean) {
  try {
    return parseArgs({ options, allowPositionals });
  } catch (error) {
    throw new WrongCall(messageOf(error));
  }
}

/** The whole number that was typed for an option, at least `least`. */
export function wholeNumber(written: string, option: string, least = 1): number {
  const number = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
  if (!(number >= least))
    throw new WrongCall(`--${option} is a whole number from ${least} on, not "${written}".`);
  return number;
}
