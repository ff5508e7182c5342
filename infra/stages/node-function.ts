import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface NodeFunctionProps {
  readonly description: string;
  readonly folder: string;
  readonly service: string;
  /** Seconds. */
  readonly timeout: number;
  readonly memoryMegabytes: number;
  readonly environment: Readonly<Record<string, string>>;
  /** All it may do, beside writing its log. */
  readonly may: readonly PolicyStatement[];
}

/** A bundled function with a log group and a role of its own; the role has its rights before anything calls it. */
export class NodeFunction extends Construct {
  readonly lambda: Lambda;

  constructor(scope: Construct, id: string, props: NodeFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const writesLog = allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroup.logGroupArn]);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { least: new PolicyDocument({ statements: [writesLog, ...props.may] }) },
    });
    this.lambda = new Lambda(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(props.folder),
      handler: 'index.handler',
      timeout: Duration.seconds(props.timeout),
      memorySize: props.memoryMegabytes,
      environment: { POWERTOOLS_SERVICE_NAME: props.service, ...props.environment },
      role,
      logGroup,
    });
  }
}

/** One line of a policy, written by hand: the grants of the constructs allow more than is needed. */
export const allow = (actions: readonly string[], resources: readonly string[]): PolicyStatement =>
  new PolicyStatement({ actions: [...actions], resources: [...resources] });
