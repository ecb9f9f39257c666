/** The editors' colours in both lights: those of the other pages, each readable on what lies behind it. */
import type { editor } from 'monaco-editor';

interface Palette {
  readonly surface: string;
  readonly accent: string;
  readonly soft: string;
  readonly quiet: string;
}

/** Under GraphiQL's own names, so that what it set up with its colours takes on these. */
export const editorColours: Readonly<Record<string, editor.IStandaloneThemeData>> = {
  'graphiql-LIGHT': {
    base: 'vs',
    inherit: true,
    colors: colours({ surface: '#ffffff', accent: '#1c5787', soft: '#e6eef5', quiet: '#57606b' }),
    rules: [
      { token: 'comment', foreground: '#2d6a3e' },
      { token: 'number', foreground: '#0a6344' },
      { token: 'argument.identifier.gql', foreground: '#5b4aa8' },
    ],
  },
  'graphiql-DARK': {
    base: 'vs-dark',
    inherit: true,
    colors: colours({ surface: '#1d2126', accent: '#8ec3f0', soft: '#1f3142', quiet: '#a5acb5' }),
    rules: [
      { token: 'comment', foreground: '#8fce9f' },
      { token: 'argument.identifier.gql', foreground: '#c5a3ea' },
    ],
  },
};

function colours({ surface, accent, soft, quiet }: Palette): editor.IColors {
  const through = '#ffffff00';
  return {
    'editor.background': through,
    'scrollbar.shadow': through,
    'editorLineNumber.foreground': quiet,
    'editorLineNumber.dimmedForeground': quiet,
    'textLink.foreground': accent,
    'textLink.activeForeground': accent,
    'editorLink.activeForeground': accent,
    'editorWidget.background': surface,
    'editorWidget.resizeBorder': accent,
    'editorHoverWidget.background': surface,
    'editorSuggestWidget.background': surface,
    'editorSuggestWidget.selectedBackground': soft,
    'editorSuggestWidget.selectedForeground': accent,
    'editorSuggestWidget.highlightForeground': accent,
    'editorSuggestWidget.focusHighlightForeground': accent,
    'quickInput.background': surface,
    'quickInputList.focusBackground': soft,
    'quickInputList.focusForeground': accent,
    'pickerGroup.foreground': accent,
    'list.hoverBackground': soft,
    'list.highlightForeground': accent,
    'list.focusHighlightForeground': accent,
    'menu.background': surface,
    'menu.selectionBackground': soft,
    'menu.selectionForeground': accent,
    'toolbar.hoverBackground': soft,
    'inputOption.hoverBackground': soft,
    focusBorder: accent,
  };
}
