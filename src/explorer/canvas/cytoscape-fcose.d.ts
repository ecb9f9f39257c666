/** The layout that cytoscape is extended with; the package brings no types of its own. */
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  const fcose: Ext;
  export default fcose;
}
