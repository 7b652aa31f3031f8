import { environment, files } from './environment/index.ts';

const sqlite = () => ({
  client: 'sqlite',
  connection: { filename: files.database },
  useNullAsDefault: true,
  pool: {
    min: 1,
    max: 1,
    // Acknowledged is saved: WAL with FULL survives a power cut too.
    afterCreate(
      connection: { pragma(text: string): unknown },
      done: (error: unknown, connection: unknown) => void,
    ) {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = FULL');
      connection.pragma('foreign_keys = ON');
      done(null, connection);
    },
  },
});

const postgres = (connectionString: string) => ({
  client: 'postgres',
  connection: { connectionString },
  pool: { min: 1, max: 10 },
});

export default () => ({
  connection: environment.databaseUrl ? postgres(environment.databaseUrl) : sqlite(),
});
