import { buildApp } from './build-app.ts';
import { bundleFunctions } from './bundle.ts';

/** Entry point of the CDK CLI (cdk.json). */
const { folders, discard } = bundleFunctions();
try {
  buildApp({ folders }).app.synth();
} finally {
  discard();
}
