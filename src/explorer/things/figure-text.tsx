/** A number in the words of the API, with its unit: "at least 50,000 persons". */

export function FigureText({ figure }: { readonly figure: { readonly display: string } }) {
  return <span className="figure">{figure.display}</span>;
}
