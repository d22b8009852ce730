import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import config from './config.schema.json' with { type: 'json' };
import suppressions from './suppressions.schema.json' with { type: 'json' };

/** What is wrong with a value: where, in which words, and for an unknown key its name and what there is instead. */
export type ValueTrouble = {
  readonly path: readonly string[];
  readonly says: string;
  readonly unknownKey?: string;
  readonly known?: readonly string[];
};

/** The files that are held against a schema. */
export type SettingsKind = 'config' | 'houseStyle' | 'suppressions';

const SCHEMAS: Readonly<Record<SettingsKind, object>> = {
  config: config,
  houseStyle: config.$defs.houseStyle,
  suppressions: suppressions,
};
const validators = new Map<SettingsKind, ValidateFunction>();

/** The first thing that is wrong with a value read from a settings file; undefined when nothing is. */
export function checkValue(kind: SettingsKind, value: unknown): ValueTrouble | undefined {
  let validate = validators.get(kind);
  if (!validate) {
    validate = new Ajv2020({ allowUnionTypes: true, verbose: true }).compile(SCHEMAS[kind]);
    validators.set(kind, validate);
  }
  if (validate(value)) return undefined;
  const errors = validate.errors ?? [];
  // An `anyOf` fails with the errors of all its branches; the deepest place says most.
  const [error] = [...errors].sort((a, b) => weight(b) - weight(a));
  return error ? troubleOf(error) : { path: [], says: 'is wrong' };
}

function weight(error: ErrorObject): number {
  const depth = error.instancePath.split('/').length * 10;
  if (error.keyword === 'additionalProperties') return depth + 5;
  // What one branch misses says less than that no branch holds.
  if (error.keyword === 'required' && error.schemaPath.includes('/anyOf/')) return depth;
  return depth + (error.keyword === 'type' ? 0 : error.keyword === 'anyOf' ? 1 : 2);
}

function troubleOf(error: ErrorObject): ValueTrouble {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const params = error.params as Readonly<Record<string, unknown>>;
  if (error.keyword === 'additionalProperties') {
    const schema = error.parentSchema as { readonly properties?: object };
    return {
      path,
      says: 'unknown key',
      unknownKey: String(params['additionalProperty']),
      known: Object.keys(schema.properties ?? {}).filter((key) => key !== '$schema'),
    };
  }
  if (error.keyword === 'enum') {
    const allowed = (params['allowedValues'] as readonly unknown[]).filter((v) => typeof v === 'string').map(String);
    return { path, says: `can only be ${allowed.join(', ')}` };
  }
  if (error.keyword === 'anyOf') {
    const { $comment } = error.parentSchema as { readonly $comment?: string };
    return { path, says: $comment ?? 'has not the right shape, see the schema' };
  }
  return { path, says: error.message ?? 'is wrong' };
}
