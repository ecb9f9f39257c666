/** The names of an entity, each with its language and what kind of name it is. */
import type { EntityQuery, NameKind } from '../gql/documents';

type Names = Extract<NonNullable<EntityQuery['node']>, { readonly names: unknown }>['names'];

interface NameListProps {
  /** The name that stands in the heading already. */
  readonly name: string;
  readonly names: Names;
}

export function NameList({ name, names }: NameListProps) {
  const others = names.filter(({ value }) => value !== name);
  if (others.length === 0) return null;
  return (
    <div>
      <dt>Also called</dt>
      {others.map(({ value, language, kind }) => (
        <dd key={`${value} ${kind} ${language ?? ''}`} className="entity-name">
          <bdi lang={language ?? undefined}>{value}</bdi>
          <span className="quiet"> {facts(language, kind)}</span>
        </dd>
      ))}
    </div>
  );
}

function facts(language: string | null, kind: NameKind): string {
  return [language === null ? null : languageName(language), kindWords[kind]]
    .filter((fact) => fact !== null)
    .join(', ');
}

const kindWords: Readonly<Record<NameKind, string | null>> = {
  PREFERRED: null,
  ALIAS: 'alias',
  CODE: 'number or code',
  TRANSLITERATION: 'in other letters',
};

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

function languageName(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}
