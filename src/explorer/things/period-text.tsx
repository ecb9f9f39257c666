/** A time in the words of the API; where it is given, the exact notation (EDTF) stands in the title. */

interface PeriodTextProps {
  readonly period: { readonly display: string; readonly edtf?: string };
}

export function PeriodText({ period: { display, edtf } }: PeriodTextProps) {
  return (
    <span className="period" title={edtf}>
      {display}
    </span>
  );
}
