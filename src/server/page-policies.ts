/** What the pages may load and do: their content security policies. */

/** In the form that helmet takes. */
export interface PagePolicy {
  readonly useDefaults: false;
  readonly directives: Record<string, string[]>;
}

const ownOnly = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  connectSrc: ["'self'"],
  imgSrc: ["'self'"],
  fontSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** The explorer: its own files and the API; text can never become markup or script. */
export const explorerPolicy: PagePolicy = {
  useDefaults: false,
  directives: {
    ...ownOnly,
    styleSrc: ["'self'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
};

/** The playground: its editor writes styles into the page and works in the background. */
export const playgroundPolicy: PagePolicy = {
  useDefaults: false,
  directives: { ...ownOnly, styleSrc: ["'self'", "'unsafe-inline'"], workerSrc: ["'self'"] },
};
