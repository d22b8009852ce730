import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import schema from './report.schema.json' with { type: 'json' };

let validate: ValidateFunction | undefined;

/** The first thing that is wrong with a value as a JSON report, in a few words; undefined when it is one. */
export function checkReport(value: unknown): string | undefined {
  validate ??= new Ajv2020({ allowUnionTypes: true }).compile(schema);
  if (validate(value)) return undefined;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath || 'the value'} ${error?.message ?? 'is wrong'}`;
}
