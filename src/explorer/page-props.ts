/** What every page is given. */
export interface PageProps {
  /** What stands for the `*` in the address: an id or the end of one. */
  readonly rest: string;
}
