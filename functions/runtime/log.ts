import { Logger } from '@aws-lambda-powertools/logger';
import type { Log } from '../ports.ts';

/** Structured lines (JSON) by Powertools; level and service name come from its own environment variables. */
export function powertoolsLog(): Log {
  const logger = new Logger();
  return {
    info: (message, fields) => logger.info(message, { ...fields }),
    error: (message, fields) => logger.error(message, { ...fields }),
  };
}
