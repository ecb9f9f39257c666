/** The part of the `edtf` package that periods use; the package ships no types of its own. */
declare module 'edtf' {
  /** A parsed date or interval: bounds in milliseconds since 1970 (UTC), infinite where open, null where unknown. */
  export interface EdtfValue {
    /** `Date`, `Year`, `Season`, `Interval` and others. */
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly values: readonly number[];
  }
  export interface EdtfSyntax {
    readonly type: string;
    readonly values: readonly (number | EdtfSyntax | null)[];
    readonly unspecified?: number;
    readonly uncertain?: boolean;
    readonly approximate?: boolean;
  }
  export default function edtf(text: string, constraints?: { readonly level: number }): EdtfValue;
  export function parse(text: string, constraints?: { readonly level: number }): EdtfSyntax;
}
