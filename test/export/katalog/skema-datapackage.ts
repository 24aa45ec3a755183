/**
 * What Data Package 2.0 (datapackage.org/standard, 2024-06-26) asks of the properties that we write, as a JSON Schema:
 * package, resource, table schema and its fields. Stricter than the standard where a property of ours must be there.
 */
const teks = { type: 'string', minLength: 1 };
/** A relative POSIX path that stays below the package, or a web address. */
const jalur = {
  type: 'string',
  pattern: '^(https?://.+|(?![./~])(?!.*(\\.\\.|\\\\|://)).+)$',
};
const nilaiKosong = {
  type: 'array',
  items: {
    type: 'object',
    required: ['value', 'label'],
    properties: { value: teks, label: teks },
    additionalProperties: false,
  },
};
const ruasUmum = { name: teks, title: teks, description: teks };

const ruas = {
  type: 'object',
  required: ['name', 'type'],
  oneOf: [
    {
      properties: {
        ...ruasUmum,
        type: { const: 'string' },
        constraints: {
          type: 'object',
          properties: {
            required: { type: 'boolean' },
            enum: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    {
      properties: {
        ...ruasUmum,
        type: { enum: ['integer', 'number'] },
        missingValues: nilaiKosong,
      },
      additionalProperties: false,
    },
  ],
};

const skemaTabel = {
  type: 'object',
  required: ['fields', 'primaryKey'],
  properties: {
    fields: { type: 'array', minItems: 1, items: ruas },
    primaryKey: { type: 'array', minItems: 1, uniqueItems: true, items: teks },
  },
  additionalProperties: false,
};

const sumberDaya = {
  type: 'object',
  required: ['name', 'path', 'type', 'schema', 'bytes', 'hash', 'mediatype', 'encoding'],
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    path: jalur,
    type: { const: 'table' },
    title: teks,
    description: teks,
    format: { const: 'csv' },
    mediatype: { type: 'string', pattern: '^[^/;]+/[^/;]+$' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[a-f0-9]{64}$' },
    schema: skemaTabel,
  },
  additionalProperties: false,
};

export const skemaDataPackage = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['$schema', 'name', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: teks,
    description: teks,
    homepage: { type: 'string', format: 'uri' },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: {
          name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
          path: jalur,
          title: teks,
        },
        additionalProperties: false,
      },
    },
    created: { type: 'string', format: 'date-time' },
    keywords: { type: 'array', minItems: 1, items: teks },
    sources: {
      type: 'array',
      items: { type: 'object', minProperties: 1, properties: { title: teks, path: jalur } },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title'],
        properties: {
          title: teks,
          email: { type: 'string', format: 'email' },
          roles: { type: 'array', minItems: 1, items: teks },
        },
        additionalProperties: false,
      },
    },
    resources: { type: 'array', minItems: 1, items: sumberDaya },
  },
  additionalProperties: false,
};
