/**
 * Resolvers that fail at once, made to fail as promises do. Where an object of a list fails at once, graphql-js 16 gives
 * the list up and lets go of the promises of the objects before it; one of them that is rejected later is a fault that
 * nobody handles, and ends the process.
 */
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

type Resolve = GraphQLFieldResolver<unknown, unknown>;

/** The same schema; whatever its resolvers throw is a promise rejected with that from now on. */
export function withErrorsAsPromises(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve !== undefined) field.resolve = rejecting(field.resolve);
    }
  }
  return schema;
}

function rejecting(resolve: Resolve): Resolve {
  return (source, args, context, info): unknown => {
    try {
      return resolve(source, args, context, info);
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  };
}
