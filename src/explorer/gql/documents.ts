/** Generated from the pages' queries by `npm run generate`; not written by hand. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FooterQueryVariables = Exact<{ [key: string]: never; }>;


export type FooterQuery = { readonly statistics: { readonly claims: number, readonly reports: number, readonly sources: number, readonly engine: string, readonly dataVersion: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const FooterDocument = new TypedDocumentString(`
    query Footer {
  statistics {
    claims
    reports
    sources
    engine
    dataVersion
  }
}
    `) as unknown as TypedDocumentString<FooterQuery, FooterQueryVariables>;
