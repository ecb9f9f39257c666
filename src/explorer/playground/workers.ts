/** The editor's work in the background: completion, checks, and JSON, each in a worker from our own origin. */
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

// In our own source and before GraphiQL: from a package, the bundler would not know them for workers.
self.MonacoEnvironment = {
  getWorker(_id, label) {
    switch (label) {
      case 'json':
        return new JsonWorker({ name: label });
      case 'graphql':
        return new GraphQLWorker({ name: label });
      default:
        return new EditorWorker({ name: 'editor' });
    }
  },
};
