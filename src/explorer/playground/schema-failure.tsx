/** Says that the schema could not be fetched, and offers to try again. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';

/** Shown only where it failed. */
export function SchemaFailure() {
  const actions = useGraphiQLActions();
  const { fetchError, isIntrospecting } = useGraphiQL((state) => ({
    fetchError: state.fetchError,
    isIntrospecting: state.isIntrospecting,
  }));
  if (fetchError === null) return null;
  return (
    <div className="notice" role="alert">
      <p>
        <strong>The schema could not be fetched.</strong> {messageOf(fetchError)} Until it is there, the
        editor neither completes nor checks, and the documentation is empty.
      </p>
      <button type="button" disabled={isIntrospecting} onClick={() => void actions.introspect()}>
        Try again
      </button>
    </div>
  );
}

/** The first message of an answer with errors, as GraphiQL keeps it. */
function messageOf(answer: string): string {
  const { errors } = JSON.parse(answer) as { readonly errors?: readonly { readonly message?: string }[] };
  return errors?.[0]?.message ?? '';
}
