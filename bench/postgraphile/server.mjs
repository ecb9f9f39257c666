/** PostGraphile as its documentation sets it up for production: Grafserv on Node's own HTTP server. */
import { createServer } from 'node:http';

// PostGraphile wants Node 22; this is all of it that Node 20 lacks.
Promise.withResolvers ??= function withResolvers() {
  let resolve;
  let reject;
  const promise = new this((...settle) => ([resolve, reject] = settle));
  return { promise, resolve, reject };
};

const [{ postgraphile }, { default: amber }, { makePgService }, { grafserv }] = await Promise.all([
  import('postgraphile'),
  import('postgraphile/presets/amber'),
  import('postgraphile/adaptors/pg'),
  import('postgraphile/grafserv/node'),
]);

const preset = {
  extends: [amber.default ?? amber],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: 10 },
    }),
  ],
  schema: { defaultBehavior: '+list +connection' },
  grafast: { explain: false },
  grafserv: { graphiql: false, graphqlPath: '/graphql', websockets: false, watch: false },
};

const instance = postgraphile(preset);
if (process.argv[2] === 'schema') {
  const { printSchema } = await import('graphql');
  console.log(printSchema(await instance.getSchema()));
  await instance.release();
} else {
  const serv = instance.createServ(grafserv);
  const server = createServer();
  await serv.addTo(server);
  server.listen(0, '127.0.0.1', () => {
    console.log(`listening on http://127.0.0.1:${server.address().port}/graphql`);
  });
  process.once('SIGTERM', () => {
    server.close();
    server.closeAllConnections();
    void instance.release();
  });
}
