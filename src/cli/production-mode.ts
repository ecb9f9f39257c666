/**
 * Runs the program as the one that users run. The package graphql looks at NODE_ENV when it is loaded, and checks
 * every value with much care unless it is told that this is production: so this comes before all other imports.
 */
process.env['NODE_ENV'] ??= 'production';
