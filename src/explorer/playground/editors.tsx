/** How the editors are set up beyond what GraphiQL does: smaller type, lines that wrap, keys to leave them on a Mac. */
import { isMacOs, KeyCode, KeyMod, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Names are in many scripts: letters that look alike are no fault in them. */
const looks = { fontSize: 13, wordWrap: 'on', unicodeHighlight: { ambiguousCharacters: false } } as const;

/** Shows nothing. */
export function Editors() {
  const editors = useGraphiQL((state) => [state.queryEditor, state.variableEditor, state.responseEditor]);
  useEffect(() => {
    for (const editor of editors) editor?.updateOptions(looks);
    // The keys that a Mac has for it are taken by GraphiQL; elsewhere they are the editor's own.
    const leaving = editors.map((editor) =>
      editor?.addAction({
        id: 'leave-by-keyboard',
        label: 'Let Tab leave the editor',
        keybindings: isMacOs ? [KeyMod.WinCtrl | KeyCode.KeyM] : [],
        run: () => editor.trigger('keyboard', 'editor.action.toggleTabFocusMode', null),
      }),
    );
    return () => leaving.forEach((action) => action?.dispose());
  }, [editors]);
  return null;
}
