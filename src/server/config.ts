/** Settings from the environment, checked whole before anything starts. */
import { z } from 'zod';

export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string | null;
  readonly password: string | null;
  readonly database: string | null;
}

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Null where the embedded store is used. */
  readonly neo4j: Neo4jSettings | null;
  readonly documentsDir: string;
  /** Null where mutations are refused. */
  readonly writeToken: string | null;
  readonly logLevel: string;
  readonly queryTimeoutMs: number;
  readonly maxCost: number;
  readonly maxDepth: number;
  readonly rateLimitPerMinute: number;
  /** How many processes serve together; null for as many as there are cores, within reason. */
  readonly workers: number | null;
}

export interface SettingProblem {
  readonly name: string;
  readonly message: string;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every setting with what it means and its default, in the order of the README's table. */
export const settingTable = [
  { name: 'PORT', byDefault: '4000', meaning: 'Port to listen on; 0 takes any free one and prints it.' },
  { name: 'HOST', byDefault: '127.0.0.1', meaning: 'Address to listen on.' },
  { name: 'DATA_DIR', byDefault: 'data', meaning: 'Folder of the embedded SQLite store.' },
  {
    name: 'NEO4J_URI',
    byDefault: 'unset',
    meaning: 'When set, Neo4j is the store: `bolt://`, `neo4j://`, or either with `+s` or `+ssc`.',
  },
  { name: 'NEO4J_USERNAME', byDefault: 'unset', meaning: 'User of the Neo4j server; unset for none.' },
  { name: 'NEO4J_PASSWORD', byDefault: 'unset', meaning: 'Password of that user.' },
  { name: 'NEO4J_DATABASE', byDefault: 'unset', meaning: "Database there; unset for the server's default." },
  {
    name: 'DOCUMENTS_DIR',
    byDefault: 'documents',
    meaning: 'Folder with the texts of sources, for verification.',
  },
  {
    name: 'WRITE_TOKEN',
    byDefault: 'unset',
    meaning: 'Bearer token for mutations; unset refuses every mutation.',
  },
  { name: 'LOG_LEVEL', byDefault: 'info', meaning: `One of ${logLevels.join(', ')}.` },
  { name: 'QUERY_TIMEOUT_MS', byDefault: '10000', meaning: 'Longest time for one query, in milliseconds.' },
  {
    name: 'MAX_COST',
    byDefault: '100000',
    meaning:
      'Most objects that one query may ask for, by its page sizes; ten times as many may stand in lists without pages.',
  },
  { name: 'MAX_DEPTH', byDefault: '15', meaning: 'Deepest nesting of one query.' },
  {
    name: 'RATE_LIMIT_PER_MINUTE',
    byDefault: '6000',
    meaning: 'Most requests in a minute from one address.',
  },
  {
    name: 'WORKERS',
    byDefault: 'auto',
    meaning: 'Processes that serve together on the address; `auto` is one for each core, 4 at most.',
  },
] as const;

type SettingName = (typeof settingTable)[number]['name'];

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`);

const shape = z.object({
  PORT: wholeNumber(0, 65535),
  HOST: z.string(),
  DATA_DIR: z.string(),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/,
      'must begin with bolt:// or neo4j:// (or +s, +ssc) and name a host',
    )
    .nullable(),
  NEO4J_USERNAME: z.string().nullable(),
  NEO4J_PASSWORD: z.string().nullable(),
  NEO4J_DATABASE: z.string().nullable(),
  DOCUMENTS_DIR: z.string(),
  WRITE_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be visible ASCII characters without blanks')
    .nullable(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`),
  QUERY_TIMEOUT_MS: wholeNumber(1, 600_000),
  MAX_COST: wholeNumber(1, 1_000_000_000),
  MAX_DEPTH: wholeNumber(1, 100),
  RATE_LIMIT_PER_MINUTE: wholeNumber(1, 100_000_000),
  WORKERS: z
    .string()
    .regex(/^(auto|[1-9]|[1-5]\d|6[0-4])$/, 'must be auto or a whole number from 1 to 64')
    .transform((value) => (value === 'auto' ? null : Number(value))),
});

/** Reads the settings. An empty variable counts as unset. Gives every problem at once where there are any. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly settings: Settings } | { readonly problems: readonly SettingProblem[] } {
  const given = Object.fromEntries(
    settingTable.map(({ name, byDefault }) => [
      name,
      environment[name] || (byDefault === 'unset' ? null : byDefault),
    ]),
  ) as Record<SettingName, string | null>;
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map((issue) => ({ name: issue.path.join('.'), message: issue.message })),
    };
  }
  const { data } = parsed;
  return {
    settings: {
      port: data.PORT,
      host: data.HOST,
      dataDir: data.DATA_DIR,
      neo4j:
        data.NEO4J_URI === null
          ? null
          : {
              uri: data.NEO4J_URI,
              username: data.NEO4J_USERNAME,
              password: data.NEO4J_PASSWORD,
              database: data.NEO4J_DATABASE,
            },
      documentsDir: data.DOCUMENTS_DIR,
      writeToken: data.WRITE_TOKEN,
      logLevel: data.LOG_LEVEL,
      queryTimeoutMs: data.QUERY_TIMEOUT_MS,
      maxCost: data.MAX_COST,
      maxDepth: data.MAX_DEPTH,
      rateLimitPerMinute: data.RATE_LIMIT_PER_MINUTE,
      workers: data.WORKERS,
    },
  };
}
