/** How the editors are set up beyond what GraphiQL does: our colours, lines that wrap, keys to leave them on a Mac. */
import { isMacOs, useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

import { editorColours } from './editor-colours';

/** Names are in many scripts: letters that look alike are no fault in them. */
const looks = { fontSize: 13, wordWrap: 'on', unicodeHighlight: { ambiguousCharacters: false } } as const;

/** Shows nothing. */
export function Editors() {
  const actions = useGraphiQLActions();
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    for (const [name, colours] of Object.entries(editorColours)) monaco?.editor.defineTheme(name, colours);
    // The page follows the light that the system asks for by itself, the editors do not.
    const light = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => actions.setTheme(null);
    follow();
    light.addEventListener('change', follow);
    return () => light.removeEventListener('change', follow);
  }, [monaco, actions]);

  const editors = useGraphiQL((state) => [state.queryEditor, state.variableEditor, state.responseEditor]);
  useEffect(() => {
    if (monaco === undefined) return;
    for (const editor of editors) editor?.updateOptions(looks);
    // The keys that a Mac has for it are taken by GraphiQL; elsewhere they are the editor's own.
    const added = editors.map((editor) =>
      editor?.addAction({
        id: 'leave-by-keyboard',
        label: 'Let Tab leave the editor',
        keybindings: isMacOs ? [monaco.KeyMod.WinCtrl | monaco.KeyCode.KeyM] : [],
        run: () => editor.trigger('keyboard', 'editor.action.toggleTabFocusMode', null),
      }),
    );
    return () => added.forEach((action) => action?.dispose());
  }, [monaco, editors]);
  return null;
}
