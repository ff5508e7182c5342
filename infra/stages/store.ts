import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { INDEXES, type Index, TABLE } from '../../shared/contract/storage.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

export const indexArn = ({ tableArn }: TableV2, { name }: Index): string => `${tableArn}/index/${name}`;

/** The one table: heads, receipts, current reports and revisions (shared/contract/storage.ts). */
export class Store extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      partitionKey: text(TABLE.partition),
      sortKey: text(TABLE.sort),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      dynamoStream: StreamViewType.NEW_IMAGE, // the filter of publish looks at what was written
      globalSecondaryIndexes: Object.values(INDEXES).map(({ name, partition, sort, projection }) => ({
        indexName: name,
        partitionKey: text(partition),
        sortKey: text(sort),
        projectionType: ProjectionType[projection],
      })),
    });
  }
}
