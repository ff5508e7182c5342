import { describe, expect, test } from 'vitest';
import type { Site } from '../../../infra/local/site.ts';
import { openTemplate } from '../../../infra/local/template.ts';

const endpoint = 'http://127.0.0.1:4566';
const site: Site = {
  region: 'ap-southeast-1',
  account: '000000000000',
  prefix: 'bantin',
  endpoints: { s3: endpoint, sqs: endpoint, sns: endpoint, dynamodb: endpoint, api: endpoint },
};

const open = (properties: object, Outputs = {}) =>
  openTemplate(
    {
      Resources: {
        UploadsQueue9C3802C9: { Type: 'AWS::SQS::Queue' },
        ReaderDEDE8E98: { Type: 'AWS::Lambda::Function', Properties: properties },
      },
      Outputs,
    },
    site,
  );
const resolved = (value: unknown) => open({ value }).resources('AWS::Lambda::Function')[0]?.properties.value;

describe('a template opened locally', () => {
  test.each([
    ['Ref of a queue', { Ref: 'UploadsQueue9C3802C9' }, `${endpoint}/000000000000/bantin-uploads-queue`],
    [
      'an attribute',
      { 'Fn::GetAtt': ['UploadsQueue9C3802C9', 'Arn'] },
      'arn:aws:sqs:ap-southeast-1:000000000000:bantin-uploads-queue',
    ],
    ['a pseudo parameter', { Ref: 'AWS::Region' }, 'ap-southeast-1'],
    ['a join', { 'Fn::Join': ['/', ['a', { Ref: 'AWS::AccountId' }]] }, 'a/000000000000'],
    [
      'a substitution',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the template’s own substitution
      { 'Fn::Sub': '${AWS::Region}-${UploadsQueue9C3802C9.QueueName}' },
      'ap-southeast-1-bantin-uploads-queue',
    ],
    ['what stands deep inside', { a: [{ b: { Ref: 'AWS::Partition' } }] }, { a: [{ b: 'aws' }] }],
  ])('resolves %s', (_what, value, expected) => {
    expect(resolved(value)).toEqual(expected);
  });

  test.each([
    ['a resource that is not there', { Ref: 'Nothing' }],
    ['an attribute that is not known', { 'Fn::GetAtt': ['UploadsQueue9C3802C9', 'Colour'] }],
    ['a function that is not read', { 'Fn::Split': [',', 'a,b'] }],
  ])('refuses %s rather than going on with something else', (_what, value) => {
    expect(() => resolved(value)).toThrow();
  });

  test('finds a resource by whatever another calls it', () => {
    const template = open({}, { Queue: { Value: { 'Fn::GetAtt': ['UploadsQueue9C3802C9', 'Arn'] } } });
    expect(template.named(template.outputs.Queue).name).toBe('bantin-uploads-queue');
    expect(() => template.named('elsewhere')).toThrow('no resource "elsewhere"');
  });
});
