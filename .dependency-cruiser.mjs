/** The walls of the house (docs/map.md). Each says why it stands; a planted violation is a test. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

// biome-ignore lint/style/noDefaultExport: dependency-cruiser reads its configuration from the default export
export default {
  forbidden: [
    forbid('no-cycles', 'A cycle means that two rooms are one.', {}, { circular: true }),
    forbid(
      'core-stays-pure',
      'shared/ must run with no AWS account, no network and no clock.',
      { path: '^shared/', pathNot: '/refresh\\.ts$' },
      {
        path: '^(functions|consumer|examples|infra|commands|bench)/|node_modules/(@aws-sdk|@aws-lambda-powertools|aws-cdk-lib)/',
      },
    ),
    forbid(
      'core-has-no-effects',
      'Files, sockets, processes and clocks belong to the edge.',
      { path: '^shared/', pathNot: '/refresh\\.ts$' },
      { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|zlib)$' },
    ),
    forbid(
      'zod-only-in-the-contract',
      'What crosses a boundary is checked at the boundary; inside, types suffice.',
      { path: '^(shared|functions|consumer|examples)/', pathNot: '^shared/contract/' },
      { path: 'node_modules/zod/' },
    ),
    forbid(
      'format-libraries-only-in-readers',
      'A format is one file in document/readers/; nothing else knows its library.',
      { path: '^(shared|functions)/', pathNot: '^shared/document/readers/' },
      {
        path: 'node_modules/(mammoth|@embedpdf|@mozilla|linkedom|htmlparser2|yauzl|file-type|@e965|postal-mime)/',
      },
    ),
    forbid(
      'recogniser-only-in-its-thread',
      'Tesseract is started by one file, in a thread that can be ended.',
      { path: '^(shared|functions|commands)/', pathNot: '^functions/ocr/recognizer\\.ts$' },
      { path: 'node_modules/tesseract\\.js' },
    ),
    forbid(
      'kit-needs-only-the-contract',
      'Who builds on the topic gets the contract and a verifier of signatures, and nothing of the system behind it.',
      { path: '^consumer/' },
      {
        path: '^(shared|functions|examples|infra|commands|bench)/|node_modules/',
        pathNot: '^shared/contract/|node_modules/(@types/)?sns-validator/',
      },
    ),
    forbid(
      'examples-are-strangers',
      'An example is to be copied: it knows the library face and nothing behind it.',
      { path: '^examples/' },
      { path: '^(shared|functions|consumer|infra|commands|bench)/', pathNot: '^consumer/index\\.ts$' },
    ),
    forbid(
      'signatures-only-in-the-kit',
      'What is deployed verifies no signature of SNS: its library stays with those who do.',
      { path: '^(shared|functions|infra|commands|bench)/' },
      { path: 'node_modules/(@types/)?sns-validator/' },
    ),
    forbid(
      'aws-only-in-adapters',
      'Handlers speak to ports; the AWS SDK is behind them.',
      { path: '^functions/', pathNot: '^functions/adapters/' },
      { path: 'node_modules/@aws-sdk/' },
    ),
    forbid(
      'infra-reaches-handlers-by-path',
      'The stack names the files of its functions and shares the contract, nothing more.',
      { path: '^infra/', pathNot: '^infra/local/' },
      { path: '^(functions|commands)/|^shared/(?!contract/)' },
    ),
    forbid(
      'nothing-imports-infra',
      'What runs in the cloud must not know how it was deployed.',
      { path: '^(shared|functions)/' },
      { path: '^(infra|commands|bench|consumer|examples)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types'] },
  },
};
